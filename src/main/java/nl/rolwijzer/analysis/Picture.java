package nl.rolwijzer.analysis;

import java.util.Arrays;
import java.util.Locale;
import nl.rolwijzer.drawing.Shape;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The pictures that we make. The ids stand in addresses and names of files, and are promises. */
enum Picture {
    ROLLEN(Shape.BARS, About.ROLLEN),
    ROLLEN_DERDEN(Shape.BARS, About.ROLLEN),
    KRUISING(Shape.HEAT_MAP, About.ROLLEN),
    ORGANISATIES(Shape.HEAT_MAP, About.ROLLEN),
    SPANNINGEN(Shape.BARS, About.DIENSTEN),
    KLANTTEST(Shape.BARS, About.DIENSTEN),
    AFWIJKINGEN(Shape.BARS, About.DIENSTEN),
    ONBEANTWOORD(Shape.BARS, About.DIENSTEN),
    ONTBREEKT(Shape.BARS, About.DIENSTEN),
    STAPPEN(Shape.BARS, About.DIENSTEN),
    DOORLOOPTIJDEN(Shape.BARS, About.DIENSTEN),
    LANGSTE_DOORLOOPTIJD(Shape.BARS, About.TIJD),
    MEESTE_BESCHERMDE_TIJD(Shape.BARS, About.TIJD),
    MEESTE_VERSPILLING(Shape.BARS, About.TIJD),
    TIJD_ORGANISATIES(Shape.HEAT_MAP, About.TIJD),
    TIJD_ROLLEN(Shape.HEAT_MAP, About.TIJD_ROLLEN),
    ZEGT_KLANT(Shape.BARS, About.WOORDEN),
    MARKTWOORDEN(Shape.BARS, About.WOORDEN),
    MARKTWOORDEN_ORGANISATIES(Shape.HEAT_MAP, About.WOORDEN),
    MARKTWOORDEN_MAANDEN(Shape.LINE, About.VERLEDEN),
    MARKTWOORDEN_VERLOOP(Shape.HEAT_MAP, About.VERLEDEN),
    GROEI(Shape.LINE, About.DIENSTEN);

    /** What a picture counts, so that the note below it can say so. */
    enum About {
        DIENSTEN,
        ROLLEN,
        WOORDEN,
        VERLEDEN,
        TIJD,
        TIJD_ROLLEN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isTime() {
            return this == TIJD || this == TIJD_ROLLEN;
        }
    }

    private final Shape shape;
    private final About about;

    Picture(Shape shape, About about) {
        this.shape = shape;
        this.about = about;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Shape shape() {
        return shape;
    }

    About about() {
        return about;
    }

    /** The one of this id, for whoever was given its address; without such a one the page does not exist. */
    static Picture get(String id) {
        return Arrays.stream(values())
                .filter(picture -> picture.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
