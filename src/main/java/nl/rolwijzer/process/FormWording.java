package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.platform.FormFault;
import nl.rolwijzer.platform.FormFaults;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what is wrong with the form, or with a file for it, into words: each fault with the place where it is. */
@Component
class FormWording {

    private final MessageSource messages;

    FormWording(MessageSource messages) {
        this.messages = messages;
    }

    FormFaults of(List<DraftFault> faults, StepsForm form) {
        return new FormFaults(faults.stream()
                .map(fault -> word(fault, label(fault.field(), form)))
                .toList());
    }

    /** @param place where it is wrong, such as "Stap 3" */
    FormFault word(DraftFault fault, String place) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(place);
        arguments.addAll(fault.arguments());
        return new FormFault(fault.field(), message(fault.code(), arguments.toArray()));
    }

    /** Such as "Stap 3". */
    private String label(String field, StepsForm form) {
        List<StepFields> steps = form.present();
        for (int place = 0; place < steps.size(); place++) {
            if (field.startsWith(steps.get(place).field(""))) {
                return message("stappen.stap_nummer", place + 1);
            }
        }
        return message("stappen.titel");
    }

    /** Such as "Rij 4, kolom wachttijd". */
    String cell(long line, String column) {
        return message("stappen.inlezen.cel", line, column);
    }

    String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
