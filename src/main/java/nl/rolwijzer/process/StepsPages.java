package nl.rolwijzer.process;

import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.StepSheets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the steps that an address asks for. */
@Component
class StepsPages {

    private final Catalogue catalogue;
    private final StepSheets sheets;

    StepsPages(Catalogue catalogue, StepSheets sheets) {
        this.catalogue = catalogue;
        this.sheets = sheets;
    }

    /** The steps as they are now, of which there may be none. */
    StepsPage present(UUID service) {
        Optional<StepSheets.Kept> present = sheets.present(service);
        return StepsPage.of(
                catalogue.get(service),
                present,
                present.map(StepSheets.Kept::number).orElse(0));
    }

    /** The version of this number; without such a one the page does not exist. */
    StepsPage version(UUID service, int number) {
        StepSheets.Kept version = sheets.all(service).stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int newest = sheets.present(service).map(StepSheets.Kept::number).orElse(number);
        return StepsPage.of(catalogue.get(service), Optional.of(version), newest);
    }
}
