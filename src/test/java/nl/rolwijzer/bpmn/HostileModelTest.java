package nl.rolwijzer.bpmn;

import static nl.rolwijzer.bpmn.Models.flow;
import static nl.rolwijzer.bpmn.Models.model;
import static nl.rolwijzer.bpmn.Models.process;
import static nl.rolwijzer.bpmn.Models.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rolwijzer.bpmn.ModelRefused.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are no process model, or that want something else of us than steps. */
class HostileModelTest {

    private static final String DOCTYPE =
            "<!DOCTYPE definitions [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]>";

    @Test
    void refusesEveryDocumentType() {
        assertThat(refusal(DOCTYPE + text(process(task("a")))).kind()).isEqualTo(Kind.DOCTYPE);
        assertThat(refusal("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">" + text(process(task("a"))))
                        .kind())
                .isEqualTo(Kind.DOCTYPE);
    }

    /** Tools name the addresses of schemas in the file, and the library would fetch those that it does not have itself. */
    @Test
    @Timeout(20)
    void asksNothingOfTheNetwork() throws IOException {
        try (ServerSocket somewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            somewhere.setSoTimeout(300);
            String address = "http://127.0.0.1:" + somewhere.getLocalPort();
            String file = text(process(task("a") + "<task id=\"b\" xmlns:x=\"urn:x\" x:y=\"1\"/>"))
                    .replace(
                            "<definitions ",
                            "<definitions xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                                    + "http://www.omg.org/spec/BPMN/20100524/MODEL " + address + "/BPMN20.xsd urn:x "
                                    + address + "/x.xsd\" ");

            assertThat(ProcessModel.read(bytes(file)).steps()).hasSize(2);
            Assertions.assertThrows(SocketTimeoutException.class, somewhere::accept);
        }
    }

    @Test
    void tellsOtherFilesApart() {
        assertThat(refusal("").kind()).isEqualTo(Kind.GEEN_XML);
        assertThat(refusal("%PDF-1.4").kind()).isEqualTo(Kind.GEEN_XML);
        assertThat(refusal("<html/>").kind()).isEqualTo(Kind.GEEN_BPMN);
        assertThat(refusal("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>")
                        .kind())
                .isEqualTo(Kind.DMN);
        assertThat(refusal(text(model(""))).kind()).isEqualTo(Kind.GEEN_TAKEN);
        assertThat(refusal(text(process("<startEvent id=\"s\"/>"))).kind()).isEqualTo(Kind.GEEN_TAKEN);
    }

    @Test
    void keepsTheLinesOfAFileWhoseTagsAreBroken() {
        String file = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"\n\n targetNamespace=\"t\">\n"
                + "<process\n id=\"p\">\n<documentation>a\nb</documentation>\n<nonsense/>\n</process></definitions>";

        assertThat(refusal(file).line()).isEqualTo(8);
    }

    @Test
    void saysInWhichLineAFileIsNotAsTheStandardWantsIt() {
        ModelRefused refused = refusal(text(process("\n" + task("a") + "\n" + flow("a", "nergens"))));

        assertThat(refused.kind()).isEqualTo(Kind.NIET_GELDIG);
        assertThat(refused.line()).isPositive();
        assertThat(refusal("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<process")
                        .line())
                .isEqualTo(2);
    }

    @Test
    void isNotWornOutByDepthOrNumbers() {
        String deep = "<subProcess>".repeat(5_000) + "</subProcess>".repeat(5_000);
        String wide = "<task/>".repeat(20_001);
        String chain = IntStream.range(0, 501)
                .mapToObj(place -> task("t" + place) + (place == 0 ? "" : flow("t" + (place - 1), "t" + place)))
                .collect(Collectors.joining());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(refusal(text(process(deep))).kind()).isEqualTo(Kind.TE_INGEWIKKELD);
            assertThat(refusal(text(process(wide))).kind()).isEqualTo(Kind.TE_INGEWIKKELD);
            assertThat(refusal(text(process(chain))).kind()).isEqualTo(Kind.TE_INGEWIKKELD);
        });
    }

    @Test
    void findsItsWayWhereEverythingLeadsEverywhere() {
        StringBuilder parts = new StringBuilder();
        IntStream.range(0, 30).forEach(place -> parts.append(task("t" + place)));
        IntStream.range(0, 900)
                .forEach(place -> parts.append("<sequenceFlow id=\"f" + place + "\" sourceRef=\"t" + place / 30
                        + "\" targetRef=\"t" + place % 30 + "\"/>"));

        assertThat(ProcessModel.read(process(parts.toString())).steps()).hasSize(30);
    }

    private static ModelRefused refusal(String file) {
        return catchThrowableOfType(ModelRefused.class, () -> ProcessModel.read(bytes(file)));
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
