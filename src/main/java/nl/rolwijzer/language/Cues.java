package nl.rolwijzer.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;

/**
 * The words that point at answers. One question leads: what a service is about is decided first, and a cue that is about
 * something else then says nothing of the other questions either. So a permit of which the law also names a fine is not
 * half a punishment.
 */
public final class Cues {

    private final String version;
    private final String leading;
    private final Weighing weighing;
    private final List<Cue> cues;
    private final Lexicon lexicon;

    Cues(String version, String leading, Weighing weighing, List<Cue> cues) {
        this.version = version;
        this.leading = leading;
        this.weighing = weighing;
        this.cues = List.copyOf(cues);
        this.lexicon = new Lexicon(cues.stream().flatMap(Cue::phrases).toList());
    }

    public String version() {
        return version;
    }

    /** What this text points at. An option that this questionnaire does not have is not proposed. */
    public Proposal propose(ServiceText text, Questionnaire questionnaire) {
        List<Sighting> sightings = sightings(text);
        List<Hint> lead = questionnaire
                .question(leading)
                .map(new Tally(sightings, weighing)::hints)
                .orElse(List.of());
        Tally rest = new Tally(
                sightings.stream().filter(sighting -> fits(sighting, lead)).toList(), weighing);
        return new Proposal(questionnaire.questions().stream()
                .flatMap(question -> hints(question, lead, rest).stream())
                .toList());
    }

    private List<Hint> hints(Question question, List<Hint> lead, Tally rest) {
        return question.id().equals(leading) ? lead : rest.hints(question);
    }

    private boolean fits(Sighting sighting, List<Hint> lead) {
        return !sighting.cue().says().containsKey(leading)
                || lead.stream()
                        .anyMatch(hint -> sighting.says(leading, hint.option().id()));
    }

    private List<Sighting> sightings(ServiceText text) {
        List<Sighting> all = new ArrayList<>();
        sightings(text.name(), weighing.name()).forEach(all::add);
        sightings(text.description(), weighing.description()).forEach(all::add);
        sightings(text.legalBasis(), weighing.legalBasis()).forEach(all::add);
        return all;
    }

    private Stream<Sighting> sightings(String part, int counts) {
        List<Token> tokens = Token.of(part);
        Map<Phrase, List<Span>> found = lexicon.find(tokens);
        return cues.stream()
                .map(cue -> new Sighting(cue, cue.weight() * counts, texts(cue.metIn(found), part, tokens)))
                .filter(sighting -> !sighting.words().isEmpty());
    }

    /** The words as they stand in the text, each once. */
    private static List<String> texts(List<Span> spans, String part, List<Token> tokens) {
        return spans.stream()
                .map(span -> part.substring(
                        tokens.get(span.start()).start(),
                        tokens.get(span.end() - 1).end()))
                .distinct()
                .toList();
    }
}
