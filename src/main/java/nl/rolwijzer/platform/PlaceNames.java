package nl.rolwijzer.platform;

import java.util.Optional;

/** Knows what a page is called whose name is data, such as the page of a service; for breadcrumbs and titles. */
public interface PlaceNames {

    /**
     * The name of the page at this path, for the reader of the present page; nothing when it is none of ours.
     *
     * @param path within the application, without query
     */
    Optional<String> nameOf(String path);
}
