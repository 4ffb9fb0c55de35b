package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An export that is being sent: how far it is, and a way to stop it from another page. */
final class RunningExport {

    private final UUID id = UUID.randomUUID();
    private final String account;
    private final String file;
    private final long services;
    private final AtomicLong rows = new AtomicLong();
    private volatile boolean stopped;

    /**
     * Begins at no rows.
     *
     * @param account of who asked for it; empty for who has not signed in
     * @param services how many it is about
     */
    RunningExport(String account, String file, long services) {
        this.account = account;
        this.file = file;
        this.services = services;
    }

    /** Counts a row, unless it was stopped: then it ends as when the reader is gone. */
    void next() {
        if (stopped) {
            throw new UncheckedIOException(new IOException("stopped by who asked for it"));
        }
        rows.incrementAndGet();
    }

    void stop() {
        stopped = true;
    }

    boolean isOf(String person) {
        return !account.isEmpty() && account.equals(person);
    }

    public UUID id() {
        return id;
    }

    public String file() {
        return file;
    }

    public long services() {
        return services;
    }

    public long rows() {
        return rows.get();
    }
}
