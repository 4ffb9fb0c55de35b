package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.audit.TrailCheck;
import nl.rolwijzer.language.Fit;
import nl.rolwijzer.language.Remark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** The words of services: what is found in them, what people left out, and what is counted of that. */
@ParameterizedClass
@EnumSource(Database.class)
class HintChoicesDatabaseTest {

    private static final Drafts WORDY =
            Drafts.passport().with("omschrijving", "De klantmanager helpt de klant met het paspoort.");

    private final Database database;
    private final Catalogue catalogue;
    private final HintChoices choices;
    private final ServiceWords words;
    private final Search search;
    private final UUID id = UUID.randomUUID();

    HintChoicesDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
        this.choices = database.bean(HintChoices.class);
        this.words = database.bean(ServiceWords.class);
        this.search = database.bean(Search.class);
    }

    @BeforeEach
    void hasAServiceWithTwoSuchWords() {
        database.emptied();
        catalogue.register(id, WORDY.concept());
    }

    @Test
    void findsWordsByTheAnalysisOfTheSearch() {
        catalogue.register(Drafts.passport()
                .with("doel_burger", "Zo koopt de gemeente minder in, met een klantvriendelijker inkoopbeleid.")
                .named("Inkoop")
                .concept());

        ServiceRecord service = search.page(SearchParameters.read(Map.of("q", List.of("inkoopbeleid"))), 1, 1)
                .get(0);

        assertThat(words.of(service))
                .extracting(remark -> remark.word().id())
                .containsExactly("inkopen", "klantvriendelijk");
        assertThat(words.of(service)).extracting(Remark::fit).containsExactly(Fit.QUESTIONED, Fit.FITS);
    }

    @Test
    void leavesAHintOutUntilSomebodyBringsItBack() {
        SavedBy.person("Bo Jansen", () -> {
            choices.leaveOut(id, "klant");
            return id;
        });
        choices.leaveOut(id, "klant");

        assertThat(choices.leftOut(id)).singleElement().satisfies(hint -> {
            assertThat(hint.word()).isEqualTo("klant");
            assertThat(hint.author()).isEqualTo("Bo Jansen");
        });
        choices.bringBack(id, "klant");
        choices.bringBack(id, "klant");
        assertThat(choices.leftOut(id)).isEmpty();
        assertThat(database.sql("select count(*) from hint_choice")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        choices.leaveOut(id, "klant");
        assertThat(choices.leftOut(id)).hasSize(1);
    }

    @Test
    void keepsAHintLeftOutWhateverBecomesOfTheText() {
        choices.leaveOut(id, "klant");
        catalogue.revise(id, 1, WORDY.named("Reisdocument voor klanten").concept());

        assertThat(choices.leftOut(id)).extracting(LeftOutHint::word).containsExactly("klant");
        assertThat(counted()).containsExactly(Map.entry("klantmanager", 1L));
    }

    @Test
    void leavesOutForOneServiceOnly() {
        catalogue.register(WORDY.named("Rijbewijs").concept());
        choices.leaveOut(id, "klant");

        assertThat(counted()).isEqualTo(Map.of("klant", 1L, "klantmanager", 2L));
    }

    @Test
    void findsTheServicesThatSayKlantAndAreNot() {
        catalogue.register(WORDY.named("Zwembad")
                .answering("wat", "aankoop")
                .answering("keuze", "anders")
                .answering("weigeren", "ja")
                .answering("basis", "overeenkomst")
                .answering("derden", "niemand")
                .concept());
        catalogue.register(WORDY.named("Weg")
                .answering("keuze")
                .answering("weigeren")
                .answering("basis")
                .answering("wat")
                .concept());

        assertThat(search.counts(SearchRequest.everything(), Facet.ZEGT_KLANT))
                .isEqualTo(Map.of("past", 1L, "open", 1L, "past_niet", 1L));
        assertThat(search.page(SearchParameters.read(Map.of("marktwoord", List.of("klant"))), 1, 10))
                .extracting(ServiceRecord::id)
                .containsExactly(id);
    }

    @Test
    void sticksToTheTrail() {
        choices.leaveOut(id, "klant");

        assertThat(database.bean(TrailCheck.class).check(done -> {}).faults())
                .filteredOn(fault -> fault.place().contains("hint"))
                .isEmpty();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.sql("update hint_choice set left_out = false").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from hint_choice").update());
    }

    @Test
    void refusesAServiceThatDoesNotExist() {
        assertThatExceptionOfType(ServiceNotFound.class).isThrownBy(() -> choices.leaveOut(UUID.randomUUID(), "klant"));
    }

    @Test
    void healsAnIndexThatMissedAChoice() {
        choices.leaveOut(id, "klant");
        database.bean(SearchIndex.class).write(List.of(), List.of(id));
        database.bean(IndexCare.class).heal();

        assertThat(counted()).containsExactly(Map.entry("klantmanager", 1L));
    }

    private Map<String, Long> counted() {
        return search.counts(SearchRequest.everything(), Facet.MARKTWOORD);
    }
}
