package nl.rolwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A document for Word: what is a heading there is a heading, and nothing that was typed can break it. */
class WordFileTest {

    @Test
    void hasTheHeadingsListsAndWordsOfThePage() throws IOException {
        try (XWPFDocument word = read(
                "<h1>Titel</h1><h2>Eén</h2><p class=\"zacht\">zacht <strong>vet</strong> <em>schuin</em></p><h3>Twee</h3><ul><li>punt</li></ul>")) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            tuple("Title", "Titel"),
                            tuple("Heading1", "Eén"),
                            tuple("zacht", "zacht vet schuin"),
                            tuple("Heading2", "Twee"),
                            tuple("ListBullet", "punt"));
            assertThat(word.getParagraphArray(2).getRuns())
                    .anySatisfy(run -> {
                        assertThat(run.text()).isEqualTo("vet");
                        assertThat(run.isBold()).isTrue();
                    })
                    .anySatisfy(run -> {
                        assertThat(run.text()).isEqualTo("schuin");
                        assertThat(run.isItalic()).isTrue();
                    });
        }
    }

    @Test
    void repeatsTheHeadOfATable() throws IOException {
        try (XWPFDocument word = read(
                "<table><colgroup><col width=\"30%\"><col width=\"70%\"></colgroup><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
                        + "<tbody><tr><th scope=\"row\">1</th><td><p>een</p><p>twee</p></td></tr></tbody></table>")) {
            XWPFTable table = word.getTableArray(0);

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).getCell(1).getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("een", "twee");
            assertThat(table.getCTTbl().getTblGrid().getGridColArray(0).getW()).hasToString("2958");
        }
    }

    @Test
    void saysWhatAPictureShowsWhereALinkLeadsAndInWhichLanguageItIs() throws IOException {
        try (XWPFDocument word = read(
                "<figure><img alt=\"De strook\" src=\"" + Dots.address()
                        + "\"></figure><p><a href=\"https://example.org/wet\">De wet</a> <a href=\"javascript:alert(1)\">niets</a></p><p id=\"voet\">Aan de voet</p>")) {
            assertThat(word.getParagraphArray(0)
                            .getRuns()
                            .get(0)
                            .getEmbeddedPictures()
                            .get(0)
                            .getCTPicture()
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .isEqualTo("De strook");
            assertThat(word.getHyperlinks())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getURL()).isEqualTo("https://example.org/wet"));
            assertThat(word.getFooterList().get(0).getText()).startsWith("Aan de voet");
            assertThat(word.getDocument().xmlText()).doesNotContain("Aan de voet", "javascript");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Een proef");
            assertThat(word.getStyles().getStyle("Normal")).isNotNull();
        }
    }

    @Test
    void keepsTheLinesThatSomebodyTypedAndSurvivesWhatXmlForbids() throws IOException {
        try (XWPFDocument word = read("<p class=\"regels\">een\n=1+1 &lt;script&gt; 😀\u0007\uFFFE\ndrie</p>")) {
            assertThat(word.getParagraphArray(0).getText())
                    .startsWith("een\n=1+1 <script> 😀")
                    .endsWith("\ndrie");
        }
    }

    private static XWPFDocument read(String body) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(
                WordFile.of("<!DOCTYPE html><html lang=\"nl\"><head><title>Een proef</title></head><body>" + body
                        + "</body></html>")));
    }
}
