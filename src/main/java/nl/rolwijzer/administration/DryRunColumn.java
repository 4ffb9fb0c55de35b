package nl.rolwijzer.administration;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Judgeable;
import nl.rolwijzer.catalogue.RoleChange;

/** The columns of the file of a dry run, in order. Names, order and content are a promise, as in every export. */
enum DryRunColumn {
    ID(row -> row.service().id().toString()),
    REVISIE(row -> Integer.toString(row.service().revision())),
    NAAM(row -> row.service().name()),
    ORGANISATIE(row -> row.service().organisation()),
    STATUS(row -> row.service().status().id()),
    VASTGESTELD(row -> row.service().confirmed() ? "ja" : "nee"),
    ROLLEN_AFGELEID_OUD(row -> roles(row.change().before().transaction())),
    ROLLEN_AFGELEID_NIEUW(row -> roles(row.change().after().transaction())),
    ROLLEN_DERDEN_AFGELEID_OUD(row -> roles(row.change().before().third())),
    ROLLEN_DERDEN_AFGELEID_NIEUW(row -> roles(row.change().after().third())),
    REGELS_WEG(row -> rules(row.change().lost())),
    REGELS_ERBIJ(row -> rules(row.change().gained())),
    REGELSET_OUD(row -> row.present().edition().version()),
    REGELSET_NIEUW(row -> row.candidate().edition().version());

    private final Function<Row, String> value;

    DryRunColumn(Function<Row, String> value) {
        this.value = value;
    }

    /** A service that would get other roles, with the rulebook that gives them and the one that gave the present ones. */
    record Row(Judgeable service, RoleChange change, Rulebook candidate, Rulebook present) {}

    static List<String> headers() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> cells(Row row) {
        return Arrays.stream(values()).map(column -> column.value.apply(row)).toList();
    }

    private static String roles(Collection<CitizenRole> roles) {
        return roles.stream().map(CitizenRole::id).collect(Collectors.joining("|"));
    }

    private static String rules(Collection<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.joining("|"));
    }
}
