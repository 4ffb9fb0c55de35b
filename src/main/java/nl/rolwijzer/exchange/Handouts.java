package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Hands files out: who takes one sees how far it is and can stop it, and the trail keeps who took what. */
@Component
class Handouts {

    private final RunningExports running;
    private final ExportLog log;

    Handouts(RunningExports running, ExportLog log) {
        this.running = running;
        this.log = log;
    }

    /** What is in a file. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it, counting services in the progress; the answer is how many rows there were. */
        long write(OutputStream stream, RunningExport progress) throws IOException;
    }

    /**
     * Writes the file; the stream stays open. The trail comes last: who has a whole file is in it. It is written when the
     * reading is over, because nobody should hold one connection while waiting for another.
     *
     * @param account of who asked for it; empty for who has not signed in
     */
    void carryOut(Taking taking, String account, OutputStream stream, Content content) throws IOException {
        HashedStream hashed = new HashedStream(stream);
        RunningExport progress = new RunningExport(account, taking.file(), taking.services());
        running.add(progress);
        long rows;
        try {
            rows = content.write(hashed, progress);
        } catch (IOException | RuntimeException failed) {
            log.failed(taking, progress.rows(), failed);
            throw failed;
        } finally {
            running.remove(progress);
        }
        log.done(taking, rows, hashed);
    }
}
