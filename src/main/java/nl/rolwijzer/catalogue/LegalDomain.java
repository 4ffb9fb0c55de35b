package nl.rolwijzer.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The field of Dutch law that a service belongs to most; the ids are promises. */
public enum LegalDomain {
    /** Civil status, nationality, identity papers and the register of persons. */
    BURGERZAKEN,
    /** Building, planning, nature and the environment. */
    OMGEVING,
    /** Roads, traffic, vehicles and public transport. */
    VERKEER,
    BELASTINGEN,
    /** Benefits, debts, and support in daily life. */
    SOCIALE_ZEKERHEID,
    ZORG,
    ONDERWIJS,
    /** Care for and protection of young people. */
    JEUGD,
    /** Housing and living space. */
    WONEN,
    /** Enterprise, work and the market. */
    ECONOMIE,
    /** Public order, safety and enforcement. */
    VEILIGHEID,
    /** Elections, participation, and how government itself works. */
    BESTUUR,
    CULTUUR_EN_SPORT;

    /** The id in addresses, forms, exports and stored revisions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LegalDomain> find(String id) {
        return Arrays.stream(values()).filter(domain -> domain.id().equals(id)).findFirst();
    }

    /** What is wrong with an id; an empty one says that nobody chose. */
    static Optional<DraftFault> check(String id) {
        return id.isEmpty() || find(id).isPresent()
                ? Optional.empty()
                : Optional.of(DraftFault.of(DraftFields.LEGAL_DOMAIN, "fout.rechtsgebied_onbekend", id));
    }
}
