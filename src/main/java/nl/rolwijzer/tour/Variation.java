package nl.rolwijzer.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What could be different about the permit, to see what the rules then make of it. */
enum Variation {
    /** Nobody else has an interest. */
    GEEN_BUREN(Map.of("derden", List.of("niemand"))),
    /** Building without a permit is allowed as well, but government still decides by rules. */
    KEUZE(Map.of("keuze", List.of("anders"))),
    /** It is no permit but a ticket for the swimming pool. */
    KAARTJE(Map.of(
            "wat", List.of("aankoop"),
            "keuze", List.of("anders"),
            "weigeren", List.of("ja"),
            "basis", List.of("overeenkomst"),
            "derden", List.of("niemand")));

    private final Map<String, List<String>> changes;

    Variation(Map<String, List<String>> changes) {
        this.changes = changes;
    }

    static Optional<Variation> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    /** The id in addresses and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, List<String>> changes() {
        return changes;
    }
}
