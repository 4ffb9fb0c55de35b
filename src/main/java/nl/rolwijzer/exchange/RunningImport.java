package nl.rolwijzer.exchange;

import java.util.concurrent.atomic.AtomicLong;

/** An import that is being worked on: how far it is, and a way to stop it from a page. */
final class RunningImport {

    private final long rows;
    private final AtomicLong done = new AtomicLong();
    private volatile boolean stopped;

    RunningImport(long rows) {
        this.rows = rows;
    }

    /** @throws ImportStopped when somebody wants it to */
    void further(int count) {
        if (stopped) {
            throw new ImportStopped();
        }
        done.addAndGet(count);
    }

    void stop() {
        stopped = true;
    }

    public long rows() {
        return rows;
    }

    public long done() {
        return done.get();
    }
}
