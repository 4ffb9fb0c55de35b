package nl.rolwijzer.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Question;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which services are like a service: by the answers to the questions, by their texts, or by both. */
@Component
public class Resemblance {

    private static final int MOST = 5;
    private static final int TELLING_WORDS = 16;
    private static final int TELLING_LETTERS = 4;

    /** A share of words from which people see that two texts are about the same. */
    private static final double ALIKE = 0.4;

    /** Fewer answers than these say too little to be the same. */
    private static final int ENOUGH_ANSWERS = 4;

    private final Candidates candidates;
    private final ServiceRecords recorded;
    private final Words words;

    Resemblance(Candidates candidates, ServiceRecords recorded, Words words) {
        this.candidates = candidates;
        this.recorded = recorded;
        this.words = words;
    }

    /** A service that is like another one, and why. */
    public record Alike(ServiceRecord service, boolean sameAnswers, double share) {

        public boolean alikeText() {
            return share >= ALIKE;
        }
    }

    /**
     * The services that are most like this one, but for its other moments of contact and what has lapsed.
     *
     * @param everything whether the reader may see more than confirmed services
     */
    @Transactional(readOnly = true)
    public List<Alike> of(ServiceRecord service, boolean everything) {
        Set<String> stems = stems(service.facts());
        Set<UUID> found = new HashSet<>(candidates.byText(stems, everything));
        found.addAll(candidates.byAnswers(answers(service.facts()), stems, everything));
        found.remove(service.id());
        return found.isEmpty()
                ? List.of()
                : recorded.findAll(found).values().stream()
                        .filter(other -> !other.momentGroup().equals(service.momentGroup()))
                        .map(other -> compare(service, stems, other))
                        .filter(alike -> alike.sameAnswers() || alike.alikeText())
                        .sorted(Comparator.comparing((Alike alike) -> !(alike.sameAnswers() && alike.alikeText()))
                                .thenComparing(
                                        Comparator.comparingDouble(Alike::share).reversed())
                                .thenComparing(alike -> alike.service().facts().name()))
                        .limit(MOST)
                        .toList();
    }

    private Alike compare(ServiceRecord service, Set<String> stems, ServiceRecord other) {
        Set<String> theirs = stems(other.facts());
        Set<String> both = new HashSet<>(stems);
        both.retainAll(theirs);
        int all = stems.size() + theirs.size();
        Optional<String> answers = answers(service.facts());
        boolean sameAnswers = answers.isPresent() && answers.equals(answers(other.facts()));
        return new Alike(other, sameAnswers, all == 0 ? 0 : 2.0 * both.size() / all);
    }

    /** The first words that say something: those of the name, then of the description. */
    private Set<String> stems(ServiceDraft facts) {
        return Stream.of(facts.name(), facts.description())
                .flatMap(text -> words.of(text).stream())
                .filter(word -> word.written().length() >= TELLING_LETTERS)
                .map(Words.Word::stem)
                .distinct()
                .limit(TELLING_WORDS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All answers that say something, written as one; nothing when they are too few. */
    static Optional<String> answers(ServiceDraft facts) {
        List<String> given = facts.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().contains(Question.UNKNOWN))
                .flatMap(
                        answer -> answer.getValue().stream().map(option -> IndexFields.answer(answer.getKey(), option)))
                .distinct()
                .sorted()
                .toList();
        return given.size() < ENOUGH_ANSWERS ? Optional.empty() : Optional.of(String.join("&", given));
    }
}
