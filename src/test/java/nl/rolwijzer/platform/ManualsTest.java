package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual in the application is the document, in both languages. */
class ManualsTest {

    private final Manuals manuals = new Manuals();
    private final Manual dutch = manuals.in(Locale.forLanguageTag("nl"));
    private final Manual english = manuals.in(Locale.ENGLISH);

    @Test
    void hasTheSameChaptersAndSectionsInBothLanguages() {
        assertThat(english.chapters()).extracting(Manual.Chapter::id).isEqualTo(ids(dutch));
        assertThat(english.chapters())
                .extracting(chapter -> headings(chapter).count())
                .isEqualTo(dutch.chapters().stream()
                        .map(chapter -> headings(chapter).count())
                        .toList());
        assertThat(english.chapters()).extracting(Manual.Chapter::title).doesNotContain("Inloggen");
    }

    @ParameterizedTest
    @CsvSource({
        "/diensten/nieuw, een-dienst-beschrijven",
        "/diensten, diensten-terugvinden",
        "/diensten/5/bewerken, een-dienst-beschrijven",
        "/diensten/5, het-resultaat-lezen",
        "/diensten/uitvoer, naar-excel",
        "/diensten/invoer/3, lijsten-invoeren",
        "/diensten/5/wat-als, vergelijken-en-proberen",
        "/diensten/5/stappen, stappen-en-hun-waarde",
        "/diensten/5/stappen/bewerken, stappen-en-hun-waarde",
        "/diensten/5/geschiedenis, bewaren-en-vaststellen",
        "/vergelijk, vergelijken-en-proberen",
        "/rollen/klant, de-zeven-rollen",
        "/beheer/audit, voor-de-beheerder",
        "/login, inloggen"
    })
    void leadsFromAPageToItsChapter(String path, String chapter) {
        assertThat(Manuals.chapter(path)).contains(chapter);
        assertThat(dutch.chapter(chapter)).isPresent();
        assertThat(manuals.address(path)).isEqualTo("/hulp/" + chapter);
    }

    @Test
    void leadsToTheContentsFromAPageThatNoChapterIsAbout() {
        assertThat(Manuals.chapter("/toegankelijkheid")).isEqualTo(Optional.empty());
        assertThat(manuals.address("/toegankelijkheid")).isEqualTo("/hulp");
    }

    @Test
    void readsEveryKindOfBlock() {
        assertThat(dutch.chapters().stream().flatMap(chapter -> chapter.blocks().stream()))
                .extracting(Manual.Block::kind)
                .contains("Heading", "Paragraph", "Items", "Table", "Code", "Picture");
    }

    @Test
    void leavesNoMarksOfTheDocumentInItsTexts() {
        assertThat(Stream.of(dutch, english)
                        .flatMap(manual -> manual.chapters().stream())
                        .flatMap(chapter -> chapter.blocks().stream())
                        .flatMap(ManualsTest::spans)
                        .filter(span -> span.style() != Manual.Style.CODE))
                .extracting(Manual.Span::text)
                .allSatisfy(text -> assertThat(text).doesNotContain("**", "](", "`", "\n"));
    }

    @Test
    void leadsFromOneChapterToAnotherWithinTheApplication() {
        assertThat(links(english)).contains("/hulp/vergelijken-en-proberen");
        assertThat(links(dutch)).contains("/hulp/vergelijken-en-proberen");
    }

    private static List<String> links(Manual manual) {
        return manual.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(ManualsTest::spans)
                .map(Manual.Span::link)
                .toList();
    }

    private static Stream<Manual.Span> spans(Manual.Block block) {
        if (block instanceof Manual.Paragraph paragraph) {
            return paragraph.spans().stream();
        }
        if (block instanceof Manual.Items items) {
            return items.items().stream().flatMap(List::stream);
        }
        return block instanceof Manual.Table table
                ? Stream.concat(Stream.of(table.head()), table.rows().stream())
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                : Stream.empty();
    }

    private static Stream<Manual.Block> headings(Manual.Chapter chapter) {
        return chapter.blocks().stream().filter(Manual.Heading.class::isInstance);
    }

    private static List<String> ids(Manual manual) {
        return manual.chapters().stream().map(Manual.Chapter::id).toList();
    }
}
