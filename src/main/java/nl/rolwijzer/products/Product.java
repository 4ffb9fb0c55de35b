package nl.rolwijzer.products;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A product of the Uniforme Productnamenlijst.
 *
 * @param uri by which everybody knows it, whatever it is called
 * @param sdg the codes of the Single Digital Gateway, as the list writes them
 * @param bases in the order of the list
 */
public record Product(String uri, String name, Set<Mark> marks, String sdg, List<LegalBasis> bases) {

    public Product {
        marks = Set.copyOf(marks);
        bases = List.copyOf(bases);
    }

    /** Short enough for an address, and the same wherever the product is known. */
    public UUID id() {
        return id(uri);
    }

    static UUID id(String uri) {
        return UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.UTF_8));
    }

    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** What it is ticked for, in the order of the list. */
    public List<Mark> orderedMarks() {
        return marks.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(marks));
    }

    /** The same with one more legal basis, unless it has that one already. */
    Product with(LegalBasis basis) {
        if (basis.isEmpty() || bases.contains(basis)) {
            return this;
        }
        List<LegalBasis> more = new ArrayList<>(bases);
        more.add(basis);
        return new Product(uri, name, marks, sdg, more);
    }

    /** Whether the other differs in its legal bases alone. */
    boolean isLike(Product other) {
        return uri.equals(other.uri) && name.equals(other.name) && marks.equals(other.marks) && sdg.equals(other.sdg);
    }
}
