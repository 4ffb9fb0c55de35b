package nl.rolwijzer.audit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A complete part of a Merkle tree.
 *
 * @param level it has 2 to the power of level leaves
 * @param place how many parts of this level come before it
 */
record Part(int level, long place) {

    boolean isRightHalf() {
        return (place & 1) == 1;
    }

    /** The part that this one is half of. */
    Part parent() {
        return new Part(level + 1, place >> 1);
    }

    /** The complete parts that a tree of this size consists of, largest first. */
    static List<Part> of(long size) {
        return IntStream.iterate(Long.SIZE - 2, level -> level >= 0, level -> level - 1)
                .filter(level -> (size >> level & 1) == 1)
                .mapToObj(level -> new Part(level, (size >> level) - 1))
                .toList();
    }
}
