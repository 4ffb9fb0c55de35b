package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.RulebookChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rulebooks are taken in, and what is said of the others; on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class RulebookIntakeDatabaseTest {

    private final Database database;

    RulebookIntakeDatabaseTest(Database database) {
        this.database = database.emptied();
    }

    @Test
    void keepsARulebookWithoutTakingItIntoUse() {
        assertThat(add(NextRulebook.withAQuestion())).isEqualTo(new AddResult.Added("1.1.0"));

        ShelvedRulebook added = shelf().find("1.1.0").orElseThrow();
        assertThat(added.wasEverActive()).isFalse();
        assertThat(added.addedBy()).isEqualTo("Rolwijzer");
        assertThat(active()).isEqualTo("1.0.1");
        assertThat(rulebooks().find("1.1.0").orElseThrow().edition().text()).isEqualTo(NextRulebook.withAQuestion());
        assertThat(database.sql(
                                "select action from audit_entry where id = (select entry from rulebook where version = '1.1.0')")
                        .query(String.class)
                        .single())
                .isEqualTo("regelset.toegevoegd");
    }

    @Test
    void keepsTheSameTextOnceWhateverItsLineEnds() {
        String text = NextRulebook.withOtherWords();
        add(text);

        assertThat(add(text)).isEqualTo(new AddResult.AlreadyKept("1.0.2"));
        assertThat(add("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(new AddResult.AlreadyKept("1.0.2"));
        assertThat(add(text.replace('\n', '\r'))).isEqualTo(new AddResult.AlreadyKept("1.0.2"));
        assertThat(shelf().all()).hasSize(2);
    }

    @Test
    void refusesAnotherTextOfTheSameVersionAndNamesAFreeOne() {
        add(NextRulebook.withOtherWords());
        String other = NextRulebook.withOtherWords().replace("Kies wat het vaakst klopt.", "Kies wat vaak klopt.");

        assertThat(add(other)).isEqualTo(new AddResult.VersionTaken("1.0.2", "1.0.3"));
        assertThat(shelf().all()).hasSize(2);
    }

    @Test
    void warnsOnceOfAVersionThatPromisesTooLittle() {
        String text = NextRulebook.version("1.0.2", NextRulebook.withAnotherRule());

        assertThat(add(text)).isInstanceOfSatisfying(AddResult.Understated.class, told -> {
            assertThat(told.change().expected()).hasToString("2.0.0");
            assertThat(told.change().ids(RulebookChange.Kind.RULE_CHANGED)).containsExactly("OND-DOC");
        });
        assertThat(shelf().find("1.0.2")).isEmpty();
        assertThat(intake().add(text, true)).isEqualTo(new AddResult.Added("1.0.2"));
    }

    @Test
    void refusesARulebookThatLosesAQuestionThatIsAskedNow() {
        add(NextRulebook.withAQuestion());
        activate("1.1.0");

        assertThat(add(NextRulebook.version("2.0.0", nl.rolwijzer.assessment.Rulebooks.TEXT)))
                .isEqualTo(new AddResult.PromisesBroken(
                        List.of(new RulebookChange.Detail(RulebookChange.Kind.QUESTION_REMOVED, "kanaal"))));
    }

    @Test
    void refusesAnIdThatMeantSomethingElseInARulebookOfLongAgo() {
        add(NextRulebook.withAQuestion());
        activate("1.1.0");
        activate("1.0.1");
        String other = NextRulebook.version(
                "1.2.0",
                NextRulebook.withAQuestion().replace("id: kanaal\n    type: single", "id: kanaal\n    type: multiple"));

        assertThat(add(other))
                .isEqualTo(new AddResult.PromisesBroken(
                        List.of(new RulebookChange.Detail(RulebookChange.Kind.QUESTION_REDEFINED, "kanaal"))));
    }

    @Test
    void namesEveryFaultOfAText() {
        String text = nl.rolwijzer.assessment.Rulebooks.TEXT
                .replaceFirst("(?m)^version: .*$", "version: eerste")
                .replaceFirst("q: keuze", "q: keus");

        assertThat(add(text))
                .isInstanceOfSatisfying(
                        AddResult.Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.kind())
                                .contains(FaultKind.NOT_A_VERSION, FaultKind.UNKNOWN_QUESTION));
        assertThat(add("")).isInstanceOf(AddResult.Invalid.class);
        assertThat(add("a: \u0000")).isInstanceOf(AddResult.Invalid.class);
        assertThat(add("a: &a [x]\nb: *a")).isInstanceOf(AddResult.Invalid.class);
    }

    @Test
    void keepsOneOfManyThatAreHandedInAtOnce() {
        List<CompletableFuture<AddResult>> tries = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> add(NextRulebook.withOtherWords())))
                .toList();

        assertThat(tries)
                .extracting(CompletableFuture::join)
                .containsOnly(new AddResult.Added("1.0.2"), new AddResult.AlreadyKept("1.0.2"))
                .containsOnlyOnce(new AddResult.Added("1.0.2"));
    }

    private AddResult add(String text) {
        return intake().add(text, false);
    }

    private void activate(String version) {
        RulebookActivation activation = database.bean(RulebookActivation.class);
        String inForce = rulebooks().active().edition().sha256();
        assertThat(activation.activate(rulebooks().find(version).orElseThrow(), inForce, "Het werk is veranderd."))
                .isInstanceOf(ActivationResult.Activated.class);
    }

    private RulebookIntake intake() {
        return database.bean(RulebookIntake.class);
    }

    private RulebookShelf shelf() {
        return database.bean(RulebookShelf.class);
    }

    private Rulebooks rulebooks() {
        return database.bean(Rulebooks.class);
    }

    private String active() {
        return rulebooks().active().edition().version();
    }
}
