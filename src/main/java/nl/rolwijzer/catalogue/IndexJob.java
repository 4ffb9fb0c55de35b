package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after the index at the start, and whenever something could not be indexed. */
@Component
class IndexJob implements SmartInitializingSingleton {

    /** So few are made anew before the start goes on; more, while visitors come in. */
    private static final int AT_ONCE = 500;

    private final IndexCare care;
    private final IndexComparison comparison;
    private final IndexFollower follower;
    private final IndexWork work;
    private final boolean rebuild;

    IndexJob(
            IndexCare care,
            IndexComparison comparison,
            IndexFollower follower,
            IndexWork work,
            @Value("${rolwijzer.search.rebuild:false}") boolean rebuild) {
        this.comparison = comparison;
        this.care = care;
        this.follower = follower;
        this.work = work;
        this.rebuild = rebuild;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<UUID> differences = comparison.differences();
        if (rebuild) {
            work.rebuild();
        } else if (differences.size() > AT_ONCE) {
            work.make(differences);
        } else {
            care.work(differences, true);
        }
    }

    @Scheduled(fixedDelayString = "PT30S")
    void resume() {
        if (follower.isBehind()) {
            care.heal();
        }
    }
}
