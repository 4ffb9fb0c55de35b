package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree and its proofs, against the tree that implementations of RFC 9162 share and against a naive one. */
class MerkleTest {

    /** Eight leaves and the root after each, known from Certificate Transparency. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void hasTheRootThatEverybodyHas(int size, String root) {
        Grown tree = Grown.of(LEAVES.stream()
                .limit(size)
                .map(leaf -> Merkle.leaf(HexFormat.of().parseHex(leaf)))
                .toList());

        assertThat(tree.frontier.root()).isEqualTo(root);
        assertThat(tree.tree().root()).isEqualTo(root);
    }

    /** The example of RFC 9162, section 2.1.5: seven leaves a to f and j, with the nodes named as there. */
    @Test
    void givesTheProofsOfTheStandard() {
        Grown grown = Grown.of(leaves(7));
        Tree tree = grown.tree();
        String a = grown.hash(0, 0);
        String b = grown.hash(0, 1);
        String c = grown.hash(0, 2);
        String d = grown.hash(0, 3);
        String f = grown.hash(0, 5);
        String j = grown.hash(0, 6);
        String g = grown.hash(1, 0);
        String h = grown.hash(1, 1);
        String i = grown.hash(1, 2);
        String k = grown.hash(2, 0);
        String l = Merkle.node(i, j);

        assertThat(g).isEqualTo(Merkle.node(a, b));
        assertThat(tree.inclusion(0)).containsExactly(b, h, l);
        assertThat(tree.inclusion(3)).containsExactly(c, g, l);
        assertThat(tree.inclusion(4)).containsExactly(f, j, k);
        assertThat(tree.inclusion(6)).containsExactly(i, k);
        assertThat(tree.consistency(3)).containsExactly(c, d, g, l);
        assertThat(tree.consistency(4)).containsExactly(l);
        assertThat(tree.consistency(6)).containsExactly(i, j, k);
    }

    @Test
    void growsIntoTheSameTreeAsANaiveOne() {
        for (int size = 0; size <= 70; size++) {
            Grown grown = Grown.of(leaves(size));

            assertThat(grown.frontier.root()).isEqualTo(naive(leaves(size)));
            assertThat(grown.tree().root()).isEqualTo(naive(leaves(size)));
        }
    }

    @Test
    void growsOnFromTheRootsOfItsParts() {
        Grown whole = Grown.of(leaves(41));
        Frontier resumed =
                new Frontier(29, Part.of(29).stream().map(whole.parts::get).toList());
        leaves(41).subList(29, 41).forEach(leaf -> resumed.add(leaf, (part, hash) -> {}));

        assertThat(resumed.root()).isEqualTo(whole.frontier.root());
        assertThatIllegalArgumentException().isThrownBy(() -> new Frontier(29, List.of("x")));
    }

    @Test
    void provesEveryLeafOfEveryTreeAndNoOther() {
        for (int size = 1; size <= 40; size++) {
            Tree tree = Grown.of(leaves(size)).tree();
            for (int leaf = 0; leaf < size; leaf++) {
                Proof proof = new Proof(tree.inclusion(leaf));
                String hash = leaves(size).get(leaf);

                assertThat(proof.includes(hash, leaf, size, tree.root())).isTrue();
                assertThat(proof.includes(Merkle.leaf("ander"), leaf, size, tree.root()))
                        .isFalse();
                assertThat(proof.includes(hash, leaf, size, Merkle.leaf("ander")))
                        .isFalse();
                assertThat(proof.includes(hash, size, size, tree.root())).isFalse();
                assertThat(proof.includes(hash, -1, size, tree.root())).isFalse();
                for (List<String> spoiled : spoiled(proof.hashes())) {
                    assertThat(new Proof(spoiled).includes(hash, leaf, size, tree.root()))
                            .isFalse();
                }
                int other = leaf;
                assertThat(IntStream.range(0, size)
                                .filter(place -> proof.includes(hash, place, tree.size(), tree.root())))
                        .containsExactly(other);
            }
        }
    }

    @Test
    void provesThatEveryTreeBeginsWithEveryEarlierOne() {
        for (int later = 1; later <= 33; later++) {
            Tree tree = Grown.of(leaves(later)).tree();
            for (int earlier = 1; earlier <= later; earlier++) {
                String before = naive(leaves(earlier));
                Proof proof = new Proof(tree.consistency(earlier));

                assertThat(proof.links(earlier, before, later, tree.root())).isTrue();
                assertThat(proof.links(earlier, Merkle.leaf("ander"), later, tree.root()))
                        .isFalse();
                assertThat(proof.links(earlier, before, later, Merkle.leaf("ander")))
                        .isFalse();
                for (List<String> spoiled : spoiled(proof.hashes())) {
                    assertThat(new Proof(spoiled).links(earlier, before, later, tree.root()))
                            .as("from %s to %s", earlier, later)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void provesNothingAboutSizesThatCannotBe() {
        Tree tree = Grown.of(leaves(5)).tree();

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(6));
        assertThat(new Proof(List.of()).links(0, Merkle.EMPTY, 0, Merkle.EMPTY)).isTrue();
        assertThat(new Proof(List.of()).links(0, tree.root(), 0, tree.root())).isFalse();
        assertThat(new Proof(List.of(tree.root())).links(0, Merkle.EMPTY, 5, tree.root()))
                .isFalse();
        assertThat(new Proof(tree.consistency(3)).links(5, tree.root(), 3, naive(leaves(3))))
                .isFalse();
    }

    private static List<String> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> Merkle.leaf("regel " + number))
                .toList();
    }

    /** The definition of section 2.1.1, word for word. */
    private static String naive(List<String> leaves) {
        if (leaves.isEmpty()) {
            return Merkle.EMPTY;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int half = 1;
        while (half * 2 < leaves.size()) {
            half *= 2;
        }
        return Merkle.node(naive(leaves.subList(0, half)), naive(leaves.subList(half, leaves.size())));
    }

    /** The same proof with one hash altered, one missing, or one too many. */
    private static List<List<String>> spoiled(List<String> proof) {
        List<List<String>> spoiled = new ArrayList<>();
        for (int at = 0; at < proof.size(); at++) {
            List<String> altered = new ArrayList<>(proof);
            altered.set(at, Merkle.leaf(altered.get(at)));
            spoiled.add(altered);
            List<String> shorter = new ArrayList<>(proof);
            shorter.remove(at);
            spoiled.add(shorter);
        }
        String more = Merkle.leaf("te veel");
        spoiled.add(Stream.concat(proof.stream(), Stream.of(more)).toList());
        spoiled.add(Stream.concat(Stream.of(more), proof.stream()).toList());
        return spoiled;
    }

    /** A tree that was grown leaf by leaf, with every part that became complete on the way. */
    private record Grown(Frontier frontier, Map<Part, String> parts) {

        static Grown of(List<String> leaves) {
            Grown grown = new Grown(Frontier.empty(), new HashMap<>());
            for (int i = 0; i < leaves.size(); i++) {
                grown.parts.put(new Part(0, i), leaves.get(i));
                grown.frontier.add(leaves.get(i), grown.parts::put);
            }
            return grown;
        }

        Tree tree() {
            return new Tree(frontier.size(), parts::get);
        }

        String hash(int level, long place) {
            return parts.get(new Part(level, place));
        }
    }
}
