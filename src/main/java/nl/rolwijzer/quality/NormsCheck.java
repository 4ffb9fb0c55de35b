package nl.rolwijzer.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.catalogue.Norms;
import nl.rolwijzer.catalogue.TextRule;
import nl.rolwijzer.catalogue.TypedDates;
import nl.rolwijzer.platform.FormFault;
import nl.rolwijzer.platform.FormFaults;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with the norms and measurements that somebody filled in. */
@Component
class NormsCheck {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int MOST_OF_NORM = 500;
    private static final int MOST_OF_VALUE = 100;
    private static final int MOST_OF_SOURCE = 200;

    private final MessageSource messages;
    private final Clock clock;

    NormsCheck(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    FormFaults check(NormsForm form, List<Parameter> parameters, Locale locale) {
        List<FormFault> faults = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String id = parameter.id();
            In in = new In(parameter.name().in(locale), locale);
            text(form, Norms.NORM + id, MOST_OF_NORM, in).ifPresent(faults::add);
            boolean measured = !form.meant(Norms.VALUE + id).isEmpty();
            text(form, Norms.VALUE + id, MOST_OF_VALUE, in)
                    .or(() -> measured ? Optional.empty() : withoutValue(form, id, in))
                    .ifPresent(faults::add);
            day(form, Norms.DAY + id, measured, in).ifPresent(faults::add);
            text(form, Norms.SOURCE + id, MOST_OF_SOURCE, in)
                    .or(() -> missing(form, Norms.SOURCE + id, measured, in))
                    .ifPresent(faults::add);
        }
        return new FormFaults(faults);
    }

    /** Of which parameter, and for whom, faults are put into words. */
    private record In(String parameter, Locale locale) {}

    private Optional<FormFault> text(NormsForm form, String field, int most, In in) {
        return new TextRule(field, most, TextRule.Kind.LINE)
                .check(form.meant(field))
                .map(fault -> fault(field, fault.code(), in, fault.arguments().toArray()));
    }

    /** A day or a source of a measurement that is not there. */
    private Optional<FormFault> withoutValue(NormsForm form, String id, In in) {
        boolean alone = form.meant(Norms.DAY + id).isEmpty()
                && form.meant(Norms.SOURCE + id).isEmpty();
        return alone ? Optional.empty() : Optional.of(fault(Norms.VALUE + id, "kwaliteit.fout.meting", in));
    }

    private Optional<FormFault> missing(NormsForm form, String field, boolean measured, In in) {
        return measured && form.meant(field).isEmpty()
                ? Optional.of(fault(field, "kwaliteit.fout." + field.substring(0, field.indexOf('.')), in))
                : Optional.empty();
    }

    private Optional<FormFault> day(NormsForm form, String field, boolean measured, In in) {
        String typed = form.meant(field);
        if (typed.isEmpty()) {
            return missing(form, field, measured, in);
        }
        Optional<LocalDate> day = TypedDates.read(typed);
        if (day.isEmpty()) {
            return Optional.of(fault(field, "fout.datum", in));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        return day.filter(today::isBefore).map(later -> fault(field, "kwaliteit.fout.toekomst", in));
    }

    /** The first argument of every message is the name of the field, with its parameter. */
    private FormFault fault(String field, String code, In in, Object... values) {
        String label = "kwaliteit.veld." + field.substring(0, field.indexOf('.'));
        List<Object> arguments = new ArrayList<>();
        arguments.add(messages.getMessage(
                "kwaliteit.veld.bij", new Object[] {in.parameter(), words(label, in)}, in.locale()));
        arguments.addAll(List.of(values));
        return new FormFault(field, messages.getMessage(code, arguments.toArray(), in.locale()));
    }

    private String words(String code, In in) {
        return messages.getMessage(code, null, in.locale());
    }
}
