package nl.rolwijzer.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows how much of the catalogue the sender of the present request may see. */
@Component
public class Sights {

    private final boolean publicCatalogue;

    Sights(@Value("${rolwijzer.public-catalogue}") boolean publicCatalogue) {
        this.publicCatalogue = publicCatalogue;
    }

    /** Whether the confirmed services can be read without signing in. */
    boolean isPublicCatalogue() {
        return publicCatalogue;
    }

    public Sight current() {
        if (SignedIn.current().isPresent()) {
            return Sight.EVERYTHING;
        }
        return publicCatalogue ? Sight.CONFIRMED : Sight.NOTHING;
    }
}
