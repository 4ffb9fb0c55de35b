package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that fits on two screens can be read at once. */
class ClassSizeTest {

    private static final int MOST_LINES = 120;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/main/resources/templates"})
    void hasNoFileOfMoreThanTwoScreens(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();

            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as(file.toString())
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }
}
