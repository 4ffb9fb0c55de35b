package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Dispute;
import nl.rolwijzer.catalogue.Disputes;
import nl.rolwijzer.catalogue.ServiceNotFound;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.stereotype.Component;

/** Gathers what changed in a service, revision by revision. However long its history, a page reads only what it shows. */
@Component
class HistoryPages {

    private final Catalogue catalogue;
    private final Disputes disputes;
    private final RevisionWords words;

    HistoryPages(Catalogue catalogue, Disputes disputes, RevisionWords words) {
        this.catalogue = catalogue;
        this.disputes = disputes;
        this.words = words;
    }

    HistoryPage page(UUID id, int wanted, Locale locale) {
        ServiceRecord service = catalogue.get(id);
        int number = Math.max(1, Math.min(wanted, HistoryPage.last(service.revision())));
        int newest = service.revision() - (number - 1) * HistoryPage.SIZE;
        List<ServiceRecord> revisions = catalogue.history(id, newest, HistoryPage.SIZE + 1);
        List<Dispute> all = disputes.of(id);
        List<HistoryPage.Item> items = new ArrayList<>();
        for (int place = 0; place < Math.min(HistoryPage.SIZE, revisions.size()); place++) {
            ServiceRecord revision = revisions.get(place);
            items.add(new HistoryPage.Item(
                    revision,
                    revision.revision() == 1 ? null : compare(revisions.get(place + 1), revision, locale),
                    all.stream()
                            .filter(each -> each.revision() == revision.revision())
                            .toList()));
        }
        return new HistoryPage(service, number, List.copyOf(items));
    }

    Comparison compare(UUID id, int before, int after, Locale locale) {
        return compare(revision(id, before), revision(id, after), locale);
    }

    private ServiceRecord revision(UUID id, int number) {
        return catalogue.find(id, number).orElseThrow(() -> new ServiceNotFound(id));
    }

    private Comparison compare(ServiceRecord before, ServiceRecord after, Locale locale) {
        Map<String, String> old = words.of(before, locale);
        Map<String, String> fresh = words.of(after, locale);
        List<FieldChange> changes = Stream.concat(fresh.keySet().stream(), old.keySet().stream())
                .distinct()
                .map(label -> new FieldChange(label, old.getOrDefault(label, ""), fresh.getOrDefault(label, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new Comparison(before, after, RolesMove.between(before, after), changes);
    }
}
