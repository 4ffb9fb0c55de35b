package nl.rolwijzer.quality;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.lean.QualityCard;
import nl.rolwijzer.lean.QualityGuide;
import nl.rolwijzer.lean.QualityRow;
import nl.rolwijzer.platform.Sights;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes the quality card of a service that the reader of the present page may see. */
@Component
class QualityCards {

    private final Catalogue catalogue;
    private final QualityGuide guide;
    private final KeptNorms kept;
    private final Sights sights;

    QualityCards(Catalogue catalogue, QualityGuide guide, KeptNorms kept, Sights sights) {
        this.catalogue = catalogue;
        this.guide = guide;
        this.kept = kept;
        this.sights = sights;
    }

    /**
     * A service with its card, by the roles that count.
     *
     * @param own the norms and measurements of the organisation; those are for colleagues only
     */
    record Carded(ServiceRecord service, QualityCard card, KeptNorms.Version own) {

        List<Parameter> parameters() {
            return card.rows().stream().map(QualityRow::parameter).toList();
        }
    }

    /** Somebody who has not signed in is asked to, unless the service is public. */
    Carded get(UUID id) {
        ServiceRecord service = catalogue.get(id);
        boolean colleague = sights.current().isEverything();
        if (!service.isSeen(colleague)) {
            throw new AccessDeniedException("Only confirmed services are public");
        }
        return new Carded(
                service,
                QualityCard.of(service.assessment(), service.transactionRoles(), service.thirdRoles(), guide),
                colleague ? kept.present(id) : KeptNorms.Version.NONE);
    }
}
