package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Tension;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the counted things are called. */
@Component
class CountedWords {

    private final MessageSource messages;

    CountedWords(MessageSource messages) {
        this.messages = messages;
    }

    In in(Question question) {
        return new In(question.rulebook(), question.locale());
    }

    /** In one language, by one rulebook. What that does not know is from an earlier one and keeps its id. */
    final class In {

        private final Rulebook rulebook;
        private final Locale locale;

        private In(Rulebook rulebook, Locale locale) {
            this.rulebook = rulebook;
            this.locale = locale;
        }

        String services() {
            return message("analyse.diensten");
        }

        List<String> roles() {
            return Arrays.stream(CitizenRole.values()).map(this::role).toList();
        }

        String role(CitizenRole role) {
            return rulebook.profile(role).name().in(locale);
        }

        String tension(String id) {
            return rulebook.tensions().stream()
                    .filter(tension -> tension.id().equals(id))
                    .map(this::sides)
                    .findFirst()
                    .orElse(id);
        }

        private String sides(Tension tension) {
            return message(
                    "analyse.spanning",
                    tension.id(),
                    role(tension.a().role()),
                    role(tension.b().role()));
        }

        String criterion(String id) {
            return rulebook.klantTest().when().needs().stream()
                    .flatMap(need -> need.conditions().stream())
                    .filter(condition -> condition.id().equals(id))
                    .map(Condition::label)
                    .map(label -> label.in(locale))
                    .findFirst()
                    .orElse(id);
        }

        String question(String id) {
            return rulebook.questionnaire()
                    .question(id)
                    .map(question -> message(
                            "analyse.vraag",
                            question.index() + 1,
                            question.summary().in(locale)))
                    .orElse(id);
        }

        String deviation(String id) {
            return message("afwijking.reden." + id);
        }

        String part(String id) {
            return message("analyse.deel." + id);
        }

        String word(String id) {
            return rulebook.vocabulary().stream()
                    .filter(word -> word.id().equals(id))
                    .map(word -> word.terms().get(0))
                    .findFirst()
                    .orElse(id);
        }

        String klant(String fit) {
            return message("zoeken.zegt_klant." + fit);
        }

        String message(String code, Object... values) {
            return messages.getMessage(code, values, locale);
        }
    }
}
