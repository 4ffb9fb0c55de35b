package nl.rolwijzer.products;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.audit.Hash;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Deliveries of the list: hand one in, look at what it would change, and take it over in one transaction. */
@Component
public class Deliveries {

    private final ProductRows rows;
    private final ProductWriter writer;
    private final DeliveryUploads uploads;
    private final DeliveryLog log;
    private final TransactionTemplate transaction;

    Deliveries(
            ProductRows rows,
            ProductWriter writer,
            DeliveryUploads uploads,
            DeliveryLog log,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.writer = writer;
        this.uploads = uploads;
        this.log = log;
        this.transaction = transaction;
    }

    /** The deliveries that were taken over, the last one first. */
    @Transactional(readOnly = true)
    public List<KeptDelivery> all() {
        return log.all();
    }

    /** Keeps a file to look at, when it can be read; the list stays as it is. Of one that is too large little is read. */
    @Transactional
    public HandedIn handIn(String fileName, InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(DeliveryText.MOST_BYTES + 1);
        try {
            DeliveryReader.read(bytes);
            return new HandedIn.Waiting(uploads.add(FileNames.shown(fileName), bytes));
        } catch (DeliveryRefused refused) {
            return new HandedIn.Refused(refused.code(), refused.arguments());
        }
    }

    /** What a file that waits would change now; nothing when it does not wait any more. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(UUID id) {
        return uploads.find(id).map(this::preview);
    }

    /**
     * Takes a file over that waits.
     *
     * @param basedOn the last delivery at the time when somebody looked at what it would change
     */
    public TakenOver takeOver(UUID id, int basedOn) {
        try {
            return transaction.execute(status -> preview(id)
                    .filter(preview -> preview.basedOn() == basedOn && preview.isUsable())
                    .map(this::write)
                    .orElseGet(TakenOver.NotAsSeen::new));
        } catch (DataIntegrityViolationException somebodyElseWasFirst) {
            return new TakenOver.NotAsSeen();
        }
    }

    private Preview preview(DeliveryUploads.Upload upload) {
        Delivery delivery = DeliveryReader.read(upload.file());
        String sha256 = Hash.hex(upload.file());
        List<KeptDelivery> kept = log.all();
        return new Preview(
                upload.id(),
                upload.fileName(),
                sha256,
                delivery,
                DeliveryChange.between(rows.all(), delivery),
                kept.isEmpty() ? 0 : kept.get(0).number(),
                kept.stream()
                        .filter(earlier -> earlier.sha256().equals(sha256))
                        .findFirst()
                        .orElse(null));
    }

    private TakenOver write(Preview preview) {
        KeptDelivery.Tally tally = KeptDelivery.Tally.of(preview.delivery(), preview.change());
        int number = preview.basedOn() + 1;
        log.add(number, preview, tally);
        writer.write(preview.change(), number);
        uploads.remove(preview.id());
        return new TakenOver.Done(tally);
    }
}
