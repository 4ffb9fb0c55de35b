package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcedTest {

    private static final Work BOOK = new Work("boek", "Auteur", text("Boek"), null);
    private static final Work OURS = new Work("eigen", null, text("Onze eigen toevoeging"), null);

    @Test
    void namesEveryWorkOnceWithItsPlaces() {
        assertThat(cited(source(BOOK, "2.1"), source(OURS, "bijlage"), source(BOOK, "2.2"), source(BOOK, "2.1")))
                .containsExactly(
                        new Citation(BOOK, List.of(text("2.1"), text("2.2"))),
                        new Citation(OURS, List.of(text("bijlage"))));
    }

    @Test
    void doesNotRepeatTheTitleOfAWorkAsItsPlace() {
        assertThat(cited(source(OURS, "onze eigen toevoeging"))).containsExactly(new Citation(OURS, List.of()));
    }

    private static List<Citation> cited(Source... sources) {
        return new Statement(text("bewering"), Basis.EXPLICIET, List.of(sources)).citations();
    }

    private static Source source(Work work, String place) {
        return new Source(work.id() + place, work, text(place));
    }

    private static Text text(String words) {
        return new Text(words, words);
    }
}
