package nl.rolwijzer.catalogue;

/** What became of a sheet that was sent in. */
public sealed interface SheetResult {

    /** This version says it: a new one, or one that said the same already. */
    record Saved(int number) implements SheetResult {}

    /** It is not kept, because somebody saved a newer version since this one was opened. */
    record Overtaken(Sheet present) implements SheetResult {}
}
