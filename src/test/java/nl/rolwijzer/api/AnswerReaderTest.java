package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.Rulebooks;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

class AnswerReaderTest {

    private final Questionnaire questionnaire = Rulebooks.teeuwen().questionnaire();

    @Test
    void readsAnswersToEveryKindOfQuestion() {
        assertThat(readOne("{'antwoorden': {'wie': ['inwoner', 'bedrijf'], 'keuze': ['alleen_hier']}}")
                        .asMap())
                .isEqualTo(Map.of("wie", List.of("inwoner", "bedrijf"), "keuze", List.of("alleen_hier")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'antwoorden': {}}",
                "{'antwoorden': {'keuze': null}}",
                "{'antwoorden': {'keuze': []}}",
                "{'antwoorden': {'keuze': ['weet_niet']}}",
                "{'antwoorden': {'keuze': ['weet_niet', 'weet_niet']}}"
            })
    void leavesAQuestionOpen(String body) {
        Question keuze = questionnaire.question("keuze").orElseThrow();
        assertThat(readOne(body).isOpen(keuze)).isTrue();
    }

    @Test
    void mergesDuplicates() {
        assertThat(readOne("{'antwoorden': {'keuze': ['moet', 'moet']}}"))
                .isEqualTo(readOne("{'antwoorden': {'keuze': ['moet']}}"));
    }

    @Test
    void takesAnExclusiveOptionTogetherWithOthersAsGiven() {
        assertThat(readOne("{'antwoorden': {'derden': ['niemand', 'omwonenden']}}")
                        .asMap()
                        .get("derden"))
                .containsExactlyInAnyOrder("niemand", "omwonenden");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    []                                                     ; - wrong_type
                    7                                                      ; - wrong_type
                    null                                                   ; - wrong_type
                    {}                                                     ; /antwoorden missing_answers
                    {'antwoorden': null}                                   ; /antwoorden missing_answers
                    {'antwoorden': []}                                     ; /antwoorden wrong_type
                    {'antwoorden': 'wie'}                                  ; /antwoorden wrong_type
                    {'antwoorden': {}, 'naam': 'x'}                        ; /naam unknown_property
                    {'antwoorden': {}, 'a/b~c': 1}                         ; /a~1b~0c unknown_property
                    {'antwoorden': {}, '': 1}                              ; / unknown_property
                    {'antwoorden': {'hoe': ['x']}}                         ; /antwoorden/hoe unknown_question
                    {'antwoorden': {'hoe': null}}                          ; /antwoorden/hoe unknown_question
                    {'antwoorden': {'Wie': ['inwoner']}}                   ; /antwoorden/Wie unknown_question
                    {'antwoorden': {'wie': 'inwoner'}}                     ; /antwoorden/wie wrong_type
                    {'antwoorden': {'wie': {}}}                            ; /antwoorden/wie wrong_type
                    {'antwoorden': {'wie': ['inwoner', null]}}             ; /antwoorden/wie/1 wrong_type
                    {'antwoorden': {'wie': [['inwoner']]}}                 ; /antwoorden/wie/0 wrong_type
                    {'antwoorden': {'wie': [1, 'inwoner', 'x']}}           ; /antwoorden/wie/0 wrong_type, /antwoorden/wie/2 unknown_option
                    {'antwoorden': {'wie': ['x', 'inwoner', 'x']}}         ; /antwoorden/wie/0 unknown_option, /antwoorden/wie/2 unknown_option
                    {'antwoorden': {'keuze': ['anders', 'moet']}}          ; /antwoorden/keuze more_than_one_option
                    {'antwoorden': {'wie': ['weet_niet', 'inwoner']}}      ; /antwoorden/wie unknown_beside_option
                    {'antwoorden': {'keuze': ['moet', 'weet_niet']}}       ; /antwoorden/keuze unknown_beside_option
                    {'antwoorden': {'keuze': ['moet', 'weet_niet', 'nvt']}}; /antwoorden/keuze unknown_beside_option, /antwoorden/keuze more_than_one_option
                    """)
    void namesTheFaultAndItsPlace(String body, String faults) {
        assertThat(named(refused(() -> readOne(body)))).isEqualTo(faults.replace("- ", " "));
    }

    @Test
    void namesAllFaultsOfAWholeListAtOnce() {
        CallRefused refused = refused(() -> readList("""
                [{'antwoorden': {'wie': ['x'], 'keuze': ['anders', 'moet'], 'hoe': []}, 'id': 1},
                 {'antwoorden': {}},
                 5,
                 {'antwoorden': {'wat': [true, 'weet_niet', 'geld']}}]"""));
        assertThat(refused.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(refused.found()).isEqualTo(7);
        assertThat(named(refused))
                .isEqualTo("/0/antwoorden/wie/0 unknown_option, /0/antwoorden/keuze more_than_one_option, "
                        + "/0/antwoorden/hoe unknown_question, /0/id unknown_property, /2 wrong_type, "
                        + "/3/antwoorden/wat/0 wrong_type, /3/antwoorden/wat unknown_beside_option");
    }

    @Test
    void takesAThousandItemsAndNotOneMore() {
        String thousand = "[" + "{'antwoorden': {}},".repeat(999) + "{'antwoorden': {}}]";
        assertThat(readList(thousand)).hasSize(1000);
        CallRefused refused = refused(() -> readList("[1," + thousand.substring(1)));
        assertThat(refused.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(named(refused)).isEqualTo(" too_many_items");
    }

    @Test
    void countsEveryFaultButNamesTenThousand() {
        CallRefused refused = refused(
                () -> readOne("{'antwoorden': {'wie': [" + "1,".repeat(20_000).concat("1") + "]}}"));
        assertThat(refused.found()).isEqualTo(20_001);
        assertThat(refused.named()).hasSize(10_000);
    }

    private Answers readOne(String body) {
        return new AnswerReader(questionnaire).readOne(json(body));
    }

    private List<Answers> readList(String body) {
        return new AnswerReader(questionnaire).readList(json(body));
    }

    private static JsonNode json(String body) {
        try {
            return JsonBody.read(
                    new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static CallRefused refused(ThrowingCallable reading) {
        return catchThrowableOfType(CallRefused.class, reading);
    }

    private static String named(CallRefused refused) {
        return String.join(
                ", ",
                refused.named().stream()
                        .map(fault -> fault.pointer() + " " + fault.code().id())
                        .toList());
    }
}
