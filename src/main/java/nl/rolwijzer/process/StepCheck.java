package nl.rolwijzer.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.catalogue.TextRule;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Unit;
import org.jspecify.annotations.Nullable;

/** Makes steps of what was filled in, and finds every fault at once. */
final class StepCheck {

    /** More than anybody keeps in view; the texts of so many still fit in one entry of the trail. */
    static final int MOST_STEPS = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1," + EnteredTime.DECIMALS + "})?");

    private final List<DraftFault> faults = new ArrayList<>();

    List<DraftFault> faults() {
        return List.copyOf(faults);
    }

    /** The steps that are there; one in which nothing was filled in is left out. */
    List<Step> check(StepsForm form) {
        List<StepFields> filled =
                form.present().stream().filter(step -> !step.isBlank()).toList();
        if (filled.size() > MOST_STEPS) {
            faults.add(new DraftFault("stappen", "stappen.fout.te_veel", List.of(MOST_STEPS, filled.size())));
        }
        return filled.stream().map(this::check).toList();
    }

    private Step check(StepFields fields) {
        String name = text(fields, StepTexts.NAME);
        if (name.isEmpty()) {
            faults.add(new DraftFault(fields.field(StepTexts.NAME), "stappen.fout.naam", List.of()));
        }
        return new Step(
                fields.id(),
                name,
                text(fields, StepTexts.DESCRIPTION),
                Actor.find(fields.text(StepFields.ACTOR)).orElse(Actor.AMBTENAAR),
                time(fields, StepFields.TOUCH, Unit.MINUTEN),
                time(fields, StepFields.WAITING, Unit.DAGEN),
                text(fields, StepTexts.LEGAL_BASIS),
                judgement(fields, StepTexts.INDIVIDUAL),
                collective(fields));
    }

    private TreeMap<CitizenRole, Judgement> collective(StepFields fields) {
        Map<CitizenRole, Judgement> judged = Stream.of(CitizenRole.values())
                .collect(Collectors.toMap(role -> role, role -> judgement(fields, role.id())));
        judged.values().removeIf(Judgement.NONE::equals);
        return new TreeMap<>(judged);
    }

    private Judgement judgement(StepFields fields, String party) {
        return new Judgement(
                Opinion.find(fields.text(StepFields.OPINION + party)).orElse(Opinion.ONBEKEND),
                text(fields, StepTexts.reasonOf(party)));
    }

    private String text(StepFields fields, String name) {
        String normalised = TextRule.normalise(fields.text(name));
        StepTexts.rule(fields.id(), name).check(normalised).ifPresent(faults::add);
        return normalised;
    }

    /** What takes no time at all was entered as 0, and what nobody knows was left empty. */
    private @Nullable EnteredTime time(StepFields fields, String name, Unit usual) {
        String number = fields.text(name).strip();
        if (number.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(number).matches() || decimal(number).compareTo(EnteredTime.MOST) > 0) {
            faults.add(new DraftFault(fields.field(name), "stappen.fout.tijd", List.of()));
            return null;
        }
        return new EnteredTime(
                decimal(number), Unit.find(fields.text(name + StepFields.UNIT)).orElse(usual));
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
