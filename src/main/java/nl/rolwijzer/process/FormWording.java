package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.platform.FormFault;
import nl.rolwijzer.platform.FormFaults;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts what is wrong with the form into words, each fault with the number of its step. */
@Component
class FormWording {

    private final MessageSource messages;

    FormWording(MessageSource messages) {
        this.messages = messages;
    }

    FormFaults of(List<DraftFault> faults, StepsForm form) {
        return new FormFaults(faults.stream().map(fault -> word(fault, form)).toList());
    }

    private FormFault word(DraftFault fault, StepsForm form) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(label(fault.field(), form));
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

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
