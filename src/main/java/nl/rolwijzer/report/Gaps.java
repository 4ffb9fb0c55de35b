package nl.rolwijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceReviews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds what the description of a service leaves open, each as a sentence. */
@Component
class Gaps {

    private final MessageSource messages;
    private final ServiceReviews reviews;

    Gaps(MessageSource messages, ServiceReviews reviews) {
        this.messages = messages;
        this.reviews = reviews;
    }

    List<String> of(ServiceRecord service, Locale locale) {
        List<String> gaps = new ArrayList<>();
        for (Question question : service.assessment().report().assumptions()) {
            gaps.add(say(
                    "rapport.open.vraag",
                    locale,
                    question.index() + 1,
                    question.text().in(locale)));
        }
        if (!service.isConfirmed()) {
            gaps.add(say("rapport.open.rollen", locale));
        }
        if (reviews.find(service).isPresent()) {
            gaps.add(say("rapport.open.herziening", locale));
        }
        gaps.addAll(facts(service.facts(), locale));
        return List.copyOf(gaps);
    }

    private List<String> facts(ServiceDraft facts, Locale locale) {
        List<String> gaps = new ArrayList<>();
        if (facts.description().isEmpty()) {
            gaps.add(say("rapport.open.omschrijving", locale));
        }
        if (facts.citizenPurpose().isEmpty()) {
            gaps.add(say("rapport.open.doel_burger", locale));
        }
        if (facts.societyPurpose().isEmpty()) {
            gaps.add(say("rapport.open.doel_samenleving", locale));
        }
        if (facts.legalBasis().isEmpty() && facts.legalBasisUrl().isEmpty()) {
            gaps.add(say("rapport.open.grondslag", locale));
        }
        return gaps;
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
