package nl.rolwijzer.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The imports that this process works on; what it loses with them is only how far they were. */
@Component
class RunningImports {

    private final Map<Integer, RunningImport> running = new ConcurrentHashMap<>();

    RunningImport begin(ImportRun run, long rows) {
        RunningImport fresh = new RunningImport(rows);
        running.put(run.number(), fresh);
        return fresh;
    }

    void end(ImportRun run) {
        running.remove(run.number());
    }

    Optional<RunningImport> find(int number) {
        return Optional.ofNullable(running.get(number));
    }
}
