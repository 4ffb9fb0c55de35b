package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What somebody says the columns of a list are, as a form sends it: one choice for each heading. */
final class ChosenColumns {

    private ChosenColumns() {}

    /** A column of ours that cannot be chosen is left out; what is missing at the end too. */
    static ColumnPlan read(List<String> chosen, int columns) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String id = i < chosen.size() ? chosen.get(i) : "";
            ids.add(ServiceColumn.find(id)
                    .filter(ImportColumns.choosable()::contains)
                    .map(ServiceColumn::id)
                    .orElse(""));
        }
        return new ColumnPlan(ids);
    }

    /** The code of a message on what is wrong with it; empty when nothing is. */
    static String fault(ColumnPlan plan) {
        Set<String> seen = new HashSet<>();
        if (plan.columns().stream().anyMatch(id -> !id.isEmpty() && !seen.add(id))) {
            return "invoer.kolommen.dubbel";
        }
        return plan.isUsable() ? "" : "invoer.kolommen.naam";
    }
}
