package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.Locale;
import nl.rolwijzer.drawing.Shape;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pictures that we make. The ids stand in addresses and names of files, and are promises. */
enum Picture {
    ROLLEN(Shape.BARS, true),
    ROLLEN_DERDEN(Shape.BARS, true),
    KRUISING(Shape.HEAT_MAP, true),
    ORGANISATIES(Shape.HEAT_MAP, true),
    SPANNINGEN(Shape.BARS, false),
    KLANTTEST(Shape.BARS, false),
    AFWIJKINGEN(Shape.BARS, false),
    ONBEANTWOORD(Shape.BARS, false),
    ONTBREEKT(Shape.BARS, false),
    ZEGT_KLANT(Shape.BARS, false),
    MARKTWOORDEN(Shape.BARS, false),
    MARKTWOORDEN_ORGANISATIES(Shape.HEAT_MAP, false),
    MARKTWOORDEN_MAANDEN(Shape.LINE, false),
    GROEI(Shape.LINE, false);

    private final Shape shape;
    private final boolean ofRoles;

    Picture(Shape shape, boolean ofRoles) {
        this.shape = shape;
        this.ofRoles = ofRoles;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Shape shape() {
        return shape;
    }

    /** Whether it counts roles, so that it matters which. */
    public boolean isOfRoles() {
        return ofRoles;
    }

    /** The one of this id, for whoever was given its address; without such a one the page does not exist. */
    static Picture get(String id) {
        return Arrays.stream(values())
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
