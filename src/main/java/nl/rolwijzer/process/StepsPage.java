package nl.rolwijzer.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Cut;
import nl.rolwijzer.lean.ValueStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The steps of a service as a page shows them, judged by the roles that the service has now.
 *
 * @param kept the version that is shown; null when the service has no steps yet
 * @param newest the number of the present version; 0 when there is none
 */
record StepsPage(ServiceRecord service, StepSheets.@Nullable Kept kept, int newest, ValueStream stream) {

    static StepsPage of(ServiceRecord service, Optional<StepSheets.Kept> kept, int newest) {
        return new StepsPage(
                service,
                kept.orElse(null),
                newest,
                StepSheets.judge(service, kept.map(StepSheets.Kept::steps).orElse(List.of())));
    }

    public boolean isEmpty() {
        return stream.steps().isEmpty();
    }

    public boolean isOld() {
        return kept != null && kept.number() != newest;
    }

    /** The address of the picture; that of a version that is not the present one says which. */
    public String picture() {
        return picture(Set.of(), "svg");
    }

    public String download(String format) {
        return picture(Set.of(), format);
    }

    /** The address of the picture from which steps were taken out. */
    String picture(Set<String> without, String format) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(address(service.id()) + "/strook." + format);
        if (kept != null) {
            address.queryParam("versie", kept.number());
        }
        if (!without.isEmpty()) {
            address.queryParam("zonder", new TreeSet<>(without));
        }
        return address.encode().toUriString();
    }

    Cut without(Set<String> ids) {
        return stream.without(ids);
    }

    private static String address(UUID service) {
        return "/diensten/" + service + "/stappen";
    }
}
