package nl.rolwijzer.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The screens of the tour, in order. */
enum Screen {
    SCHRAPPEN,
    ROLLEN,
    TWEE_KEER,
    REGELS;

    static List<Screen> all() {
        return List.of(values());
    }

    static Optional<Screen> find(String id) {
        return Arrays.stream(values()).filter(screen -> screen.id().equals(id)).findFirst();
    }

    /** The id in addresses and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From 1. */
    public int number() {
        return ordinal() + 1;
    }

    public String address() {
        return "/rondleiding/" + id();
    }

    /** The screen after this one; nothing after the last. */
    public Optional<Screen> next() {
        return number() == values().length ? Optional.empty() : Optional.of(values()[number()]);
    }

    public Optional<Screen> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
