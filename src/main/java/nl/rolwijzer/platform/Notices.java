package nl.rolwijzer.platform;

import java.util.List;

/** Tells whoever administers how things stand; the start page asks, and the room that knows answers. */
public interface Notices {

    List<Notice> current();
}
