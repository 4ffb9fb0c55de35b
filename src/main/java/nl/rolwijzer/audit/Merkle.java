package nl.rolwijzer.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The two hashes of a Merkle tree as in RFC 9162, section 2.1.1, in hexadecimal: no leaf can pass for a node. */
final class Merkle {

    /** The root of a tree without leaves. */
    static final String EMPTY = Hash.hex("");

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Merkle() {}

    static String leaf(String body) {
        return leaf(body.getBytes(StandardCharsets.UTF_8));
    }

    static String leaf(byte[] body) {
        return Hash.hex(LEAF, body);
    }

    static String node(String left, String right) {
        HexFormat hex = HexFormat.of();
        return Hash.hex(NODE, hex.parseHex(left), hex.parseHex(right));
    }
}
