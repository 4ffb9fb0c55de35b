package nl.rolwijzer.intake;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the services that the one in a form could be mistaken for: of the same product, or of nearly the same name. */
@Component
class LookAlikes {

    private static final int MOST = 10;

    private final Search search;

    LookAlikes(Search search) {
        this.search = search;
    }

    /**
     * What was found.
     *
     * @param sameProduct services of the same product: of the same organisation, or of any while the form names none
     * @param sameName the other services of the same organisation with nearly the same name
     * @param organisation whether the form names one
     */
    record Found(List<ServiceRecord> sameProduct, List<ServiceRecord> sameName, boolean organisation) {

        static final Found NOTHING = new Found(List.of(), List.of(), false);

        /** Whether an editor must have seen it before a new service is made: the organisation seems to have that service. */
        public boolean isWarning() {
            return !sameName.isEmpty() || organisation && !sameProduct.isEmpty();
        }
    }

    /** Another moment of contact of the same service is no double. */
    Found of(ServiceForm form, @Nullable ServiceRecord service) {
        if (form.has(FormFields.MOMENT_OF)) {
            return Found.NOTHING;
        }
        List<ServiceRecord> sameProduct = others(sameProduct(form), service);
        List<UUID> ids = sameProduct.stream().map(ServiceRecord::id).toList();
        List<ServiceRecord> sameName = others(sameName(form), service).stream()
                .filter(other -> !ids.contains(other.id()))
                .toList();
        return new Found(sameProduct, sameName, hasOrganisation(form));
    }

    private static List<ServiceRecord> others(List<ServiceRecord> found, @Nullable ServiceRecord service) {
        return found.stream()
                .filter(other -> service == null || !other.momentGroup().equals(service.momentGroup()))
                .toList();
    }

    private List<ServiceRecord> sameName(ServiceForm form) {
        return form.has(FormFields.NAME)
                ? search.similar(form.text(FormFields.NAME), form.text(FormFields.ORGANISATION))
                : List.of();
    }

    private List<ServiceRecord> sameProduct(ServiceForm form) {
        String product = form.text(FormFields.UPL_URI).strip();
        if (product.isEmpty()) {
            return List.of();
        }
        SearchRequest any = SearchRequest.everything().with(Facet.UPL, List.of(product));
        return search.page(
                hasOrganisation(form) ? any.with(Facet.ORGANISATIE, List.of(form.text(FormFields.ORGANISATION))) : any,
                1,
                MOST);
    }

    private static boolean hasOrganisation(ServiceForm form) {
        return !form.text(FormFields.ORGANISATION).isBlank();
    }
}
