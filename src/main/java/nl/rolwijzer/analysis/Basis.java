package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.rolwijzer.catalogue.Facet;
import org.jspecify.annotations.Nullable;

/** Which roles are counted. The ids stand in addresses and are promises. */
enum Basis {
    /** The confirmed ones where somebody confirmed them, else the derived ones. */
    GELDEND(Facet.ROL, Facet.ROL_DERDEN),
    /** What the rules derive, whatever anybody confirmed. */
    AFGELEID(Facet.ROL_AFGELEID, Facet.ROL_DERDEN_AFGELEID);

    static final String PARAMETER = "telling";

    private final Facet role;
    private final Facet thirdRole;

    Basis(Facet role, Facet thirdRole) {
        this.role = role;
        this.thirdRole = thirdRole;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Facet role() {
        return role;
    }

    Facet thirdRole() {
        return thirdRole;
    }

    /** The one of this id; without such a one what counts everywhere else. */
    static Basis of(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(known -> Arrays.stream(values())
                        .filter(basis -> basis.id().equals(known))
                        .findFirst())
                .orElse(GELDEND);
    }
}
