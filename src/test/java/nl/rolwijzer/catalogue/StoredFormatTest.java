package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A revision as version 1 stored it on 21 November 2026 stays readable for ever. These samples are never edited: a new
 * way of storing is a new version, with samples of its own.
 */
class StoredFormatTest {

    private static final ServiceDraft FACTS = new ServiceDraft(
            "Paspoort \uD83D\uDE00",
            "Regel 1\nRegel 2 \"aangehaald\"",
            "Reizen en bewijzen wie je bent.",
            "Iedereen weet wie iemand is.",
            "'s-Hertogenbosch",
            "Paspoortwet",
            "https://wetten.overheid.nl/BWBR0005212",
            "paspoort",
            "http://standaarden.overheid.nl/owms/terms/paspoort",
            Map.of(
                    "wie", List.of("inwoner"),
                    "wat", List.of("toestemming"),
                    "keuze", List.of("weet_niet"),
                    "betaling", List.of("zelf", "publiek")),
            Map.of("wie", "Iedere Nederlander.", "wat", "Een besluit."));

    private static final Confirmation CONFIRMATION = new Confirmation(
            Set.of(CitizenRole.ONDERDAAN, CitizenRole.GEBRUIKER), Set.of(CitizenRole.BELASTINGBETALER));

    @Test
    void readsTheFactsOfVersion1() {
        assertThat(StorageFormat1.readFacts(sample("feiten"))).isEqualTo(FACTS);
    }

    @Test
    void readsTheConfirmationOfVersion1() {
        assertThat(StorageFormat1.readConfirmation(sample("bevestiging"))).isEqualTo(CONFIRMATION);
    }

    @Test
    void readsTheEvidenceOfVersion1() {
        EvidenceFormat1.Evidence evidence =
                JsonMapper.shared().readValue(sample("bewijs"), EvidenceFormat1.Evidence.class);

        assertThat(evidence.version()).isEqualTo("1.0.1");
        assertThat(evidence.sha256()).hasSize(64);
        assertThat(evidence.verdicts())
                .containsEntry("KLANT", "does_not_apply")
                .containsValues("applies", "does_not_apply", "cannot_tell");
        assertThat(evidence.hits())
                .containsExactly(new EvidenceFormat1.Hit("D-BEL", "belastingbetaler", "derde", "collectief"));
    }

    @Test
    void stillWritesFactsAndConfirmationsToTheLetter() {
        Rulebook rulebook = Rulebooks.teeuwen();
        Assessment assessment = rulebook.assess(rulebook.questionnaire().read(FACTS.answers()));

        StoredTexts texts = StorageFormat1.write(FACTS, assessment, CONFIRMATION);

        assertThat(texts.facts()).isEqualTo(sample("feiten"));
        assertThat(texts.confirmation()).isEqualTo(sample("bevestiging"));
    }

    private static String sample(String part) {
        try {
            return new ClassPathResource("revisie-1-" + part + ".json", StoredFormatTest.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
