package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import nl.rolwijzer.lean.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps come back as they were described, in every version. */
@ParameterizedClass
@EnumSource(Database.class)
class StepSheetsDatabaseTest {

    private static final Step FULL = new Step(
            "4f1c2a90",
            "Toetsen \uD83D\uDE00",
            "Regel 1\nRegel 2",
            Actor.DERDE,
            new EnteredTime(new BigDecimal("1.5"), Unit.UREN),
            new EnteredTime(BigDecimal.ZERO, Unit.WERKDAGEN),
            "Awb, artikel 6:7",
            new Judgement(Opinion.NODIG, "Het moet."),
            new TreeMap<>(Map.of(
                    CitizenRole.GEBRUIKER, new Judgement(Opinion.JA, "Buren \"weten\" het."),
                    CitizenRole.KIEZER, new Judgement(Opinion.NEE, ""))));

    private static final Step BARE =
            new Step("wachten", "Wachten", "", Actor.WACHTEN, null, null, "", Judgement.NONE, new TreeMap<>());

    private final Database database;
    private final StepSheets sheets;
    private final UUID id = UUID.randomUUID();

    StepSheetsDatabaseTest(Database database) {
        this.database = database;
        this.sheets = database.bean(StepSheets.class);
    }

    @BeforeEach
    void hasAService() {
        database.emptied();
        database.bean(Catalogue.class).register(id, Drafts.passport().concept());
    }

    @Test
    void givesBackEveryFactAndEveryTextInTheirOrder() {
        sheets.save(draft(0, FULL, BARE));

        assertThat(sheets.present(id).orElseThrow().steps()).containsExactly(FULL, BARE);
        assertThat(sheets.count(id)).isEqualTo(2);
    }

    @Test
    void keepsWhatSomebodyTypedOutOfTheSheetItself() {
        sheets.save(draft(0, FULL));

        String content = database.sql("select content from sheet where service_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(content)
                .contains("4f1c2a90", "gebruiker", "werkdagen")
                .doesNotContain("Toetsen", "Regel", "Awb", "moet", "Buren");
    }

    @Test
    void readsStepsAsTheyWereStoredOn22November2026() {
        String content = """
                {"formaat":1,"stappen":[{"id":"4f1c2a90","wie":"derde",\
                "bewerktijd":{"getal":"1.5","eenheid":"uren"},"wachttijd":{"getal":"0","eenheid":"werkdagen"},\
                "individueel":"nodig","derden":{"gebruiker":"ja","kiezer":"nee"}},\
                {"id":"wachten","wie":"wachten","individueel":"onbekend","derden":{}}]}""";
        Map<String, String> texts = Map.of(
                "stap.4f1c2a90.naam",
                FULL.name(),
                "stap.4f1c2a90.omschrijving",
                FULL.description(),
                "stap.4f1c2a90.grondslag",
                FULL.legalBasis(),
                "stap.4f1c2a90.reden.individueel",
                "Het moet.",
                "stap.4f1c2a90.reden.gebruiker",
                "Buren \"weten\" het.",
                "stap.wachten.naam",
                "Wachten");

        assertThat(StepsFormat1.read(content, texts)).containsExactly(FULL, BARE);
        assertThat(StepsFormat1.write(List.of(FULL, BARE))).isEqualTo(content);
        assertThat(StepTexts.of(List.of(FULL, BARE))).isEqualTo(texts);
    }

    @Test
    void makesAVersionOfAnotherOrderAndNoneOfTheSame() {
        sheets.save(draft(0, FULL, BARE));
        sheets.save(draft(1, BARE, FULL));
        sheets.save(draft(2, BARE, FULL));

        assertThat(sheets.all(id)).extracting(StepSheets.Kept::number).containsExactly(2, 1);
        List<StepSheets.Kept> everywhere = new ArrayList<>();
        sheets.forEachPresent(everywhere::add);
        assertThat(everywhere).extracting(StepSheets.Kept::number).containsExactly(2);
    }

    @Test
    void tellsWhatSomebodyElseSavedMeanwhile() {
        sheets.save(draft(0, FULL));

        SheetResult result = sheets.save(draft(0, Steps.objectionPeriod()));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SheetResult.Overtaken.class,
                        overtaken -> assertThat(
                                        StepSheets.read(overtaken.present()).steps())
                                .containsExactly(FULL));
    }

    private StepSheets.Draft draft(int basedOn, Step... steps) {
        return new StepSheets.Draft(id, basedOn, UUID.randomUUID(), Origin.FORMULIER, List.of(steps));
    }
}
