package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.util.EnumSet;
import java.util.Set;

/** Which columns an import takes from a file. All others are worked out anew, such as the roles by the rules. */
final class ImportColumns {

    /** What anybody's list can say of a service. */
    static final Set<ServiceColumn> FACTS = facts();

    private ImportColumns() {}

    /** What can be chosen for a list that is not ours: the facts, and by which id a row means a service of ours. */
    static Set<ServiceColumn> choosable() {
        Set<ServiceColumn> columns = EnumSet.of(ID);
        columns.addAll(FACTS);
        return columns;
    }

    private static Set<ServiceColumn> facts() {
        Set<ServiceColumn> facts = EnumSet.range(OMSCHRIJVING, DERDEN);
        facts.addAll(EnumSet.of(NAAM, ORGANISATIE, HERZIENING, RECHTSGEBIED, UPL_NAAM));
        facts.addAll(EnumSet.range(TOELICHTING_WIE, TOELICHTING_DERDEN));
        return facts;
    }
}
