package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;

/** Lays two versions of a service side by side, field by field. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();
    private final Questionnaire questionnaire;
    private final FormWords words;
    private final Locale locale;

    Differences(Questionnaire questionnaire, FormWords words, Locale locale) {
        this.questionnaire = questionnaire;
        this.words = words;
        this.locale = locale;
    }

    List<Difference> between(ServiceForm theirs, ServiceForm yours) {
        FormFields.OF_A_SERVICE.keySet().forEach(field -> add(field, theirs.text(field), yours.text(field)));
        for (Question question : questionnaire.questions()) {
            String explanation = FormFields.EXPLANATION + question.id();
            add(FormFields.ANSWER + question.id(), chosen(theirs, question), chosen(yours, question));
            add(explanation, theirs.text(explanation), yours.text(explanation));
        }
        return List.copyOf(found);
    }

    private void add(String field, String theirs, String yours) {
        if (!theirs.strip().equals(yours.strip().replace("\r\n", "\n"))) {
            found.add(new Difference(words.label(field, questionnaire, locale), theirs, yours));
        }
    }

    private String chosen(ServiceForm form, Question question) {
        Answers answers = questionnaire.read(form.answers());
        return answers.chosen(question).stream()
                .map(option -> option.summary().in(locale))
                .collect(Collectors.joining(", "));
    }
}
