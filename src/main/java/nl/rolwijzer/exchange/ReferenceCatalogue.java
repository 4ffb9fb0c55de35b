package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.platform.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The services that the source texts name, as a catalogue to look around in. Each is kept once, by the same path as a
 * person's save and before the first visitor comes in; what people made of it afterwards stays.
 */
@Component
@ConditionalOnBooleanProperty("rolwijzer.reference-catalogue")
class ReferenceCatalogue implements SmartInitializingSingleton {

    private final Catalogue catalogue;
    private final ReferenceSteps steps;
    private final Resource file;

    ReferenceCatalogue(
            Catalogue catalogue, ReferenceSteps steps, @Value("classpath:seeds/diensten.csv") Resource file) {
        this.catalogue = catalogue;
        this.steps = steps;
        this.file = file;
    }

    @Override
    public void afterSingletonsInstantiated() {
        examples().stream()
                .filter(example -> catalogue.find(example.id()).isEmpty())
                .forEach(this::keep);
        steps.keep();
    }

    private List<ReferenceExample> examples() {
        try {
            return ReferenceExample.readAll(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(ReferenceExample example) {
        if (catalogue.register(example.id(), example.submission()) instanceof SaveResult.Refused refused) {
            String faults =
                    refused.faults().stream().map(ReferenceCatalogue::describe).collect(Collectors.joining(", "));
            throw new StartRefused("De voorbeelddienst op regel " + example.line() + " van seeds/diensten.csv ("
                    + example.id() + ") deugt niet: " + faults
                    + "; herstel die regel of zet rolwijzer.reference-catalogue op false.");
        }
    }

    private static String describe(DraftFault fault) {
        return fault.field() + " (" + fault.code() + ")";
    }
}
