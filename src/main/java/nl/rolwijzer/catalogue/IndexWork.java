package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Work on the index that goes on in the background. */
@Component
class IndexWork {

    private final IndexCare care;

    IndexWork(IndexCare care) {
        this.care = care;
    }

    @Async
    public void make(List<UUID> missing) {
        care.work(missing, true);
    }

    @Async
    public void rebuild() {
        care.rebuild();
    }
}
