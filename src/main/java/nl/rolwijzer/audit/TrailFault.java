package nl.rolwijzer.audit;

/**
 * Something that is wrong with the trail.
 *
 * @param place where: the id of an entry, a number of a leaf or a range of them, a size of the tree, a record
 * @param detail which part of it; may be empty
 */
public record TrailFault(FaultKind kind, String place, String detail) {}
