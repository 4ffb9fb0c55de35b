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
import nl.rolwijzer.audit.KeptTexts;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A revision as version 1 stored it on 21 November 2026, or version 2 a day later, stays readable for ever. These samples
 * are never edited: a new way of storing is a new version, with samples of its own.
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

    private static final Deviation DEVIATION = new Deviation(
            List.of("gebruiker", "onderdaan"),
            List.of("belastingbetaler"),
            "feit_niet_gevraagd",
            "De burger heeft hier \"geen\" keuze.\nDat vraagt niemand.");

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
    void readsTheFactsAndTextsOfVersion2() {
        assertThat(StorageFormat2.readFacts(sample(2, "feiten"), KeptTexts.read(sample(2, "teksten"))))
                .isEqualTo(FACTS.with("2027-11-22", DEVIATION));
    }

    @Test
    void readsTheConfirmationOfVersion2() {
        assertThat(StorageFormat2.readConfirmation(sample(2, "bevestiging"), KeptTexts.read(sample(2, "teksten"))))
                .isEqualTo(Confirmation.deviating(DEVIATION));
    }

    @Test
    void readsAConfirmationOfVersion2ThatDoesNotDeviate() {
        assertThat(StorageFormat2.readConfirmation(sample(1, "bevestiging"), KeptTexts.read(null)))
                .isEqualTo(CONFIRMATION);
    }

    @Test
    void showsTheRemarkInsteadOfATextOfVersion2ThatWasErased() {
        ServiceDraft facts =
                StorageFormat2.readFacts(sample(2, "feiten"), KeptTexts.read(sample(2, "teksten-verwijderd")));

        assertThat(facts.description()).isEqualTo("[verwijderd op 22 november 2026 wegens een naam]");
        assertThat(facts.name()).isEqualTo(FACTS.name());
        assertThat(facts.legalBasis()).isEmpty();
    }

    /** A fact that came later: a revision from before lacks it, and nothing else about either changes. */
    @Test
    void addsTheFieldOfLawToVersion2() {
        String later = sample(2, "feiten").replaceFirst("}$", ",\"rechtsgebied\":\"burgerzaken\"}");
        ServiceDraft before = StorageFormat2.readFacts(sample(2, "feiten"), KeptTexts.read(sample(2, "teksten")));
        ServiceDraft after = StorageFormat2.readFacts(later, KeptTexts.read(sample(2, "teksten")));
        Rulebook rulebook = Rulebooks.teeuwen();

        assertThat(before.legalDomain()).isEmpty();
        assertThat(after.legalDomain()).isEqualTo("burgerzaken");
        assertThat(DraftFields.changed(before, after)).containsExactly("rechtsgebied");
        assertThat(StorageFormat2.write(
                                after, rulebook.assess(rulebook.questionnaire().read(after.answers())), null)
                        .facts())
                .isEqualTo(later);
    }

    @Test
    void stillWritesVersion2ToTheLetter() {
        Rulebook rulebook = Rulebooks.teeuwen();
        ServiceDraft facts = FACTS.with("2027-11-22", DEVIATION);
        Assessment assessment = rulebook.assess(rulebook.questionnaire().read(facts.answers()));

        StoredTexts stored = StorageFormat2.write(facts, assessment, Confirmation.deviating(DEVIATION));

        assertThat(stored.facts()).isEqualTo(sample(2, "feiten"));
        assertThat(stored.confirmation()).isEqualTo(sample(2, "bevestiging"));
        assertThat(DraftTexts.of(facts))
                .isEqualTo(KeptTexts.read(sample(2, "teksten")).shown());
    }

    private static String sample(String part) {
        return sample(1, part);
    }

    static String sample(int version, String part) {
        try {
            return new ClassPathResource("revisie-" + version + "-" + part + ".json", StoredFormatTest.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
