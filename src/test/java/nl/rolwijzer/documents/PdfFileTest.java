package nl.rolwijzer.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document as PDF: readable aloud, fit to be kept, and whole in itself. */
class PdfFileTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="nl"><head><title>Rapport over Café &amp; co</title><meta name="subject" content="Een proef"></head><body>
            <p id="voet">Aan de voet</p><h1>Café &amp; co</h1><h2 id="een">Eén</h2><p class="regels">eerste
            tweede</p><ul><li>punt</li></ul>
            <table><colgroup><col width="30%%"><col width="70%%"></colgroup><caption>Bij de tabel</caption>
            <thead><tr><th scope="col">Kop</th><th scope="col">Waarde</th></tr></thead>
            <tbody><tr><th scope="row">Rij</th><td>%s</td></tr></tbody></table>
            <figure><img alt="Een vlak" src="PLAATJE"></figure>
            <p><a href="https://example.org/wet">De wet</a></p></body></html>
            """.replace("PLAATJE", Dots.address());

    @Test
    void canBeReadAloudAndKept() {
        byte[] file = PdfFile.of(PAGE.formatted("tekst"));

        assertThat(PdfCheck.accessibilityFaults(file)).isEmpty();
        assertThat(PdfCheck.archiveFaults(file)).isEmpty();
    }

    /** So that the check above can fail. */
    @Test
    void isCheckedBySomebodyWhoSeesAPictureWithoutWords() {
        byte[] file = PdfFile.of(PAGE.formatted("tekst").replace("alt=\"Een vlak\" ", ""));

        assertThat(PdfCheck.accessibilityFaults(file)).isNotEmpty();
    }

    @Test
    void saysWhatItIsAndHasBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.of(PAGE.formatted("tekst")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Rapport over Café & co");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Eén");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("eerste\ntweede", "Bij de tabel", "De wet", "1 / 1", "Aan de voet");
        }
    }

    @Test
    void takesLettersOfAllTheWorldOrShowsThatItCannot() throws IOException {
        byte[] file = PdfFile.of(PAGE.formatted("Ελλάδα Київ 😀 漢字 → ✓ \u0007"));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ελλάδα Київ 😀 □□ → ✓");
        }
        assertThat(PdfCheck.accessibilityFaults(file)).isEmpty();
    }

    /** Whatever stands in a text, making a document asks nobody for anything. */
    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(300);
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";

            PdfFile.of(PAGE.formatted("<img alt='x' src='" + address + "'><link rel='stylesheet' href='" + address
                    + "'><div style=\"background: url('" + address + "')\">x</div>"));

            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
