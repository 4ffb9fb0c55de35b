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

    private static final TextRule NAME = new TextRule("naam", 200, TextRule.Kind.LINE);
    private static final TextRule DESCRIPTION = new TextRule("omschrijving", 5000, TextRule.Kind.LINES);
    private static final TextRule CITIZEN_PURPOSE = new TextRule("doel_burger", 5000, TextRule.Kind.LINES);
    private static final TextRule SOCIETY_PURPOSE = new TextRule("doel_samenleving", 5000, TextRule.Kind.LINES);
    private static final TextRule ORGANISATION = new TextRule("organisatie", 200, TextRule.Kind.LINE);
    private static final TextRule LEGAL_BASIS = new TextRule("grondslag", 500, TextRule.Kind.LINE);
    private static final TextRule LEGAL_BASIS_URL = new TextRule("grondslag_url", 2000, TextRule.Kind.ADDRESS);
    private static final TextRule UPL_NAME = new TextRule("upl_naam", 500, TextRule.Kind.LINE);
    private static final TextRule UPL_URI = new TextRule("upl_uri", 2000, TextRule.Kind.ADDRESS);
    private static final TextRule EDITOR = new TextRule("uw_naam", 100, TextRule.Kind.LINE);
    private static final TextRule REASON = new TextRule("reden", 500, TextRule.Kind.LINE);
    private static final int LONGEST_EXPLANATION = 2000;

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
                text(EDITOR, submission.editor()),
                text(REASON, submission.reason()));
    }

    private ServiceDraft check(ServiceDraft draft) {
        ServiceDraft checked = new ServiceDraft(
                required(NAME, draft.name()),
                text(DESCRIPTION, draft.description()),
                text(CITIZEN_PURPOSE, draft.citizenPurpose()),
                text(SOCIETY_PURPOSE, draft.societyPurpose()),
                text(ORGANISATION, draft.organisation()),
                text(LEGAL_BASIS, draft.legalBasis()),
                text(LEGAL_BASIS_URL, draft.legalBasisUrl()),
                text(UPL_NAME, draft.uplName()),
                text(UPL_URI, draft.uplUri()),
                draft.answers(),
                explanations(draft.explanations()));
        questionnaire.faults(inOrder(draft.answers())).forEach(fault -> faults.add(answerFault(fault)));
        return checked;
    }

    /** What a confirmation needs beyond a concept: who offers it, what it is, and an answer to every question. */
    void checkComplete(ServiceDraft draft) {
        required(ORGANISATION, draft.organisation());
        required(DESCRIPTION, draft.description());
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

    private Map<String, String> explanations(Map<String, String> given) {
        Map<String, String> checked = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            String text = given.getOrDefault(question.id(), "");
            TextRule rule = new TextRule("toelichting." + question.id(), LONGEST_EXPLANATION, TextRule.Kind.LINES);
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
