package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.linkeddata.LinkedData;
import nl.rolwijzer.linkeddata.LinkedFile;
import nl.rolwijzer.linkeddata.LinkedFormat;
import nl.rolwijzer.platform.CsvDownload;
import nl.rolwijzer.platform.CsvFile;
import nl.rolwijzer.platform.Download;

/**
 * As what kind of file services are handed out: for spreadsheets as CSV or XLSX, for programs as JSON, and as linked data
 * in Turtle or JSON-LD.
 */
enum ExportFormat {
    CSV(CsvDownload.TYPE) {
        @Override
        ServicesFile open(OutputStream stream, Export export, List<String> header) throws IOException {
            return new TableFile(new CsvFile(stream, export.choice().dialect(), header), export.columns());
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        ServicesFile open(OutputStream stream, Export export, List<String> header) {
            return new TableFile(new XlsxFile(stream, header), export.columns());
        }
    },
    JSON("application/json") {
        @Override
        ServicesFile open(OutputStream stream, Export export, List<String> header) {
            return new TableFile(new JsonFile(stream, export.columns()), export.columns());
        }
    },
    TTL(LinkedTypes.TURTLE_FILE) {
        @Override
        ServicesFile open(OutputStream stream, Export export, List<String> header) {
            return linked(stream, export, LinkedFormat.TURTLE);
        }
    },
    JSONLD(LinkedTypes.JSON_LD) {
        @Override
        ServicesFile open(OutputStream stream, Export export, List<String> header) {
            return linked(stream, export, LinkedFormat.JSON_LD);
        }
    };

    private static final String NAME = "rolwijzer-diensten";

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** Begins a file; the header says how the columns of the export are called. */
    abstract ServicesFile open(OutputStream stream, Export export, List<String> header) throws IOException;

    /** Whether what is in it can be chosen, column by column; linked data says everything. */
    boolean hasColumns() {
        return this != TTL && this != JSONLD;
    }

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

    private static ServicesFile linked(OutputStream stream, Export export, LinkedFormat format) {
        LinkedFile file = new LinkedData(export.site()).open(stream, format);
        return new ServicesFile() {
            @Override
            public void write(ServiceRow row) {
                file.write(row.service());
            }

            @Override
            public void finish() {
                file.finish();
            }
        };
    }
}
