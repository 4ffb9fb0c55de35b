package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a workbook back without the library that wrote it; empty cells at the end of a row are left out. */
final class Workbooks {

    private Workbooks() {}

    static List<List<List<String>>> sheets(byte[] file) throws IOException {
        List<List<List<String>>> sheets = new ArrayList<>();
        for (Map.Entry<String, String> part : parts(file).entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                sheets.add(rows(part.getValue()));
            }
        }
        return sheets;
    }

    static String part(byte[] file, String name) throws IOException {
        return parts(file).get(name);
    }

    /** From the end, as a spreadsheet does: only there the sizes of the parts stand. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Path place = Files.createTempFile("werkmap", ".xlsx");
        Files.write(place, file);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(place);
        }
        return parts;
    }

    private static List<List<String>> rows(String sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        NodeList elements = document(sheet).getElementsByTagName("row");
        for (int i = 0; i < elements.getLength(); i++) {
            rows.add(cells((Element) elements.item(i)));
        }
        return rows;
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        NodeList elements = row.getElementsByTagName("c");
        for (int i = 0; i < elements.getLength(); i++) {
            Element cell = (Element) elements.item(i);
            while (cells.size() < column(cell)) {
                cells.add("");
            }
            cells.add(cell.getTextContent());
        }
        return cells;
    }

    /** Of a cell such as {@code AB12}, from 0. */
    private static int column(Element cell) {
        String letters = cell.getAttribute("r").replaceAll("[0-9]", "");
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }

    private static Document document(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
