package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What catalogues of public software read of us: the essentials of the standard, and that it is true. */
@SuppressWarnings("unchecked")
class PubliccodeTest {

    private static Map<String, Object> publiccode;

    @BeforeAll
    static void read() throws IOException {
        publiccode = new Yaml().load(Files.readString(Path.of("publiccode.yml")));
    }

    @Test
    void saysWhatTheStandardAsks() {
        assertThat(publiccode)
                .containsKeys(
                        "publiccodeYmlVersion",
                        "name",
                        "url",
                        "platforms",
                        "developmentStatus",
                        "softwareType",
                        "description",
                        "legal",
                        "maintenance",
                        "localisation")
                .containsEntry("legal", Map.of("license", "EUPL-1.2"));
    }

    @Test
    void describesItInEveryLanguageWithinTheLimits() {
        assertThat(in(publiccode, "description").keySet()).containsExactlyElementsOf((List<String>)
                in(publiccode, "localisation").get("availableLanguages"));
        in(publiccode, "description").values().forEach(each -> {
            Map<String, Object> words = (Map<String, Object>) each;
            assertThat((String) words.get("genericName")).hasSizeLessThanOrEqualTo(35);
            assertThat((String) words.get("shortDescription")).hasSizeLessThanOrEqualTo(150);
            assertThat((String) words.get("longDescription")).hasSizeBetween(150, 10_000);
        });
    }

    @Test
    void showsPicturesThatExist() {
        in(publiccode, "description").values().stream()
                .map(words -> ((Map<String, Object>) words).get("screenshots"))
                .filter(List.class::isInstance)
                .flatMap(pictures -> ((List<String>) pictures).stream())
                .forEach(picture -> assertThat(Path.of(picture)).exists());
    }

    private static Map<String, Object> in(Map<String, Object> whole, String part) {
        return (Map<String, Object>) whole.get(part);
    }
}
