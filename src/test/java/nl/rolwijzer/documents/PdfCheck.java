package nl.rolwijzer.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Lets veraPDF, which knows nothing of us, say what a PDF lacks to be what it says. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {}

    /** What is against PDF/UA-1, by which screen readers can read a file. */
    public static List<String> accessibilityFaults(byte[] file) {
        return faults(file, PDFAFlavour.PDFUA_1);
    }

    /** What is against PDF/A-3a, by which a file can be kept. */
    public static List<String> archiveFaults(byte[] file) {
        return faults(file, PDFAFlavour.PDFA_3_A);
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage() + " at "
                            + fault.getLocation().getContext())
                    .toList();
        } catch (Exception unreadable) {
            throw new IllegalStateException("not a PDF", unreadable);
        }
    }
}
