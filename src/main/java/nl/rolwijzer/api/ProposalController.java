package nl.rolwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.language.Cues;
import nl.rolwijzer.language.Hint;
import nl.rolwijzer.language.Proposal;
import nl.rolwijzer.language.ServiceText;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Proposes answers for what another system has written about its services; nothing is stored. */
@RestController
@RequestMapping(
        path = "/api/v1/voorstellen",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ProposalController {

    /** A thousand descriptions as long as a service may have, with room for names and escapes. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Rulebooks rulebooks;
    private final Cues cues;

    ProposalController(Rulebooks rulebooks, Cues cues) {
        this.rulebooks = rulebooks;
        this.cues = cues;
    }

    @PostMapping
    Suggestion propose(InputStream body, Locale locale) throws IOException {
        ServiceText text = new TextReader().readOne(JsonBody.read(body));
        return suggestion(text, rulebooks.active(), new JudgementWriter(locale));
    }

    /** All or nothing: one fault anywhere and nothing is proposed. */
    @PostMapping("/_bulk")
    List<Suggestion> proposeAll(InputStream body, Locale locale) throws IOException {
        Rulebook rulebook = rulebooks.active();
        JudgementWriter writer = new JudgementWriter(locale);
        return new TextReader()
                .readList(JsonBody.read(body, MOST_BYTES)).stream()
                        .map(text -> suggestion(text, rulebook, writer))
                        .toList();
    }

    private Suggestion suggestion(ServiceText text, Rulebook rulebook, JudgementWriter writer) {
        Proposal proposal = cues.propose(text, rulebook.questionnaire());
        Answers answers = proposal.answers(rulebook.questionnaire());
        Judgement judgement = writer.write(rulebook.assess(answers));
        return new Suggestion(
                answers.asMap(),
                proposal.hints().stream().map(ProposalController::clue).toList(),
                judgement.rollen(),
                judgement.regelset(),
                new Suggestion.Edition(cues.version()));
    }

    private static Suggestion.Clue clue(Hint hint) {
        return new Suggestion.Clue(hint.question().id(), hint.option().id(), hint.words());
    }
}
