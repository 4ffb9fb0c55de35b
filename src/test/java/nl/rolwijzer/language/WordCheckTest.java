package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Situations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text are words of the market, and what is said of them. */
class WordCheckTest {

    private static final WordCheck CHECK = ShippedTexts.check(List.of());
    private static final RolesHere NO_KLANT = new RolesHere(Set.of(CitizenRole.ONDERDAAN), Set.of());
    private static final RolesHere KLANT = new RolesHere(Set.of(CitizenRole.KLANT), Set.of());

    /** Written as in a text, with the entry of the vocabulary that it should lead to. */
    @ParameterizedTest
    @CsvSource({
        "klant, klant",
        "Klanten, klant",
        "KLANT, klant",
        "klantje, klant",
        "klant-contact, klant",
        "klantenservice, klant",
        "klantcontact, klant",
        "klantreis, klant",
        "klantenonderzoek, klant",
        "klantvraag, klant",
        "klantbeeld, klant",
        "klantinteracties, klant",
        "stamklanten, klant",
        "zorgklant, klant",
        "cliënt, client",
        "client, client",
        "cliënten, client",
        "cliëntenraad, client",
        "jeugdcliënt, client",
        "klantmanager, klantmanager",
        "klantmanagers, klantmanager",
        "Klantmanagersoverleg, klantmanager",
        "accountmanager, accountmanager",
        "accountmanagers, accountmanager",
        "manager, manager",
        "managers, manager",
        "procesmanager, manager",
        "teammanagers, manager",
        "product, product",
        "producten, product",
        "productaanbod, product",
        "productinformatie, product",
        "productencatalogus, product",
        "zorgproduct, product",
        "eindproducten, product",
        "product/dienst, product",
        "concern, concern",
        "concernstaf, concern",
        "concerndirectie, concern",
        "gemeenteconcern, concern",
        "vraaggericht, vraaggericht",
        "vraaggerichte, vraaggericht",
        "vraaggerichtheid, vraaggericht",
        "inkopen, inkopen",
        "inkoop, inkopen",
        "ingekocht, inkopen",
        "ingekochte, inkopen",
        "inkoopbeleid, inkopen",
        "zorginkoop, inkopen",
        "marketing, klanten-werven",
        "citymarketing, klanten-werven",
        "marketingplan, klanten-werven",
        "klanten werven, klanten-werven",
        "casus, casus",
        "casussen, casus",
        "casusoverleg, casus",
        "jeugdcasus, casus",
        "klantvriendelijk, klantvriendelijk",
        "klantvriendelijkheid, klantvriendelijk",
        "klantvriendelijker, klantvriendelijk",
        "klantgericht, klantvriendelijk",
        "klantgerichte, klantvriendelijk",
        "klantcontactcentrum, klantcontactcentrum",
        "klantcontactcentra, klantcontactcentrum",
        "KCC, klantcontactcentrum",
        "KCC-medewerker, klantcontactcentrum",
        "interne klant, interne-klant",
        "interne klanten, interne-klant",
        "'u vraagt, wij draaien', u-vraagt-wij-draaien",
        "'u vraagt en wij draaien', u-vraagt-wij-draaien",
        "mede-eigenaar, mede-eigenaar",
        "medeeigenaar, mede-eigenaar",
        "mede-eigenaars, mede-eigenaar"
    })
    void meetsAWordInItsFormsAndCompounds(String written, String entry) {
        assertThat(entries("De " + written + ".")).containsExactly(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aanklanten",
                "beklant",
                "klandizie",
                "klankbord",
                "cliëntèle",
                "reproductie",
                "productie",
                "producties",
                "productief",
                "productieve",
                "productiviteit",
                "productiebedrijf",
                "producent",
                "produceren",
                "introductie",
                "bijproduct",
                "management",
                "managen",
                "concert",
                "consult",
                "casueel",
                "casuïstiek",
                "markt",
                "marktplein",
                "inkomen",
                "inkomensondersteuning",
                "aankoop",
                "vraag",
                "hulpvraag",
                "gericht",
                "eigenaar",
                "eigen",
                "medewerker",
                "inwoner",
                "burger",
                "intern",
                "dienst"
            })
    void leavesOtherWordsAloneEvenWhenTheyHaveTheLettersInThem(String written) {
        assertThat(entries("De " + written + ".")).isEmpty();
    }

    @Test
    void showsTheWordAsItStandsWithWhatStandsAroundIt() {
        String text =
                "Wie een vraag heeft over de belasting van dit jaar, belt de Klantenservice. Daar zit van negen tot"
                        + " vijf iemand klaar die antwoord geeft.";

        Occurrence occurrence = remark(text, NO_KLANT).occurrences().get(0);

        assertThat(occurrence.written()).isEqualTo("Klantenservice");
        assertThat(text.substring(occurrence.start(), occurrence.end())).isEqualTo("Klantenservice");
        assertThat(occurrence.before()).isEqualTo("…vraag heeft over de belasting van dit jaar, belt de ");
        assertThat(occurrence.after()).isEqualTo(". Daar zit van negen tot vijf iemand klaar die antwoord…");
    }

    @Test
    void gathersAWordOverAllTextsInTheOrderOfReading() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("naam", "Vragen van klanten");
        texts.put("omschrijving", "De klantmanager belt de klant.");

        List<Remark> remarks = CHECK.remarks(texts, NO_KLANT, "");

        assertThat(remarks).extracting(remark -> remark.word().id()).containsExactly("klant", "klantmanager");
        assertThat(remarks.get(0).occurrences())
                .extracting(Occurrence::field, Occurrence::written)
                .containsExactly(tuple("naam", "klanten"), tuple("omschrijving", "klant"));
    }

    @Test
    void questionsKlantWhereTheCitizenIsNone() {
        assertThat(remark("De klant belt.", NO_KLANT).fit()).isEqualTo(Fit.QUESTIONED);
        assertThat(remark("De klant belt.", KLANT).fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void judgesTheSameSentenceByTheAnswersOfEachService() {
        String sentence = "De klant koopt een kaartje.";

        assertThat(remark(sentence, of(Situations.swimmingPool())).fit()).isEqualTo(Fit.FITS);
        assertThat(remark(sentence, of(Situations.passport())).fit()).isEqualTo(Fit.QUESTIONED);
        assertThat(remark(sentence, of(Situations.swimmingPool("weigeren="))).fit())
                .isEqualTo(Fit.OPEN);
    }

    @Test
    void questionsWhatNoRoleMakesFit() {
        assertThat(remark("De klantmanager belt.", KLANT).fit()).isEqualTo(Fit.QUESTIONED);
    }

    @Test
    void hasNothingAgainstFriendliness() {
        assertThat(remark("Wij werken klantvriendelijk.", NO_KLANT).fit()).isEqualTo(Fit.FITS);
    }

    @Test
    void keepsApartWhatTeeuwenAndKlamerSay() {
        Remark remark = remark("De klant belt.", NO_KLANT);

        assertThat(remark.saying("teeuwen"))
                .get()
                .satisfies(saying -> assertThat(saying.places().toString()).contains("2.2"));
        assertThat(remark.saying("klamer"))
                .get()
                .satisfies(saying -> assertThat(saying.work().author()).isEqualTo("Arjo Klamer"));
        assertThat(remark("Een casus.", NO_KLANT).saying("klamer")).isEmpty();
    }

    @Test
    void tellsWhoProposesWhatToSayInstead() {
        assertThat(remark("De klantmanager belt.", NO_KLANT).word().alternatives())
                .extracting(
                        other -> other.word().nl() + " " + other.source().work().id())
                .contains("consulent klamer");
    }

    @Test
    void leavesOfficialNamesAlone() {
        WordCheck check = ShippedTexts.check(List.of("lange duur vakantieproduct", "paspoort"));

        assertThat(entries(check, "Voor een Lange duur  vakantieproduct.", "")).isEmpty();
        assertThat(entries(check, "Voor een vakantieproduct.", "")).containsExactly("product");
        assertThat(entries(check, "Zie de Uniforme Productnamenlijst.", "")).isEmpty();
        assertThat(entries(check, "Zie de productnamenlijst.", "")).containsExactly("product");
        assertThat(entries(check, "De cliëntenraad van de klant.", "cliëntenraad"))
                .containsExactly("klant");
    }

    @Test
    void readsLongTextsQuickly() {
        String text =
                "De medewerker van de gemeente helpt een inwoner met de aanvraag van een vergunning. ".repeat(6000);

        assertThat(entries(text + "De klant belt.")).containsExactly("klant");
    }

    private static RolesHere of(Answers answers) {
        return RolesHere.of(Rulebooks.teeuwen().assess(answers));
    }

    private static Remark remark(String text, RolesHere roles) {
        return CHECK.remarks(Map.of("omschrijving", text), roles, "").get(0);
    }

    private static List<String> entries(String text) {
        return entries(CHECK, text, "");
    }

    private static List<String> entries(WordCheck check, String text, String ownName) {
        return check.remarks(Map.of("omschrijving", text), NO_KLANT, ownName).stream()
                .map(remark -> remark.word().id())
                .toList();
    }
}
