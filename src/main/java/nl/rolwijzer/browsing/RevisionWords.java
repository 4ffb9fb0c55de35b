package nl.rolwijzer.browsing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts everything that a revision says into words, field by field: answers in the words of the rules of that time. */
@Component
class RevisionWords {

    private final MessageSource messages;

    RevisionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What each field says, by its label, in the order of the form. */
    Map<String, String> of(ServiceRecord service, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(label("geschiedenis.status", locale), status(service, locale));
        DraftTexts.OF_A_SERVICE.forEach(
                (field, text) -> words.put(label("veld." + field, locale), text.apply(service.facts())));
        String domain = service.facts().legalDomain();
        words.put(
                label("veld." + DraftFields.LEGAL_DOMAIN, locale),
                domain.isEmpty() ? "" : label("rechtsgebied." + domain, locale));
        answers(service, locale, words);
        deviation(service, locale, words);
        words.put(
                label("veld." + DraftFields.REVIEW_DATE, locale),
                date(service.facts().reviewDate(), locale));
        return words;
    }

    private String status(ServiceRecord service, Locale locale) {
        return switch (service.status()) {
            case CONCEPT -> label("dienst.status.concept", locale);
            case VASTGESTELD -> label("dienst.status.vastgesteld", locale);
            case VERVALLEN -> label("dienst.status.vervallen", locale);
        };
    }

    private void answers(ServiceRecord service, Locale locale, Map<String, String> words) {
        Answers answers = service.assessment().answers();
        for (Question question : service.assessment().rulebook().questionnaire().questions()) {
            String name = question.summary().in(locale);
            String chosen = answers.chosen(question).stream()
                    .map(option -> option.text().in(locale))
                    .collect(Collectors.joining("; "));
            boolean unknown = answers.isAnswered(question) && answers.isOpen(question);
            words.put(name, unknown ? label("dienst.weet_niet", locale) : chosen);
            words.put(
                    messages.getMessage("geschiedenis.uitleg_bij", new Object[] {name}, locale),
                    service.facts().explanations().getOrDefault(question.id(), ""));
        }
    }

    private void deviation(ServiceRecord service, Locale locale, Map<String, String> words) {
        Optional<Deviation> deviation = Optional.ofNullable(service.facts().deviation());
        Rulebook rulebook = service.assessment().rulebook();
        words.put(
                label("veld." + DraftFields.DEVIATING_ROLES, locale),
                deviation.map(each -> roles(each.roles(), rulebook, locale)).orElse(""));
        words.put(
                label("veld." + DraftFields.DEVIATING_THIRD_ROLES, locale),
                deviation
                        .map(each -> roles(each.thirdRoles(), rulebook, locale))
                        .orElse(""));
        words.put(
                label("veld." + DraftFields.DEVIATION_REASON, locale),
                deviation
                        .map(Deviation::reason)
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> label("afwijking.reden." + reason, locale))
                        .orElse(""));
        words.put(
                label("veld." + DraftTexts.DEVIATION, locale),
                deviation.map(Deviation::text).orElse(""));
    }

    private String roles(List<String> ids, Rulebook rulebook, Locale locale) {
        return ids.isEmpty()
                ? label("dienst.geen_rol", locale)
                : ids.stream()
                        .map(CitizenRole::find)
                        .flatMap(Optional::stream)
                        .map(role -> rulebook.profile(role).name().in(locale))
                        .collect(Collectors.joining(", "));
    }

    private static String date(String iso, Locale locale) {
        return iso.isEmpty() ? "" : LocalDate.parse(iso).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    private String label(String code, Locale locale) {
        return messages.getMessage(code, null, locale);
    }
}
