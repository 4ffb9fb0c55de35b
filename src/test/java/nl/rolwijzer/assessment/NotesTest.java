package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A note shows only when it surely holds. */
class NotesTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void saysOfANonKlantThatFriendlinessCountsAllTheSame() {
        assertThat(rulebook.assess(Situations.passport())).notes(List.of("N-NAAM", "N-VRIENDELIJK"));
    }

    @Test
    void saysWhatKlamerThinksOfAKlant() {
        assertThat(rulebook.assess(Situations.swimmingPool())).notes(List.of("N-KLAMER"));
    }

    @Test
    void saysNothingWhileEverythingIsOpen() {
        assertThat(rulebook.assess(Situations.only())).notes(List.of());
    }
}
