package nl.rolwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges the answers of another system by the rulebook in force; nothing is stored. */
@RestController
@RequestMapping(
        path = "/api/v1/beoordelingen",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentController {

    private final Rulebooks rulebooks;

    AssessmentController(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @PostMapping
    Judgement assess(InputStream body, Locale locale) throws IOException {
        Rulebook rulebook = rulebooks.active();
        return new JudgementWriter(locale)
                .write(rulebook.assess(new AnswerReader(rulebook.questionnaire()).readOne(JsonBody.read(body))));
    }

    /** All or nothing: one fault anywhere and nothing is judged. */
    @PostMapping("/_bulk")
    List<Judgement> assessAll(InputStream body, Locale locale) throws IOException {
        Rulebook rulebook = rulebooks.active();
        JudgementWriter writer = new JudgementWriter(locale);
        return new AnswerReader(rulebook.questionnaire())
                .readList(JsonBody.read(body)).stream()
                        .map(rulebook::assess)
                        .map(writer::write)
                        .toList();
    }
}
