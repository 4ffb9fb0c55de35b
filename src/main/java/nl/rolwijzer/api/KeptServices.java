package nl.rolwijzer.api;

import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Turns what became of a submission into the service as it was kept, or into the refusal that a program understands. */
@Component
class KeptServices {

    private final Catalogue catalogue;

    KeptServices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ServiceRecord kept(SaveResult result) {
        if (result instanceof SaveResult.Refused refused) {
            Faults faults = new Faults();
            refused.faults().stream().map(DraftFaults::of).forEach(faults::add);
            faults.refuseIfAny();
        }
        if (result instanceof SaveResult.Saved saved) {
            return catalogue.find(saved.serviceId(), saved.revision()).orElseThrow();
        }
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
    }
}
