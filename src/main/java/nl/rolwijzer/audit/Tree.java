package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A Merkle tree of a certain size that can give proofs (RFC 9162, sections 2.1.3 and 2.1.4), as lists of hashes.
 *
 * @param parts gives the root of a complete part; a proof asks for a few
 */
record Tree(long size, Function<Part, String> parts) {

    String root() {
        return size == 0 ? Merkle.EMPTY : root(0, size);
    }

    /** That this leaf is in the tree: the hashes with which its own becomes the root. */
    List<String> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("No leaf " + leaf + " in a tree of " + size);
        }
        List<String> proof = new ArrayList<>();
        inclusion(leaf, 0, size, proof);
        return proof;
    }

    /** That this tree begins with all leaves of the one that it was when it had so many. */
    List<String> consistency(long earlier) {
        if (earlier < 1 || earlier > size) {
            throw new IllegalArgumentException("A tree of " + size + " never had " + earlier + " leaves");
        }
        List<String> proof = new ArrayList<>();
        consistency(earlier, 0, size, proof);
        return proof;
    }

    private void inclusion(long leaf, long start, long end, List<String> proof) {
        if (end - start == 1) {
            return;
        }
        long middle = middle(start, end);
        if (leaf < middle) {
            inclusion(leaf, start, middle, proof);
            proof.add(root(middle, end));
        } else {
            inclusion(leaf, middle, end, proof);
            proof.add(root(start, middle));
        }
    }

    /** Whoever checks the proof knows the root of the earlier tree, so that one is left out. */
    private void consistency(long earlier, long start, long end, List<String> proof) {
        if (earlier == end) {
            if (start > 0) {
                proof.add(root(start, end));
            }
            return;
        }
        long middle = middle(start, end);
        if (earlier <= middle) {
            consistency(earlier, start, middle, proof);
            proof.add(root(middle, end));
        } else {
            consistency(earlier, middle, end, proof);
            proof.add(root(start, middle));
        }
    }

    private String root(long start, long end) {
        if (Long.bitCount(end - start) == 1) {
            int level = Long.numberOfTrailingZeros(end - start);
            return parts.apply(new Part(level, start >> level));
        }
        long middle = middle(start, end);
        return Merkle.node(root(start, middle), root(middle, end));
    }

    /** The left half is the largest complete part that leaves something for the right. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }
}
