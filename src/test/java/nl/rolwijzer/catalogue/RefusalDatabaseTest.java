package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue refuses, it refuses with every fault named and nothing kept; what it takes, the database takes. */
@ParameterizedClass
@EnumSource(Database.class)
class RefusalDatabaseTest {

    private static final String HALF_A_CHARACTER = "a\uD83D";

    private final Database database;
    private final Catalogue catalogue;

    RefusalDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            naam, 200
            omschrijving, 5000
            doel_burger, 5000
            doel_samenleving, 5000
            organisatie, 200
            grondslag, 500
            grondslag_url, 2000
            upl_naam, 500
            upl_uri, 2000
            toelichting.wie, 2000
            """)
    void takesATextOfTheGreatestLengthAndNotOneCharacterMore(String field, int most) {
        String filling = field.matches(".*(url|uri)") ? "a" : "\uD83D\uDE00";
        String start = field.matches(".*(url|uri)") ? "https://voorbeeld.nl/" : "";
        String longest = start + filling.repeat(most - start.length());

        assertThat(catalogue.register(Drafts.passport().with(field, longest).concept()))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(faults(Drafts.passport().with(field, longest + filling).concept()))
                .containsExactly(DraftFault.of(field, "fout.te_lang", most, most + 1));
    }

    @ParameterizedTest
    @MethodSource
    void refusesCharactersThatCannotBeKept(String field, String text) {
        assertThat(faults(Drafts.passport().with(field, text).concept()))
                .containsExactly(DraftFault.of(field, "fout.tekens"));
    }

    static Stream<Arguments> refusesCharactersThatCannotBeKept() {
        List<String> lines = List.of("naam", "organisatie", "grondslag", "grondslag_url", "upl_naam", "upl_uri");
        List<String> texts = List.of("omschrijving", "doel_burger", "doel_samenleving", "toelichting.keuze");
        return Stream.of(
                        Stream.concat(lines.stream(), texts.stream())
                                .flatMap(field -> Stream.of("a\0b", "a\u0007", "a\u001Bb", "a\u0085b", HALF_A_CHARACTER)
                                        .map(text -> Arguments.of(field, text))),
                        lines.stream()
                                .flatMap(field ->
                                        Stream.of("a\nb", "a\tb", "a\r\nb").map(text -> Arguments.of(field, text))))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wetten.overheid.nl",
                "ftp://voorbeeld.nl",
                "javascript:alert(1)",
                "https://",
                "https:///pad",
                "https://a b.nl",
                "data:text/html,x",
                "//voorbeeld.nl"
            })
    void refusesWhatIsNoAddressOfAWebPage(String address) {
        assertThat(faults(Drafts.passport()
                        .with("grondslag_url", address)
                        .with("upl_uri", address)
                        .concept()))
                .containsExactlyInAnyOrder(
                        DraftFault.of("grondslag_url", "fout.adres"), DraftFault.of("upl_uri", "fout.adres"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t ", "\u2003"})
    void refusesAServiceWithoutAName(String name) {
        assertThat(faults(Drafts.passport().named(name).concept()))
                .containsExactly(DraftFault.of("naam", "fout.leeg.naam"));
    }

    @Test
    void refusesAnswersThatTheRulebookDoesNotKnow() {
        assertThat(faults(Drafts.passport()
                        .answering("wie", "marsbewoner")
                        .answering("keuze", "anders", "moet")
                        .answering("wat", "aankoop", "weet_niet")
                        .answering("derden", "niemand", "betalers")
                        .answering("onbekend", "x")
                        .concept()))
                .containsExactly(
                        DraftFault.of("antwoord.wie", "fout.keuze_onbekend", "marsbewoner"),
                        DraftFault.of("antwoord.wat", "fout.weet_niet_met_keuze"),
                        DraftFault.of("antwoord.keuze", "fout.meer_dan_een"),
                        DraftFault.of("antwoord.derden", "fout.niets_met_keuze"),
                        DraftFault.of("antwoord.onbekend", "fout.vraag_onbekend", "onbekend"));
    }

    @Test
    void namesEverythingThatAConfirmationMisses() {
        ServiceDraft bare = new ServiceDraft("Iets", " ", "", "", "", "", "", "", "", Map.of(), Map.of());

        assertThat(faults(new Submission(UUID.randomUUID(), bare, true, Origin.FORMULIER, "")))
                .extracting(DraftFault::field)
                .containsExactlyInAnyOrder(
                        "organisatie",
                        "omschrijving",
                        "antwoord.wie",
                        "antwoord.wat",
                        "antwoord.keuze",
                        "antwoord.weigeren",
                        "antwoord.basis",
                        "antwoord.betaling",
                        "antwoord.bijdrage",
                        "antwoord.derden");
    }

    @Test
    void confirmsWithAnAnswerThatIsNotKnown() {
        assertThat(catalogue.register(
                        Drafts.passport().answering("keuze", "weet_niet").confirmed()))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void keepsNoRevisionOfWhatItRefuses() {
        UUID id = UUID.randomUUID();
        catalogue.register(id, Drafts.passport().concept());

        assertThat(catalogue.revise(id, 1, Drafts.passport().named("").concept()))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(catalogue.history(id)).hasSize(1);
    }

    private List<DraftFault> faults(Submission submission) {
        int before = services();
        SaveResult result = catalogue.register(submission);
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        assertThat(services()).isEqualTo(before);
        return ((SaveResult.Refused) result).faults();
    }

    private int services() {
        return database.sql("select count(*) from service").query(Integer.class).single();
    }
}
