package nl.rolwijzer.catalogue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.audit.Forgets;
import nl.rolwijzer.audit.Subject;
import org.springframework.stereotype.Component;

/** Takes a text that was erased from a revision out of what the catalogue shows and searches in. */
@Component
class Forgetting implements Forgets {

    private final PublicServices services;
    private final ServiceRecords recorded;
    private final Organisations organisations;
    private final IndexFollower index;

    Forgetting(PublicServices services, ServiceRecords recorded, Organisations organisations, IndexFollower index) {
        this.index = index;
        this.services = services;
        this.recorded = recorded;
        this.organisations = organisations;
    }

    /** Only the present revision has copies of its texts. What was erased is no name of an organisation any more. */
    @Override
    public void forgetTexts(Subject subject, UUID entry, Set<String> fields, String remark) {
        if (subject.kind().equals(Subject.SERVICE)) {
            UUID id = UUID.fromString(subject.id());
            PublicService service = services.findById(id).orElseThrow();
            Optional<Organisation> had = service.organisation();
            ServiceDraft facts = recorded.find(id).orElseThrow().facts();
            service.describe(
                    facts,
                    organisations
                            .findByNameKey(Folding.fold(facts.organisation()))
                            .orElse(null));
            services.save(service);
            services.flush();
            had.map(Organisation::getId).ifPresent(organisations::deleteUnused);
            index.forget(id);
        }
    }
}
