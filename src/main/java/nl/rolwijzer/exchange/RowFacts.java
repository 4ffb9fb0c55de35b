package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.catalogue.ServiceDraft;

/** Lays what a row says over what is known of a service; what the row does not speak of stays. */
final class RowFacts {

    /** Of a service that is not there yet, nothing is known. */
    static final ServiceDraft NOTHING = new ServiceDraft("", "", "", "", "", "", "", "", "", Map.of(), Map.of());

    private RowFacts() {}

    static ServiceDraft over(ServiceDraft known, GivenRow row, Questionnaire questionnaire) {
        return new ServiceDraft(
                row.said(NAAM).orElse(known.name()),
                row.said(OMSCHRIJVING).orElse(known.description()),
                row.said(DOEL_BURGER).orElse(known.citizenPurpose()),
                row.said(DOEL_SAMENLEVING).orElse(known.societyPurpose()),
                row.said(ORGANISATIE).orElse(known.organisation()),
                row.said(GRONDSLAG).orElse(known.legalBasis()),
                row.said(GRONDSLAG_URL).orElse(known.legalBasisUrl()),
                row.said(UPL_NAAM).orElse(known.uplName()),
                row.said(UPL_URI).orElse(known.uplUri()),
                answers(known, row, questionnaire),
                explanations(known, row, questionnaire),
                row.said(HERZIENING).orElse(known.reviewDate()),
                known.deviation(),
                row.said(RECHTSGEBIED).map(RowFacts::legalDomain).orElse(known.legalDomain()));
    }

    /** As an id is written: other lists may write it as a word. */
    private static String legalDomain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static Map<String, List<String>> answers(ServiceDraft known, GivenRow row, Questionnaire questionnaire) {
        Map<String, List<String>> answers = new HashMap<>(known.answers());
        for (Question question : questionnaire.questions()) {
            said(row, question.id()).ifPresent(cell -> {
                List<String> given = AnswerWords.read(question, cell);
                answers.put(question.id(), given);
            });
        }
        answers.values().removeIf(List::isEmpty);
        return answers;
    }

    private static Map<String, String> explanations(ServiceDraft known, GivenRow row, Questionnaire questionnaire) {
        Map<String, String> explanations = new HashMap<>(known.explanations());
        for (Question question : questionnaire.questions()) {
            said(row, "toelichting_" + question.id()).ifPresent(text -> explanations.put(question.id(), text));
        }
        explanations.values().removeIf(String::isBlank);
        return explanations;
    }

    private static Optional<String> said(GivenRow row, String column) {
        return ServiceColumn.find(column).flatMap(row::said);
    }
}
