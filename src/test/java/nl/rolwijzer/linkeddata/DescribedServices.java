package nl.rolwijzer.linkeddata;

import java.time.Instant;
import java.util.UUID;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;

/** Services as the catalogue has them, to say as linked data. */
final class DescribedServices {

    static final UUID ID = new UUID(0, 7);

    private DescribedServices() {}

    static ServiceRecord passport() {
        return of(Drafts.passport().draft(), Status.VASTGESTELD);
    }

    static ServiceRecord of(ServiceDraft facts, Status status) {
        return of(ID, facts, status);
    }

    static ServiceRecord of(UUID id, ServiceDraft facts, Status status) {
        Rulebook rulebook = Rulebooks.teeuwen();
        Instant saved = Instant.parse("2026-11-22T10:15:30.123Z");
        return new ServiceRecord(
                id,
                2,
                2,
                id,
                facts,
                status,
                Origin.FORMULIER,
                rulebook.assess(rulebook.questionnaire().read(facts.answers())),
                null,
                new ServiceRecord.Saved(saved, "Anna de Wit", "Een reden", Origin.FORMULIER, null),
                Instant.parse("2026-11-21T09:00:00Z"));
    }
}
