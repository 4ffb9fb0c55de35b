package nl.rolwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the analyst sees of the steps of three services, one of which has none. */
@EmptyCatalogue
@SignedInAs(UserRole.ANALIST)
class StepPicturesWebTest {

    private static final String ORGANISATION = "Stappenstad";
    private static final UUID PERMIT = UUID.randomUUID();
    private static final Step STAMP = Steps.step(
            "stempel1",
            72,
            0,
            Opinion.NEE,
            Map.of(CitizenRole.GEBRUIKER, Opinion.NEE, CitizenRole.ONDERDAAN, Opinion.NEE));

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private StepSheets sheets;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Search search;

    @Autowired
    private Tallies tallies;

    @BeforeEach
    void hasThreeServices() {
        if (search.count(question("nl").request()) == 3) {
            return;
        }
        Drafts permit = Drafts.passport().with("organisatie", ORGANISATION).answering("derden", "omwonenden");
        catalogue.register(PERMIT, permit.named("Omgevingsvergunning").concept());
        UUID second = UUID.randomUUID();
        catalogue.register(second, permit.named("Kapvergunning").concept());
        catalogue.register(permit.named("Inritvergunning").concept());
        save(PERMIT, Steps.objectionPeriod(), STAMP);
        save(second, STAMP);
    }

    @Test
    void ranksTheServicesAndLeadsToTheirSteps() {
        Tally most = tallies.count(Picture.MEESTE_BESCHERMDE_TIJD, question("nl"));

        assertThat(most.total()).isEqualTo(2);
        assertThat(most.lines()).singleElement().satisfies(line -> {
            assertThat(line.label()).isEqualTo("Omgevingsvergunning");
            assertThat(line.cells().get(0).shown()).isEqualTo("42");
            assertThat(line.cells().get(0).address()).isEqualTo("/diensten/" + PERMIT + "/stappen");
        });
        assertThat(tallies.count(Picture.MEESTE_VERSPILLING, question("nl")).lines())
                .extracting(Tally.Line::label)
                .containsExactly("Kapvergunning", "Omgevingsvergunning");
    }

    @Test
    void addsUpByOrganisationAndByRole() {
        assertThat(tallies.count(Picture.TIJD_ORGANISATIES, question("nl")).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.label()).isEqualTo(ORGANISATION);
                    assertThat(line.cells()).extracting(Tally.Cell::shown).containsExactly("42,1", "0", "42", "0,1");
                    assertThat(line.cells().get(2).address()).contains("beschermde_tijd=collectief");
                });
        assertThat(tallies.count(Picture.TIJD_ROLLEN, question("en")).lines())
                .filteredOn(line -> line.cells().get(0).count() > 0)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.cells().get(0).shown()).isEqualTo("42.1"));
    }

    @Test
    void countsTheClassesAlsoThoseWithNone() {
        assertThat(tallies.count(Picture.STAPPEN, question("nl")).lines())
                .extracting(line -> line.cells().get(0).count())
                .containsExactly(1L, 0L, 2L);
        assertThat(tallies.count(Picture.DOORLOOPTIJDEN, question("nl")).lines())
                .extracting(line -> line.cells().get(0).count())
                .containsExactly(1L, 0L, 0L, 1L, 0L, 0L, 0L);
    }

    @Test
    void offersTheFiltersInTheList() {
        assertThat(web.get().uri("/diensten?beschermde_tijd=collectief&organisatie=Stappenstad"))
                .hasStatusOk()
                .bodyText()
                .contains("Omgevingsvergunning", "Ja, alleen voor anderen", "Meer dan een maand, hoogstens 8 weken")
                .doesNotContain("Kapvergunning", "??");
        assertThat(web.get().uri("/diensten.csv?verspilling=ja&organisatie=Stappenstad"))
                .bodyText()
                .contains("Omgevingsvergunning", "Kapvergunning")
                .doesNotContain("Inritvergunning");
    }

    @Test
    void writesDaysInItsFile() {
        assertThat(web.get().uri("/analyse/tijd-organisaties/download.csv?organisatie=Stappenstad"))
                .bodyText()
                .contains("\"Doorlooptijd\"", "\"42,1\"");
    }

    private void save(UUID service, Step... steps) {
        sheets.save(new StepSheets.Draft(service, 0, UUID.randomUUID(), Origin.FORMULIER, List.of(steps)));
    }

    private Question question(String language) {
        return Question.read(
                Map.of("organisatie", List.of(ORGANISATION)),
                true,
                rulebooks.active(),
                Locale.forLanguageTag(language));
    }
}
