package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.rolwijzer.assessment.CitizenRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the measurement of proposals counts. */
class LabelledServiceTest {

    @TempDir
    private Path folder;

    @Test
    void takesTheNameFromTheLabelsAndTheTextFromTheOtherFile() throws IOException {
        LabelledService service = services().get(0);

        assertThat(service.text()).isEqualTo(new ServiceText("Paspoort", "Om te reizen, ver weg.", ""));
        assertThat(service.required()).containsExactly(CitizenRole.ONDERDAAN);
        assertThat(service.debatable()).containsExactlyInAnyOrder(CitizenRole.KLANT, CitizenRole.GEBRUIKER);
    }

    @Test
    void countsADebatableRoleAsNeitherRightNorWrongUnlessStrict() throws IOException {
        LabelledService service = services().get(0);

        assertThat(service.score(CitizenRole.ONDERDAAN, true)).isEqualTo(new Score(1, 0, 0));
        assertThat(service.score(CitizenRole.ONDERDAAN, false)).isEqualTo(new Score(0, 0, 1));
        assertThat(service.score(CitizenRole.KLANT, true)).isEqualTo(Score.NONE);
        assertThat(service.strictScore(CitizenRole.KLANT, true)).isEqualTo(new Score(0, 1, 0));
        assertThat(service.score(CitizenRole.PARTNER, true)).isEqualTo(new Score(0, 1, 0));
        assertThat(service.score(CitizenRole.PARTNER, false)).isEqualTo(Score.NONE);
    }

    @Test
    void countsAnAllowedRoleAsRightWhenProposedAndNotAsMissedWhenNot() throws IOException {
        LabelledService service = services().get(1);

        assertThat(service.score(CitizenRole.PARTNER, true)).isEqualTo(new Score(1, 0, 0));
        assertThat(service.score(CitizenRole.PARTNER, false)).isEqualTo(Score.NONE);
    }

    @Test
    void averagesOverAllRolesTogether() {
        Score score = new Score(6, 2, 0).plus(new Score(0, 0, 4));

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isEqualTo(2 * 0.75 * 0.6 / 1.35, within(1e-9));
        assertThat(new Score(0, 0, 3).f1()).isZero();
    }

    private List<LabelledService> services() throws IOException {
        Path labels = Files.writeString(folder.resolve("labels.csv"), """
                id,name,role_required,role_allowed,role_debatable
                S1,Paspoort,onderdaan,onderdaan,klant|gebruiker
                S2,Buurtfeest,,partner,
                """);
        Path texts = Files.writeString(folder.resolve("texts.csv"), """
                id,name,description
                S1,Paspoort,"Om te reizen, ver weg."
                """);
        return LabelledService.read(labels, texts);
    }
}
