package nl.rolwijzer.catalogue;

import java.util.List;

/** The names that the whole country uses for products of government. The room that has the list says which they are. */
public interface ProductNames {

    /** Every name that is in use now; the same object as long as nothing changed. */
    List<String> inUse();
}
