package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree to add leaves to. It remembers only the roots of the complete parts that it consists of, largest first:
 * one for each 1 in its size written in binary, so seventeen at most for 100,000 leaves.
 */
final class Frontier {

    private final List<String> peaks;
    private long size;

    Frontier(long size, List<String> peaks) {
        if (Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(size + " leaves do not make " + peaks.size() + " parts");
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /** Is told the root of every part that becomes complete. */
    @FunctionalInterface
    interface Completed {

        void part(Part part, String hash);
    }

    void add(String leaf, Completed completed) {
        String hash = leaf;
        Part part = new Part(0, size);
        while (part.isRightHalf()) {
            hash = Merkle.node(peaks.remove(peaks.size() - 1), hash);
            part = part.parent();
            completed.part(part, hash);
        }
        peaks.add(hash);
        size++;
    }

    long size() {
        return size;
    }

    String root() {
        if (peaks.isEmpty()) {
            return Merkle.EMPTY;
        }
        String root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Merkle.node(peaks.get(i), root);
        }
        return root;
    }
}
