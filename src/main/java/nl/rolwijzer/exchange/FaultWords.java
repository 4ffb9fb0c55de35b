package nl.rolwijzer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.catalogue.DraftFault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words why a row is refused; a field is called as its column is. */
@Component
class FaultWords {

    private static final String ANSWER = "antwoord.";

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    List<String> of(List<DraftFault> faults, Locale locale) {
        return faults.stream().map(fault -> word(fault, locale)).toList();
    }

    private String word(DraftFault fault, Locale locale) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(label(fault.field(), locale));
        arguments.addAll(fault.arguments());
        return messages.getMessage(fault.code(), arguments.toArray(), locale);
    }

    private String label(String field, Locale locale) {
        String column = field.startsWith(ANSWER) ? field.substring(ANSWER.length()) : field.replace('.', '_');
        String otherwise = messages.getMessage("veld." + field, null, field, locale);
        String label = messages.getMessage("kolom." + column, null, otherwise, locale);
        return label == null ? field : label;
    }
}
