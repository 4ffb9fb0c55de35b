package nl.rolwijzer.audit;

import java.util.Iterator;
import java.util.List;

/**
 * A proof about a Merkle tree, checked against roots that the reader has from elsewhere (RFC 9162, sections 2.1.3.2 and
 * 2.1.4.2). It needs nothing of the tree itself.
 */
record Proof(List<String> hashes) {

    Proof {
        hashes = List.copyOf(hashes);
    }

    /** Whether a leaf with this hash has this place in the tree with this size and root. */
    boolean includes(String hash, long leaf, long size, String root) {
        if (leaf < 0 || leaf >= size || hash.length() != Merkle.EMPTY.length()) {
            return false;
        }
        long node = leaf;
        long last = size - 1;
        String made = hash;
        for (String sibling : hashes) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                made = Merkle.node(sibling, made);
                int steps = Long.numberOfTrailingZeros(node);
                node >>= steps;
                last >>= steps;
            } else {
                made = Merkle.node(made, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && made.equals(root);
    }

    /** Whether the tree of the later size and root begins with the whole tree of the earlier ones. */
    boolean links(long earlier, String earlierRoot, long later, String laterRoot) {
        if (earlier == later) {
            return hashes.isEmpty()
                    && earlierRoot.equals(laterRoot)
                    && (earlier > 0 || earlierRoot.equals(Merkle.EMPTY));
        }
        if (earlier < 1 || earlier > later || hashes.isEmpty()) {
            return false;
        }
        Iterator<String> rest = hashes.iterator();
        String first = Long.bitCount(earlier) == 1 ? earlierRoot : rest.next();
        return new Climb(earlier, later, first).along(rest).reaches(earlierRoot, laterRoot);
    }

    /** On the way up from the last complete part of the earlier tree, to both roots at once. */
    private static final class Climb {

        private long node;
        private long last;
        private String earlier;
        private String later;
        private boolean beyond;

        Climb(long earlierSize, long laterSize, String first) {
            int steps = Long.numberOfTrailingZeros(earlierSize);
            node = earlierSize - 1 >> steps;
            last = laterSize - 1 >> steps;
            earlier = first;
            later = first;
        }

        Climb along(Iterator<String> proof) {
            while (proof.hasNext() && !beyond) {
                step(proof.next());
            }
            return this;
        }

        private void step(String hash) {
            if (last == 0) {
                beyond = true;
            } else if ((node & 1) == 1 || node == last) {
                earlier = Merkle.node(hash, earlier);
                later = Merkle.node(hash, later);
                int steps = Long.numberOfTrailingZeros(node);
                node >>= steps;
                last >>= steps;
            } else {
                later = Merkle.node(later, hash);
            }
            node >>= 1;
            last >>= 1;
        }

        boolean reaches(String earlierRoot, String laterRoot) {
            return !beyond && last == 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
        }
    }
}
