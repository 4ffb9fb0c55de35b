package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.AnswerFault;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;

/** Checks a submission against the limits of the catalogue and the questions of a rulebook, and finds every fault at once. */
final class DraftCheck {

    private final Questionnaire questionnaire;
    private final List<DraftFault> faults = new ArrayList<>();

    DraftCheck(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    List<DraftFault> faults() {
        return List.copyOf(faults);
    }

    /** The submission as it would be stored. */
    Submission check(Submission submission) {
        return new Submission(
                submission.id(),
                check(submission.draft()),
                submission.confirm(),
                submission.origin(),
                text(TextRule.REASON, submission.reason()));
    }

    private ServiceDraft check(ServiceDraft draft) {
        ServiceDraft checked = new ServiceDraft(
                required(TextRule.NAME, draft.name()),
                text(TextRule.DESCRIPTION, draft.description()),
                text(TextRule.CITIZEN_PURPOSE, draft.citizenPurpose()),
                text(TextRule.SOCIETY_PURPOSE, draft.societyPurpose()),
                text(TextRule.ORGANISATION, draft.organisation()),
                text(TextRule.LEGAL_BASIS, draft.legalBasis()),
                text(TextRule.LEGAL_BASIS_URL, draft.legalBasisUrl()),
                text(TextRule.UPL_NAME, draft.uplName()),
                text(TextRule.UPL_URI, draft.uplUri()),
                draft.answers(),
                explanations(draft.explanations()),
                draft.reviewDate(),
                draft.deviation(),
                draft.legalDomain().strip());
        LegalDomain.check(checked.legalDomain()).ifPresent(faults::add);
        questionnaire.faults(inOrder(draft.answers())).forEach(fault -> faults.add(answerFault(fault)));
        return checked;
    }

    /** What a confirmation needs beyond a concept: who offers it, what it is, and an answer to every question. */
    void checkComplete(ServiceDraft draft) {
        required(TextRule.ORGANISATION, draft.organisation());
        required(TextRule.DESCRIPTION, draft.description());
        for (Question question : questionnaire.questions()) {
            if (draft.answers().getOrDefault(question.id(), List.of()).isEmpty()) {
                faults.add(DraftFault.of("antwoord." + question.id(), "fout.antwoord_ontbreekt"));
            }
        }
    }

    private String required(TextRule rule, String text) {
        if (TextRule.normalise(text).isEmpty()) {
            faults.add(DraftFault.of(rule.field(), "fout.leeg." + rule.field()));
        }
        return text(rule, text);
    }

    private String text(TextRule rule, String text) {
        String normalised = TextRule.normalise(text);
        rule.check(normalised).filter(fault -> !faults.contains(fault)).ifPresent(faults::add);
        return normalised;
    }

    /** An explanation of a question that does not exist is a fault rather than lost. */
    private Map<String, String> explanations(Map<String, String> given) {
        Map<String, String> checked = new LinkedHashMap<>();
        given.keySet().stream()
                .filter(id -> questionnaire.question(id).isEmpty())
                .sorted()
                .forEach(id -> faults.add(DraftFault.of("toelichting." + id, "fout.vraag_onbekend", id)));
        for (Question question : questionnaire.questions()) {
            String text = given.getOrDefault(question.id(), "");
            TextRule rule = TextRule.explanation(question.id());
            String normalised = text(rule, text);
            if (!normalised.isEmpty()) {
                checked.put(question.id(), normalised);
            }
        }
        return checked;
    }

    /** Faults come in the order of the questions, unknown questions last. */
    private Map<String, List<String>> inOrder(Map<String, List<String>> answers) {
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        questionnaire.questions().stream()
                .map(Question::id)
                .filter(answers::containsKey)
                .forEach(id -> ordered.put(id, answers.get(id)));
        answers.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static DraftFault answerFault(AnswerFault fault) {
        String field = "antwoord." + fault.question();
        return switch (fault.kind()) {
            case UNKNOWN_QUESTION -> DraftFault.of(field, "fout.vraag_onbekend", fault.value());
            case UNKNOWN_OPTION -> DraftFault.of(field, "fout.keuze_onbekend", fault.value());
            case MORE_THAN_ONE_OPTION -> DraftFault.of(field, "fout.meer_dan_een");
            case UNKNOWN_BESIDE_OPTION -> DraftFault.of(field, "fout.weet_niet_met_keuze");
            case EXCLUSIVE_BESIDE_OPTION -> DraftFault.of(field, "fout.niets_met_keuze");
        };
    }
}
