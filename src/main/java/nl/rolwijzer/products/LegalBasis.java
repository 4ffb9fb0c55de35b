package nl.rolwijzer.products;

/**
 * A law or rule that a product rests on, as the list has it.
 *
 * @param uri by which the list knows it; may be empty
 * @param label such as {@code Artikel 5 Voorbeeldwet}
 * @param link where to read it; may be empty
 */
public record LegalBasis(String uri, String label, String link) {

    boolean isEmpty() {
        return uri.isEmpty() && label.isEmpty() && link.isEmpty();
    }
}
