package nl.rolwijzer.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.rolwijzer.tables.TableFile;
import nl.rolwijzer.tables.TableRefused;
import org.springframework.stereotype.Component;

/** Reads steps out of a file that somebody sent, whatever kind it is: what is in it counts, not what it is called. */
@Component
class StepFiles {

    /** Several times what sixty steps with the longest texts take. */
    static final int MOST_BYTES = 2_000_000;

    /** Bytes that may stand before the first sign of XML: white space, and a byte order mark in any encoding. */
    private static final String BEFORE_XML = " \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF";

    private final ModelSteps models;
    private final FormWording words;

    StepFiles(ModelSteps models, FormWording words) {
        this.models = models;
        this.words = words;
    }

    /**
     * The steps in a file.
     *
     * @param taken ids of steps that are something else than those in the file
     * @throws FileRefused when there are none to be found
     */
    ReadSteps read(byte[] file, Set<String> taken) throws IOException {
        return isXml(file) ? models.read(file) : table(file, taken);
    }

    private ReadSteps table(byte[] bytes, Set<String> taken) throws IOException {
        Path file = Files.createTempFile("rolwijzer-stappen", ".tmp");
        try {
            Files.write(file, bytes);
            StepTable table = new StepTable(words, taken);
            TableFile.read(file, table);
            return table.read();
        } catch (TableRefused refused) {
            throw new FileRefused("invoer.bestand." + refused.kind().id(), refused.line(), refused.most());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isXml(byte[] file) {
        int place = 0;
        while (place < file.length && BEFORE_XML.indexOf(file[place] & 0xFF) >= 0) {
            place++;
        }
        return place < file.length && file[place] == '<';
    }
}
