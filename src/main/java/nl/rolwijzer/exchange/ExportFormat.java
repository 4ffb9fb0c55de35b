package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.CsvFile;
import nl.rolwijzer.platform.Download;
import nl.rolwijzer.platform.RowFile;

/** As what kind of file services are handed out: for spreadsheets as CSV or XLSX, for programs as JSON. */
enum ExportFormat {
    CSV(CsvDownload.TYPE) {
        @Override
        RowFile open(OutputStream stream, ExportChoice choice, List<ServiceColumn> columns, List<String> header)
                throws IOException {
            return new CsvFile(stream, choice.dialect(), header);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RowFile open(OutputStream stream, ExportChoice choice, List<ServiceColumn> columns, List<String> header) {
            return new XlsxFile(stream, header);
        }
    },
    JSON("application/json") {
        @Override
        RowFile open(OutputStream stream, ExportChoice choice, List<ServiceColumn> columns, List<String> header) {
            return new JsonFile(stream, columns);
        }
    };

    private static final String NAME = "rolwijzer-diensten";

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** Begins a file with these columns, of which the header says how they are called. */
    abstract RowFile open(OutputStream stream, ExportChoice choice, List<ServiceColumn> columns, List<String> header)
            throws IOException;

    /** Also the extension of the file. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/diensten." + id();
    }

    static Optional<ExportFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    Download.Name file(Report report) {
        String base = report == Report.VOLLEDIG ? NAME : NAME + "-" + report.id();
        return new Download.Name(base, id(), type);
    }
}
