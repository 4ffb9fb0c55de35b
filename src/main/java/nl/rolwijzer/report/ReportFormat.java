package nl.rolwijzer.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.documents.PdfFile;
import nl.rolwijzer.documents.WordFile;

/** As what kind of file a report is handed out. */
public enum ReportFormat {
    PDF("application/pdf") {
        @Override
        byte[] file(String html) {
            return PdfFile.of(html);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        byte[] file(String html) {
            return WordFile.of(html);
        }
    };

    private final String type;

    ReportFormat(String type) {
        this.type = type;
    }

    /** Makes the file of a whole page of HTML. */
    abstract byte[] file(String html);

    /** Also the extension of the file. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the header {@code Content-Type}. */
    public String type() {
        return type;
    }

    public static Optional<ReportFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
