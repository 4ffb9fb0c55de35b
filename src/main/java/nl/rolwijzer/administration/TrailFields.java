package nl.rolwijzer.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.audit.ShownEntry;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says which text of an entry a field of the trail is: the names there are promises to machines. Templates call it by the name
 * {@code spoorveld}.
 */
@Component("spoorveld")
class TrailFields {

    private static final Pattern STEP =
            Pattern.compile("stap\\.([^.]+)\\.(naam|omschrijving|grondslag|reden)(?:\\.(.+))?");
    private static final Pattern QUALITY = Pattern.compile("(norm|meting|bron)\\.(.+)");
    private static final Pattern ANSWER = Pattern.compile("toelichting\\.(.+)");

    private final MessageSource messages;
    private final Rulebooks rulebooks;

    TrailFields(MessageSource messages, Rulebooks rulebooks) {
        this.messages = messages;
        this.rulebooks = rulebooks;
    }

    /** What a field of an entry is called; a name that nobody knows any more is better than nothing. */
    public String of(ShownEntry entry, String field) {
        Matcher step = STEP.matcher(field);
        Matcher quality = QUALITY.matcher(field);
        Matcher answer = ANSWER.matcher(field);
        if (step.matches()) {
            return message("audit.veld.stap", step(entry, step.group(1)), text(step));
        }
        if (quality.matches()) {
            return message(
                    "audit.veld.bij", parameter(quality.group(2)), message("kwaliteit.veld." + quality.group(1)));
        }
        return answer.matches()
                ? message("audit.veld.uitleg", question(answer.group(1)))
                : plain(entry.subject().kind().equals(Subject.SERVICE), field);
    }

    /** The name of a step as it was saved then; its id when that text is gone. */
    private static String step(ShownEntry entry, String id) {
        String name = "stap." + id + ".naam";
        String text = entry.texts().text(name);
        return text.isEmpty() || entry.texts().isErased(name) ? id : text;
    }

    private String text(Matcher step) {
        String text = step.group(2);
        if (!text.equals("reden") || step.group(3) == null) {
            return message("stappen.veld." + text);
        }
        String party = CitizenRole.find(step.group(3))
                .map(role -> rulebook().profile(role).name().in(locale()))
                .orElseGet(() -> message("stappen.individueel"));
        return message("audit.veld.waarom", party);
    }

    private String parameter(String id) {
        return Parameter.all(rulebook()).stream()
                .filter(parameter -> parameter.id().equals(id))
                .map(parameter -> parameter.name().in(locale()))
                .findFirst()
                .orElse(id);
    }

    private String question(String id) {
        return rulebook()
                .questionnaire()
                .question(id)
                .map(question -> question.text().in(locale()))
                .orElse(id);
    }

    /** The form of a service calls its fields by more than one word; elsewhere the same name is something else. */
    private String plain(boolean ofAService, String field) {
        List<String> codes = ofAService
                ? List.of("veld." + field, "audit.veld." + field)
                : List.of("audit.veld." + field, "veld." + field);
        return codes.stream().flatMap(code -> find(code).stream()).findFirst().orElse(field);
    }

    private Optional<String> find(String code) {
        try {
            return Optional.of(message(code));
        } catch (NoSuchMessageException unknown) {
            return Optional.empty();
        }
    }

    private Rulebook rulebook() {
        return rulebooks.active();
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
