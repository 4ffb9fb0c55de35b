package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the fields of the index, and which of them a facet looks at. */
final class IndexFields {

    static final String TIE = "volgorde";
    static final String STAMP = "stempel";
    static final String NAME = "naam";
    static final String NAME_WORDS = "naam_woorden";
    static final String NAME_KEY = "naam_sleutel";
    static final String NAME_PAIRS = "naam_paren";
    static final String TEXT = "tekst";
    static final String TEXT_WORDS = "tekst_woorden";
    static final String ROLES = "rol";
    static final String THIRD_ROLES = "rol_derden";
    static final String SUBKINDS = "soort";
    static final String STATUS = "status";
    static final String DEVIATES = "afwijking";
    static final String TENSIONS = "spanning";
    static final String ORGANISATION = "organisatie";
    static final String ORGANISATION_KEY = "organisatie_sleutel";
    static final String LEGAL_DOMAIN = "rechtsgebied";
    static final String ANSWERS = "antwoord";
    static final String ALL_ANSWERS = "antwoorden";
    static final String EDITOR = "redacteur";
    static final String ORIGIN = "herkomst";
    static final String CHANGED = "gewijzigd";
    static final String REVIEW_DATE = "herziening";
    static final String DIFFERS_BY = "anders_volgens";

    /** The fields whose values are counted. */
    static final List<String> COUNTED = Stream.concat(
                    Stream.of(
                            STATUS,
                            ROLES,
                            THIRD_ROLES,
                            SUBKINDS,
                            TENSIONS,
                            ANSWERS,
                            DEVIATES,
                            ORGANISATION,
                            LEGAL_DOMAIN,
                            EDITOR),
                    Traits.KEPT.stream().map(Facet::name))
            .toList();

    private static final String IS = "=";
    private static final String NO_ORGANISATION = "\uFFFF";

    private IndexFields() {}

    /** The field whose values a facet counts. */
    static String counted(Facet facet) {
        if (facet.equals(Facet.ROL_NAAST)) {
            return ROLES;
        }
        return facet.question().isPresent() ? ANSWERS : facet.name();
    }

    /** The field in which a facet looks for a value. */
    static String searched(Facet facet) {
        return facet.equals(Facet.ORGANISATIE) ? ORGANISATION_KEY : counted(facet);
    }

    /** How a value of a facet stands in the field in which it is looked for. */
    static String term(Facet facet, String value) {
        return facet.equals(Facet.ORGANISATIE)
                ? organisationKey(value)
                : facet.question().map(question -> answer(question, value)).orElse(value);
    }

    /** The same for every spelling; that of no organisation comes after all others. */
    static String organisationKey(String name) {
        String folded = Folding.fold(name);
        return folded.isEmpty() ? NO_ORGANISATION : folded;
    }

    static String answer(String question, String option) {
        return question + IS + option;
    }

    /** The value of a facet that a counted term stands for; nothing when it is about another question. */
    static Optional<String> value(Facet facet, String term) {
        return facet.question().isEmpty()
                ? Optional.of(term)
                : facet.question()
                        .map(question -> question + IS)
                        .filter(term::startsWith)
                        .map(start -> term.substring(start.length()));
    }
}
