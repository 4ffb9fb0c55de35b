package nl.rolwijzer.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.JudgedStep;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.Party;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.StepColumns;
import nl.rolwijzer.lean.Unit;
import org.jspecify.annotations.Nullable;

/** One step of a service as a row. The names of its columns are promises; new ones come at the end. */
record StepRow(ServiceRecord service, JudgedStep judged, Parties parties) {

    private static final Map<String, Function<StepRow, String>> COLUMNS = columns();

    private static final int DECIMALS_OF_A_DAY = 4;

    static List<String> header() {
        return List.copyOf(COLUMNS.keySet());
    }

    List<String> cells() {
        return COLUMNS.values().stream().map(column -> column.apply(this)).toList();
    }

    private static Map<String, Function<StepRow, String>> columns() {
        Map<String, Function<StepRow, String>> columns = new LinkedHashMap<>();
        columns.put(StepColumns.SERVICE, row -> row.service.id().toString());
        columns.put(StepColumns.SERVICE_NAME, row -> row.service.facts().name());
        columns.put(StepColumns.ORGANISATION, row -> row.service.facts().organisation());
        columns.put(StepColumns.NUMBER, row -> String.valueOf(row.judged.number()));
        columns.put(StepColumns.ID, of(Step::id));
        columns.put(StepColumns.NAME, of(Step::name));
        columns.put(StepColumns.DESCRIPTION, of(Step::description));
        columns.put(StepColumns.ACTOR, of(step -> step.actor().id()));
        addTime(columns, StepColumns.TOUCH, Step::touch);
        addTime(columns, StepColumns.WAITING, Step::waiting);
        columns.put(StepColumns.LEGAL_BASIS, of(Step::legalBasis));
        columns.put(StepColumns.OUTCOME, row -> row.judged.outcome().id());
        addJudgement(columns, StepTexts.INDIVIDUAL, row -> row.judged.step().individual());
        for (CitizenRole role : CitizenRole.values()) {
            addJudgement(columns, role.id(), row -> row.said(role));
        }
        return columns;
    }

    private static Function<StepRow, String> of(Function<Step, String> cell) {
        return row -> cell.apply(row.judged.step());
    }

    private static void addTime(
            Map<String, Function<StepRow, String>> columns, String name, Function<Step, @Nullable EnteredTime> time) {
        columns.put(name, of(step -> number(time.apply(step))));
        columns.put(StepColumns.unit(name), of(step -> unit(time.apply(step))));
        columns.put(StepColumns.days(name), of(step -> days(time.apply(step))));
    }

    private static void addJudgement(
            Map<String, Function<StepRow, String>> columns, String party, Function<StepRow, @Nullable Judgement> said) {
        columns.put(StepColumns.opinion(party), row -> {
            Judgement judgement = said.apply(row);
            return judgement == null ? "" : judgement.opinion().id();
        });
        columns.put(StepColumns.reason(party), row -> {
            Judgement judgement = said.apply(row);
            return judgement == null ? "" : judgement.reason();
        });
    }

    /** Null of a role that the service does not have, unless somebody judged for it before. */
    private @Nullable Judgement said(CitizenRole role) {
        boolean asked = parties.collective().stream()
                .map(Party::role)
                .anyMatch(own -> own.filter(role::equals).isPresent());
        return asked
                ? judged.step().collective(role)
                : judged.step().collective().get(role);
    }

    private static String number(@Nullable EnteredTime time) {
        return time == null ? "" : written(time.number());
    }

    private static String unit(@Nullable EnteredTime time) {
        return time == null ? "" : time.unit().id();
    }

    private static String days(@Nullable EnteredTime time) {
        return time == null
                ? ""
                : written(BigDecimal.valueOf(time.length().toMillis())
                        .divide(
                                BigDecimal.valueOf(Unit.DAGEN.length().toMillis()),
                                DECIMALS_OF_A_DAY,
                                RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    /** With a comma, or a Dutch spreadsheet makes a date of it. */
    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
