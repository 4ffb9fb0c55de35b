package nl.rolwijzer.report;

/** Where a template takes a picture from: its address on a page, or the picture itself in a file. */
@FunctionalInterface
public interface PictureSource {

    /** What stands in the attribute {@code src}. */
    String of(Chapter.Picture picture);
}
