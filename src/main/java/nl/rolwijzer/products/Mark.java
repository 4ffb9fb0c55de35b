package nl.rolwijzer.products;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the list ticks of a product: which layer of government has it, whom it is for, and of what kind it is. */
public enum Mark {
    RIJK("Rijk"),
    PROVINCIE("Provincie"),
    WATERSCHAP("Waterschap"),
    GEMEENTE("Gemeente"),
    BURGER("Burger"),
    BEDRIJF("Bedrijf"),
    DIENSTENWET("Dienstenwet"),
    AUTONOMIE("Autonomie"),
    MEDEBEWIND("Medebewind"),
    AANVRAAG("Aanvraag"),
    SUBSIDIE("Subsidie"),
    MELDING("Melding"),
    VERPLICHTING("Verplichting"),
    DIGIDMACHT("DigiDMacht");

    private final String column;

    Mark(String column) {
        this.column = column;
    }

    /** The heading of its column in a delivery. */
    String column() {
        return column;
    }

    /** The id in the database, in addresses and in messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layers of government, of which readers choose one. */
    public static List<Mark> layers() {
        return List.of(RIJK, PROVINCIE, WATERSCHAP, GEMEENTE);
    }

    public static Optional<Mark> find(String id) {
        return Arrays.stream(values()).filter(mark -> mark.id().equals(id)).findFirst();
    }
}
