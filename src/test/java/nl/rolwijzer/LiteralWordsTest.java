package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralWordsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hallo</p>",
                "<div th:if=\"${x}\"><br>Hallo</div>",
                "<p><b th:text=\"#{x}\"></b>Hallo</p>",
                "<img alt=\"Hallo\">",
                "<p aria-label=\"Hallo\"></p>",
                "<input type=\"submit\" value=\"Hallo\">",
                "<p>[[#{x}]] Hallo</p>"
            })
    void findsWordsThatAReaderWouldSee(String template) throws IOException {
        assertThat(LiteralWords.in(Files.writeString(folder.resolve("a.html"), template)))
                .singleElement()
                .asString()
                .endsWith(":1 Hallo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{x}\">Hallo</p>",
                "<div th:replace=\"~{x}\"><p>Hallo</p></div>",
                "<p>[[#{x}]] &middot; 1.</p>",
                "<img alt=\"\"><button value=\"hallo\" th:text=\"#{x}\"></button>",
                "<!-- Hallo --><p class=\"hallo\"></p>"
            })
    void leavesAloneWhatNobodySees(String template) throws IOException {
        assertThat(LiteralWords.in(Files.writeString(folder.resolve("a.html"), template)))
                .isEmpty();
    }
}
