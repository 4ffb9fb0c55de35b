package nl.rolwijzer.products;

/** What became of a delivery that somebody wanted to take over. */
public sealed interface TakenOver {

    /** It is in the list now. */
    record Done(KeptDelivery.Tally tally) implements TakenOver {}

    /** Nothing was written: somebody else took a delivery over after this one was looked at, or it is what we have. */
    record NotAsSeen() implements TakenOver {}
}
