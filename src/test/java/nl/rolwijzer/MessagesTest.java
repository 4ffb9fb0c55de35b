package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word on screen comes from the message bundles, in both languages, and none is kept that nobody shows. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys that are put together while running: what they start with, and where that is done. */
    private static final Map<String, String> COMPUTED = Map.ofEntries(
            Map.entry("fout.leeg.", "src/main/java/nl/rolwijzer/catalogue/DraftCheck.java"),
            Map.entry("foutpagina.", "src/main/resources/templates/fout.html"),
            Map.entry("layout.rol.", "src/main/resources/templates/layout.html"),
            Map.entry("account.fout.", "src/main/resources/templates/accounts/account.html"),
            Map.entry("accounts.geweigerd.", "src/main/java/nl/rolwijzer/accounts/AccountResult.java"),
            Map.entry("login.", "src/main/resources/templates/accounts/inloggen.html"),
            Map.entry("regelfout.", "src/main/resources/templates/administration/regels-toevoegen.html"),
            Map.entry("regelwijziging.", "src/main/resources/templates/administration/regelset-delen.html"),
            Map.entry("rechtsgebied.", "src/main/resources/templates/fragments/rechtsgebied.html"),
            Map.entry("taal.oordeel.", "src/main/resources/templates/fragments/taal.html"),
            Map.entry("taal.zin.", "src/main/resources/templates/fragments/taal.html"),
            Map.entry("taal.wie.", "src/main/resources/templates/fragments/taal.html"),
            Map.entry("zoeken.zegt_klant.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.stappen.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.doorlooptijd.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.beschermde_tijd.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.verspilling.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.recent.", "src/main/resources/templates/browsing/filters.html"),
            Map.entry("analyse.kop.", "src/main/resources/templates/analysis/beeld.html"),
            Map.entry("analyse.wat.", "src/main/resources/templates/analysis/beeld.html"),
            Map.entry("analyse.telling.", "src/main/resources/templates/analysis/analyse.html"),
            Map.entry("analyse.deel.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("zoeken.afwijking.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("herziening.filter.", "src/main/java/nl/rolwijzer/browsing/FacetMessages.java"),
            Map.entry("analyse.noot.", "src/main/java/nl/rolwijzer/analysis/Drawn.java"),
            Map.entry("analyse.tijd.", "src/main/java/nl/rolwijzer/analysis/StepTallies.java"),
            Map.entry("analyse.zin.", "src/main/java/nl/rolwijzer/analysis/Drawn.java"),
            Map.entry("rondleiding.kop.", "src/main/resources/templates/tour/delen.html"),
            Map.entry("rondleiding.inleiding.", "src/main/resources/templates/tour/delen.html"),
            Map.entry("rondleiding.stap.", "src/main/java/nl/rolwijzer/tour/PermitProcess.java"),
            Map.entry("rondleiding.waarde.", "src/main/java/nl/rolwijzer/tour/PermitProcess.java"),
            Map.entry("rondleiding.mening.", "src/main/resources/templates/tour/twee-keer.html"),
            Map.entry("rondleiding.uitkomst.", "src/main/resources/templates/tour/twee-keer.html"),
            Map.entry("rondleiding.stel.", "src/main/resources/templates/tour/regels.html"),
            Map.entry("rondleiding.les.", "src/main/resources/templates/tour/regels.html"),
            Map.entry("rapport.klant.", "src/main/resources/templates/report/delen.html"),
            Map.entry("kwaliteit.van.", "src/main/resources/templates/quality/parameter.html"),
            Map.entry("kwaliteit.gewicht.", "src/main/resources/templates/quality/parameter.html"),
            Map.entry("kwaliteit.wens.", "src/main/resources/templates/quality/parameter.html"),
            Map.entry("kwaliteit.veld.", "src/main/java/nl/rolwijzer/quality/NormsCheck.java"),
            Map.entry("kwaliteit.fout.", "src/main/java/nl/rolwijzer/quality/NormsCheck.java"),
            Map.entry("kwaliteit.beeld.", "src/main/java/nl/rolwijzer/quality/QualityPicture.java"),
            Map.entry("kolom.", "src/main/java/nl/rolwijzer/exchange/ColumnNames.java"),
            Map.entry("uitvoer.rapport.", "src/main/resources/templates/exchange/uitvoer.html"),
            Map.entry("uitvoer.uitleg.", "src/main/resources/templates/exchange/uitvoer.html"),
            Map.entry("uitvoer.groep.", "src/main/resources/templates/exchange/uitvoer.html"),
            Map.entry("invoer.bestand.", "src/main/java/nl/rolwijzer/exchange/ImportUploadController.java"),
            Map.entry("invoer.stand.", "src/main/resources/templates/exchange/invoer.html"),
            Map.entry("invoer.bezig.", "src/main/resources/templates/exchange/invoer-voortgang.html"),
            Map.entry("invoer.teken.", "src/main/resources/templates/exchange/invoer-lijst.html"),
            Map.entry("invoer.uitkomst.", "src/main/resources/templates/exchange/invoer-lijst.html"),
            Map.entry("invoer.uitleg.", "src/main/resources/templates/exchange/invoer-lijst.html"),
            Map.entry("invoer.soort.", "src/main/resources/templates/exchange/invoer-rijen.html"),
            Map.entry("invoer.rijen.", "src/main/resources/templates/exchange/invoer-rijen.html"),
            Map.entry("invoer.rij.", "src/main/resources/templates/exchange/invoer-rijen.html"),
            Map.entry("veld.", "src/main/resources/templates/fragments/fields.html"),
            Map.entry("upl.regel.", "src/main/java/nl/rolwijzer/products/DeliveryRow.java"),
            Map.entry("upl.kenmerk.", "src/main/resources/templates/fragments/product.html"),
            Map.entry("upl.veld.", "src/main/resources/templates/administration/productnamen-delen.html"),
            Map.entry("upl.lijst.toon.", "src/main/resources/templates/browsing/productnamen.html"),
            Map.entry("audit.zin.", "src/main/resources/templates/administration/audit.html"),
            Map.entry("stappen.tijd.", "src/main/java/nl/rolwijzer/process/Durations.java"),
            Map.entry("stappen.oordeel.", "src/main/java/nl/rolwijzer/process/StripPicture.java"),
            Map.entry("stappen.wie.", "src/main/resources/templates/process/stappen-delen.html"),
            Map.entry("stappen.uitkomst.", "src/main/resources/templates/process/stappen-delen.html"),
            Map.entry("stappen.inlezen.model.", "src/main/java/nl/rolwijzer/process/ModelSteps.java"),
            Map.entry("stappen.eenheid.", "src/main/resources/templates/process/stap-velden.html"),
            Map.entry("stappen.keuze.", "src/main/resources/templates/process/oordeel.html"),
            Map.entry("tokens.geweigerd.", "src/main/resources/templates/administration/tokens.html"),
            Map.entry("tokens.recht.", "src/main/resources/templates/administration/tokens.html"),
            Map.entry("tokens.stand.", "src/main/resources/templates/administration/tokens.html"),
            Map.entry("audit.actie.", "src/main/resources/templates/administration/audit.html"),
            Map.entry("audit.veld.", "src/main/java/nl/rolwijzer/administration/TrailFields.java"),
            Map.entry("audit.uitkomst.", "src/main/resources/templates/administration/audit.html"),
            Map.entry("audit.fout.", "src/main/resources/templates/administration/audit-controle.html"),
            Map.entry("audit.reden.", "src/main/resources/templates/administration/audit-wissen.html"));

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.\\-]*)[(}]");
    private static final Pattern QUOTED = Pattern.compile("[\"'#{]([a-z][\\w\\-]*(?:\\.[\\w\\-]+)+)");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasEveryKeyInBothLanguages(Path dutch) throws IOException {
        assertThat(new TreeSet<>(read(english(dutch)).keySet()))
                .isEqualTo(new TreeSet<>(read(dutch).keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void takesTheSameArgumentsInBothLanguages(Path dutch) throws IOException {
        Map<String, String> english = read(english(dutch));
        read(dutch)
                .forEach((key, text) ->
                        assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
    }

    /** In a message with arguments a single apostrophe swallows what follows; in one without, a double one shows. */
    @ParameterizedTest
    @MethodSource("bundles")
    void doublesAnApostropheWhereThereAreArgumentsOnly(Path dutch) throws IOException {
        for (Path bundle : List.of(dutch, english(dutch))) {
            read(bundle).forEach((key, text) -> {
                boolean formatted = text.contains("{");
                assertThat(formatted ? text.replace("''", "").contains("'") : text.contains("''"))
                        .as(bundle + ": " + key)
                        .isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysSomethingUnderEveryKey(Path dutch) throws IOException {
        assertThat(read(dutch))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(read(english(dutch)))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void hasEveryKeyInOneBundleOnly() throws IOException {
        Map<String, Path> seen = new HashMap<>();
        for (Path bundle : bundles().toList()) {
            for (String key : read(bundle).keySet()) {
                assertThat(seen.put(key, bundle))
                        .as("another bundle with " + key)
                        .isNull();
            }
        }
    }

    @Test
    void keepsNoKeyThatNobodyShows() throws IOException {
        Set<String> mentioned = mentioned();
        List<String> unused = keys().stream()
                .filter(key -> !mentioned.contains(key))
                .filter(key -> COMPUTED.keySet().stream().noneMatch(key::startsWith))
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void computesKeysWhereItSaysSo() throws IOException {
        Set<String> keys = keys();
        for (Map.Entry<String, String> computed : COMPUTED.entrySet()) {
            assertThat(keys).as(computed.getKey()).anyMatch(key -> key.startsWith(computed.getKey()));
            assertThat(Files.readString(Path.of(computed.getValue())))
                    .as(computed.getValue())
                    .contains(computed.getKey());
        }
    }

    @Test
    void hasEveryKeyThatATemplateShows() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String template : texts(TEMPLATES)) {
            Matcher matcher = KEY_IN_TEMPLATE.matcher(template);
            while (matcher.find()) {
                shown.add(matcher.group(1));
            }
        }
        shown.removeAll(keys());
        assertThat(shown).isEmpty();
    }

    @Test
    void hasNoWordsInTemplates() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : files(TEMPLATES)) {
            words.addAll(LiteralWords.in(template));
        }
        assertThat(words).isEmpty();
    }

    private static Set<String> mentioned() throws IOException {
        Set<String> mentioned = new TreeSet<>();
        for (String text : Stream.concat(texts(TEMPLATES).stream(), texts(SOURCES).stream())
                .toList()) {
            Matcher matcher = QUOTED.matcher(text);
            while (matcher.find()) {
                mentioned.add(matcher.group(1));
            }
        }
        return mentioned;
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : bundles().toList()) {
            keys.addAll(read(bundle).keySet());
        }
        return keys;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folder)) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int arguments(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Path english(Path dutch) {
        return dutch.resolveSibling(dutch.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
