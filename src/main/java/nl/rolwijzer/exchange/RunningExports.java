package nl.rolwijzer.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The exports that are being sent at this moment, in memory: what the process loses with them is nothing but the connection. */
@Component
class RunningExports {

    private final Map<UUID, RunningExport> running = new ConcurrentHashMap<>();

    void add(RunningExport export) {
        running.put(export.id(), export);
    }

    void remove(RunningExport export) {
        running.remove(export.id());
    }

    /** Those of one person, the one that has most to do first. */
    List<RunningExport> of(String account) {
        return running.values().stream()
                .filter(export -> export.isOf(account))
                .sorted(Comparator.comparingLong(RunningExport::services).reversed())
                .toList();
    }

    /** Stops one, if it is still running and is of this person. */
    void stop(UUID id, String account) {
        of(account).stream().filter(export -> export.id().equals(id)).forEach(RunningExport::stop);
    }
}
