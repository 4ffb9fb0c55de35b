package nl.rolwijzer.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Submission;

/**
 * A service of the reference catalogue, as its file has it.
 *
 * @param line where it starts in that file
 */
record ReferenceExample(long line, UUID id, ServiceDraft draft) {

    static final String ORGANISATION = "Voorbeelden";
    private static final List<String> QUESTIONS =
            List.of("wie", "wat", "keuze", "weigeren", "basis", "betaling", "bijdrage", "derden");

    /** Reads the file: {@code ;} between cells, a header, options joined with {@code |}. */
    static List<ReferenceExample> readAll(String csv) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .ofNamedCsvRecord(csv.replace("\uFEFF", ""))
                .stream()
                .map(ReferenceExample::of)
                .toList();
    }

    /** Its id follows from that of the service, so that it is kept once whoever starts. */
    Submission submission() {
        UUID submission = UUID.nameUUIDFromBytes(("referentie " + id).getBytes(StandardCharsets.UTF_8));
        return new Submission(submission, draft, true, Origin.REFERENTIE, "");
    }

    private static ReferenceExample of(NamedCsvRecord row) {
        ServiceDraft draft = new ServiceDraft(
                row.getField("naam"),
                row.getField("omschrijving"),
                row.getField("doel_burger"),
                row.getField("doel_samenleving"),
                ORGANISATION,
                row.getField("grondslag"),
                row.getField("grondslag_url"),
                "",
                row.getField("upl_uri"),
                answers(row),
                Map.of());
        return new ReferenceExample(row.getStartingLineNumber(), UUID.fromString(row.getField("id")), draft);
    }

    private static Map<String, List<String>> answers(NamedCsvRecord row) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String question : QUESTIONS) {
            answers.put(question, List.of(row.getField(question).split("\\|")));
        }
        return answers;
    }
}
