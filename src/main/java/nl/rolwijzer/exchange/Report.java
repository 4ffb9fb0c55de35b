package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.SearchRequest;

/** A ready-made choice of rows and columns, for a purpose. The ids stand in addresses and are promises. */
enum Report {
    /** Everything that was described: what an import takes back. The columns may only be added to, at the end. */
    VOLLEDIG(EnumSet.range(ID, TOELICHTING_DERDEN), EnumSet.range(BEVESTIGD, VOORSTEL_TOELICHTING)),
    KORT(EnumSet.of(ID, REVISIE, URL, NAAM, ORGANISATIE, STATUS, ROLLEN, ROLLEN_DERDEN, GEWIJZIGD_OP)),
    /** What can be counted: without long texts. */
    ANALYSE(
            EnumSet.range(ID, ROLLEN_DERDEN_AFGELEID),
            EnumSet.of(AFWIJKING_REDEN, UPL_URI, HERZIENING, RECHTSGEBIED, MOMENT_GROEP),
            EnumSet.range(WIE, GEWIJZIGD_OP)),
    /** One row for each revision: who said what, when, and by which rules. */
    AUDIT(
            EnumSet.range(ID, ROLLEN_DERDEN_AFGELEID),
            EnumSet.of(AFWIJKING_REDEN, AFWIJKING_TOELICHTING, GEWIJZIGD_OP),
            EnumSet.range(REGELSET_SHA256, TERUGGEZET_VAN)),
    /** The services of which a person confirmed other roles than the rules derive. */
    AFWIJKINGEN(
            EnumSet.range(ID, ROLLEN_DERDEN_AFGELEID),
            EnumSet.of(AFWIJKING_REDEN, AFWIJKING_TOELICHTING, GEWIJZIGD_OP, OPGESLAGEN_DOOR));

    private final List<ServiceColumn> columns;

    @SafeVarargs
    Report(Set<ServiceColumn>... parts) {
        this.columns =
                Arrays.stream(parts).flatMap(Set::stream).distinct().sorted().toList();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<ServiceColumn> columns() {
        return columns;
    }

    /** Whether older revisions are in it too; who looks at a public catalogue without signing in does not see those. */
    boolean isHistory() {
        return this == AUDIT;
    }

    /** Which of the services that are asked for it is about. */
    SearchRequest narrow(SearchRequest request) {
        return this == AFWIJKINGEN ? request.with(Facet.AFWIJKING, List.of("ja")) : request;
    }

    static Optional<Report> find(String id) {
        return Arrays.stream(values()).filter(report -> report.id().equals(id)).findFirst();
    }
}
