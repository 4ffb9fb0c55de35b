package nl.rolwijzer.api;

import java.util.Locale;
import nl.rolwijzer.api.Judgement.Criterion;
import nl.rolwijzer.api.Judgement.Remark;
import nl.rolwijzer.api.Judgement.Ruleset;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.Verdict;

/** Puts assessments into the words of one language. */
record JudgementWriter(Locale locale) {

    Judgement write(Assessment assessment) {
        Rulebook rulebook = assessment.rulebook();
        RoleWriter roles = new RoleWriter(locale);
        return new Judgement(
                new Ruleset(rulebook.edition().version(), rulebook.edition().sha256()),
                assessment.hits().stream()
                        .map(rule -> roles.assigned(rule, rulebook))
                        .toList(),
                assessment.possibilities().stream().map(roles::possible).toList(),
                assessment.nearMisses().stream().map(roles::near).toList(),
                assessment.tensions().stream()
                        .map(tension -> new Remark(tension.id(), words(tension.text())))
                        .toList(),
                assessment.klantTest().stream()
                        .map(criterion -> new Criterion(
                                criterion.condition().id(),
                                words(criterion.condition().label()),
                                outcome(criterion.outcome())))
                        .toList(),
                assessment.notes().stream()
                        .map(note -> new Remark(note.id(), words(note.text())))
                        .toList());
    }

    private static String outcome(Verdict verdict) {
        return switch (verdict) {
            case APPLIES -> "ja";
            case DOES_NOT_APPLY -> "nee";
            case CANNOT_TELL -> "onbekend";
        };
    }

    private String words(Text text) {
        return text.in(locale);
    }
}
