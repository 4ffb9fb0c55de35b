package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Every fault in the content of a rulebook is named with its line and place. */
class RulebookFaultsTest {

    private static final String BELOW = " > ";
    private static final String QUESTION = "questions > keuze";
    private static final String K1 = "rules > KLANT > when > all > K1";
    private static final String G2 = "rules > GEB-COL > when > none > G2";

    /** A wrong value: where it is put, what is put there, and what is said of that place. */
    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("version", "1.0", "should be three numbers"),
                Arguments.of("version", "[1, 0, 0]", "should be a text"),
                Arguments.of("meta > hit_policy", "first", "unknown HitPolicy 'first'"),
                Arguments.of("meta > klant_test", "KLANTEN", "unknown rule 'KLANTEN'"),
                Arguments.of("meta > bases > expliciet", "Staat er", "should be a mapping"),
                Arguments.of("intro", "Welkom", "should be a mapping"),
                Arguments.of(QUESTION + " > type", "several", "unknown Choice 'several'"),
                Arguments.of(QUESTION + " > options", "[]", "should have at least one member"),
                Arguments.of(QUESTION + " > options", "anders", "should be a list"),
                Arguments.of(QUESTION + " > text > en", "' '", "should be a text that is not empty"),
                Arguments.of(QUESTION + " > text > nl", "{a: b}", "should be a text that is not empty"),
                Arguments.of(
                        "questions > derden > options > niemand > exclusive", "misschien", "should be true or false"),
                Arguments.of("rules", "{}", "should be a list"),
                Arguments.of("rules > KLANT > role", "koning", "unknown CitizenRole 'koning'"),
                Arguments.of("rules > GEB-COL > subkind", "koninklijk", "unknown sub-kind 'koninklijk' of gebruiker"),
                Arguments.of("rules > KLANT > perspective", "vierde", "unknown Perspective 'vierde'"),
                Arguments.of("rules > KLANT > basis", "gevoel", "unknown Basis 'gevoel'"),
                Arguments.of("rules > KLANT > source", "[]", "should have at least one member"),
                Arguments.of("rules > KLANT > when", "altijd", "should be a mapping"),
                Arguments.of("rules > KLANT > when > all", "altijd", "should be a list"),
                Arguments.of(K1 + " > q", "kleur", "unknown question 'kleur'"),
                Arguments.of(K1 + " > label", "Kiest vrij", "should be a mapping"),
                Arguments.of(K1 + " > in", "[]", "should have at least one member"),
                Arguments.of(G2 + " > rule", "D-OND", "rule 'D-OND' is unknown or does not stand above this one"),
                Arguments.of(G2 + " > rule", "GEB-COL", "rule 'GEB-COL' is unknown or does not stand above"),
                Arguments.of(G2 + " > rule", "NIETS", "rule 'NIETS' is unknown or does not stand above"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "0", "should be a whole number from 1 to 8"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "9", "should be a whole number from 1 to 8"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "veel", "should be a whole number from 1 to 8"),
                Arguments.of("tensions > X5 > a > perspective", "vierde", "unknown Perspective 'vierde'"),
                Arguments.of("tensions > X5 > b", "{role: bestuurder, perspective: derde}", "no rule gives this"),
                Arguments.of(
                        "roles > klant > weights > snelheid > weight", "4", "should be a whole number from 0 to 3"),
                Arguments.of(
                        "roles > klant > weights > snelheid > weight", "-1", "should be a whole number from 0 to 3"),
                Arguments.of("parameters > snelheid > side", "boven", "unknown Side 'boven'"),
                Arguments.of("vocabulary > klant > match", "'klant(en'", "is no regular expression: Unclosed group"),
                Arguments.of("vocabulary > klant > stance", "fout", "unknown Stance 'fout'"),
                Arguments.of("sources > T-9 > work", "bijbel", "unknown work 'bijbel'"));
    }

    /** What has to be there. */
    static Stream<Arguments> requiredKeys() {
        return Stream.of(
                        "rulebook: version meta intro questions rules notes tensions subkinds parameters roles vocabulary"
                                + " works sources",
                        "meta: hit_policy klant_test perspectives outcomes bases stances",
                        "meta > outcomes: applies does_not_apply cannot_tell",
                        QUESTION + ": id type short text help options",
                        QUESTION + " > options > moet: id nl en short",
                        QUESTION + " > help: nl en",
                        "rules > KLANT: id role perspective basis source when rationale",
                        "rules > KLANT > near_miss: max_missing anchor",
                        K1 + ": id label als in",
                        "notes > N-KLAMER: id source when nl en",
                        "tensions > X1: id a b basis source nl en",
                        "tensions > X1 > a: role perspective",
                        "subkinds > gebruiker > betaald: name line",
                        "parameters > snelheid: side name short source",
                        "roles: klant bestuurder",
                        "roles > klant: name short recognise examples source government value weights extra",
                        "roles > klant > government: nl en basis source",
                        "roles > klant > value: individual",
                        "roles > klant > weights: snelheid minimale_lasten",
                        "roles > klant > weights > stiptheid: weight basis",
                        "roles > gebruiker: subkinds",
                        "roles > gebruiker > subkinds: betaald",
                        "vocabulary > klant: id terms match stance alt why source",
                        "works > klamer: title",
                        "sources > T-9: work place")
                .flatMap(line -> Stream.of(line.split(": ")[1].split(" "))
                        .map(key -> line.split(": ")[0] + BELOW + key)
                        .map(place -> Arguments.of(place.replace("rulebook" + BELOW, ""))));
    }

    @Test
    void namesEveryWrongValue() {
        for (List<Arguments> round : rounds(wrongValues())) {
            RulebookDraft draft = RulebookDraft.ofSmall();
            round.forEach(wrong -> draft.set(text(wrong, 0), text(wrong, 1)));
            List<RulebookFault> faults = draft.faults();
            RulebookDraft written = draft.asWritten();
            assertThat(round)
                    .allSatisfy(wrong -> assertThat(faults).anySatisfy(fault -> {
                        assertThat(fault.place()).startsWith(text(wrong, 0));
                        assertThat(fault.message()).contains(text(wrong, 2));
                        assertThat(fault.line()).isEqualTo(written.line(text(wrong, 0)));
                    }));
        }
    }

    @Test
    void namesEveryKeyThatIsMissing() {
        for (List<Arguments> round : rounds(requiredKeys())) {
            RulebookDraft draft = RulebookDraft.ofSmall();
            round.forEach(missing -> draft.remove(text(missing, 0)));
            assertThat(draft.faults().stream().map(fault -> fault.place() + " " + fault.message()))
                    .containsAll(round.stream().map(RulebookFaultsTest::missing).toList());
        }
    }

    /** What is said of a key that is missing; what has no id is called a question mark. */
    private static String missing(Arguments missing) {
        String place = text(missing, 0);
        String key = place.substring(place.lastIndexOf(' ') + 1);
        String parent = place.contains(BELOW) ? place.substring(0, place.lastIndexOf(BELOW)) : "rulebook";
        return (key.equals("id") ? parent.replaceAll("[^ ]+$", "?") : parent) + " has no '" + key + "'";
    }

    /** Spreads changes over drafts, so that none of them hides another. */
    private static List<List<Arguments>> rounds(Stream<Arguments> changes) {
        List<List<Arguments>> rounds = new ArrayList<>();
        changes.forEach(change -> rounds.stream()
                .filter(round -> round.stream().noneMatch(other -> overlap(text(change, 0), text(other, 0))))
                .findFirst()
                .orElseGet(() -> {
                    rounds.add(new ArrayList<>());
                    return rounds.get(rounds.size() - 1);
                })
                .add(change));
        return rounds;
    }

    /** Changes of one thing may hide each other, and so do those of ids and of whole tables hide changes of the rest. */
    private static boolean overlap(String one, String other) {
        return !kind(one).equals(kind(other)) || thing(one).equals(thing(other));
    }

    private static String kind(String place) {
        return place.endsWith(BELOW + "id") ? "id" : place.contains(BELOW) ? "" : "table";
    }

    private static String thing(String place) {
        return Stream.of(place.split(BELOW)).limit(2).collect(Collectors.joining(BELOW));
    }

    private static String text(Arguments arguments, int index) {
        return (String) arguments.get()[index];
    }
}
