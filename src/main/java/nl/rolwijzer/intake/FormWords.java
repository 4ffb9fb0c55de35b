package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.LegalDomain;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the fields of the form, and what is wrong with them, into words. */
@Component
class FormWords {

    private final MessageSource messages;

    FormWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The faults of a form, in the order of its fields. */
    FieldFaults faults(List<DraftFault> faults, ServiceForm form, Questionnaire questionnaire, Locale locale) {
        List<DraftFault> all = new ArrayList<>(faults);
        List<String> order = order(questionnaire);
        form.repeated().forEach(field -> all.add(new DraftFault(field, "fout.herhaald", List.of())));
        return new FieldFaults(all.stream()
                .sorted((one, other) -> Integer.compare(place(order, one), place(order, other)))
                .map(fault -> word(fault, questionnaire, locale))
                .toList());
    }

    private static List<String> order(Questionnaire questionnaire) {
        Stream<String> questions = questionnaire.questions().stream()
                .flatMap(question ->
                        Stream.of(FormFields.ANSWER + question.id(), FormFields.EXPLANATION + question.id()));
        return Stream.of(
                        FormFields.OF_A_SERVICE.keySet().stream(),
                        Stream.of(DraftFields.LEGAL_DOMAIN),
                        questions,
                        FormFields.OF_THE_ROLES.stream(),
                        FormFields.OF_A_SAVE.stream())
                .flatMap(fields -> fields)
                .toList();
    }

    private static int place(List<String> order, DraftFault fault) {
        int place = order.indexOf(fault.field());
        return place < 0 ? order.size() : place;
    }

    private FieldFault word(DraftFault fault, Questionnaire questionnaire, Locale locale) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(label(fault.field(), questionnaire, locale));
        arguments.addAll(fault.arguments());
        String text = messages.getMessage(fault.code(), arguments.toArray(), locale);
        return new FieldFault(fault.field(), target(fault.field(), questionnaire), text);
    }

    /** What a field is called on the screen: the name of its question for an answer. */
    String label(String field, Questionnaire questionnaire, Locale locale) {
        String question = field.substring(field.indexOf('.') + 1);
        return questionnaire
                .question(question)
                .map(Question::summary)
                .map(text -> text.in(locale))
                .orElseGet(() -> messages.getMessage("veld." + field, null, question, locale));
    }

    /** The field of law of this id; an id that is none as it is. */
    String legalDomain(String id, Locale locale) {
        return LegalDomain.find(id)
                .map(domain -> messages.getMessage("rechtsgebied." + domain.id(), null, locale))
                .orElse(id);
    }

    /** An unknown question has no place in the form: its fault points to the questions as a whole. */
    private static String target(String field, Questionnaire questionnaire) {
        String question = field.substring(field.indexOf('.') + 1);
        boolean ofQuestion = field.startsWith(FormFields.ANSWER) || field.startsWith(FormFields.EXPLANATION);
        if (ofQuestion && questionnaire.question(question).isEmpty()) {
            return "vragen";
        }
        return field.startsWith(FormFields.ANSWER) ? "vraag-" + question : field;
    }
}
