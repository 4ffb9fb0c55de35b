package nl.rolwijzer.tour;

import static nl.rolwijzer.lean.Opinion.JA;
import static nl.rolwijzer.lean.Opinion.NEE;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Unit;
import nl.rolwijzer.lean.ValueStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The steps of the permit, each judged as the source judges it or, where that is silent, as we do. */
@Component
class PermitProcess {

    private final MessageSource messages;

    PermitProcess(MessageSource messages) {
        this.messages = messages;
    }

    /** A step with who it is worth something to. */
    private enum Part {
        NAKIJKEN(Actor.AMBTENAAR, 2, Unit.DAGEN, JA, NEE, JA),
        PUBLICEREN(Actor.AMBTENAAR, 1, Unit.DAGEN, NEE, JA, JA),
        REAGEREN(Actor.WACHTEN, 6, Unit.WEKEN, NEE, JA, JA),
        STAPEL(Actor.WACHTEN, 2, Unit.WEKEN, NEE, NEE, NEE),
        TOETSEN(Actor.AMBTENAAR, 3, Unit.DAGEN, NEE, JA, JA),
        BESLUIT(Actor.AMBTENAAR, 1, Unit.DAGEN, JA, JA, JA);

        private final Actor actor;
        private final EnteredTime time;
        private final Opinion applicant;
        private final Opinion neighbours;
        private final Opinion society;

        Part(Actor actor, int number, Unit unit, Opinion applicant, Opinion neighbours, Opinion society) {
            this.actor = actor;
            this.time = new EnteredTime(BigDecimal.valueOf(number), unit);
            this.applicant = applicant;
            this.neighbours = neighbours;
            this.society = society;
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ValueStream judged(Rulebook rulebook, Locale locale) {
        List<Step> steps =
                Arrays.stream(Part.values()).map(part -> step(part, locale)).toList();
        return ValueStream.of(steps, Permit.parties(rulebook));
    }

    private Step step(Part part, Locale locale) {
        TreeMap<CitizenRole, Judgement> others = new TreeMap<>();
        others.put(CitizenRole.GEBRUIKER, judgement(part.neighbours, part, "buren", locale));
        others.put(CitizenRole.ONDERDAAN, judgement(part.society, part, "samenleving", locale));
        boolean waits = part.actor == Actor.WACHTEN;
        return new Step(
                part.id(),
                words("rondleiding.stap." + part.id(), locale),
                "",
                part.actor,
                waits ? null : part.time,
                waits ? part.time : null,
                "",
                judgement(part.applicant, part, "aanvrager", locale),
                others);
    }

    /** Only what is worth something needs a reason. */
    private Judgement judgement(Opinion opinion, Part part, String side, Locale locale) {
        return new Judgement(
                opinion, opinion == JA ? words("rondleiding.waarde." + part.id() + "." + side, locale) : "");
    }

    private String words(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
