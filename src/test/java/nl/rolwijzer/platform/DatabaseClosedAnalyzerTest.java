package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class DatabaseClosedAnalyzerTest {

    private final DatabaseClosedAnalyzer analyzer = new DatabaseClosedAnalyzer(new MockEnvironment()
            .withProperty("rolwijzer.data", "/srv/data")
            .withProperty("spring.datasource.url", "jdbc:postgresql://db/rolwijzer"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            90020, 90020, De database in /srv/data is al in gebruik
            90028, 90028, De database in /srv/data is beschadigd of niet te lezen
            90030, 90030, De database in /srv/data is beschadigd of niet te lezen
            90097, 90097, De database in /srv/data is beschadigd of niet te lezen
            0,     08001, De database op jdbc:postgresql://db/rolwijzer is niet bereikbaar
            0,     28P01, De database op jdbc:postgresql://db/rolwijzer laat Rolwijzer niet binnen
            0,     3D000, De database op jdbc:postgresql://db/rolwijzer bestaat niet
            """)
    void saysWhatToDo(int code, String state, String sentence) {
        Exception failure = new IllegalStateException(new SQLException("closed", state, code));

        assertThat(analyzer.analyze(failure).getDescription())
                .startsWith(sentence)
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void leavesOtherErrorsOfADatabaseToThoseWhoKnowThem() {
        assertThat(analyzer.analyze(new SQLException("syntax", "42000", 42000))).isNull();
    }
}
