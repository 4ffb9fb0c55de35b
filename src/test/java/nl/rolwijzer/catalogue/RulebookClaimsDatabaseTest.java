package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.audit.CheckReport;
import nl.rolwijzer.audit.FaultKind;
import nl.rolwijzer.audit.TrailCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever owns the database and changes a rulebook, or when it was in force, is found by the check of the trail. */
class RulebookClaimsDatabaseTest {

    private ConfigurableApplicationContext application;

    @BeforeEach
    void hasADatabaseOfItsOwn() {
        application = Database.alone();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void findsNothingWrongWithWhatWasAddedAndActivated() {
        addAnother();

        assertThat(check().faults()).isEmpty();
        assertThat(check().records()).isEqualTo(2 + 2);
    }

    @Test
    void findsARulebookWhoseTextIsAnother() {
        unprotected("update rulebook set text = replace(text, 'KLANT', 'KLANTJE')");

        assertThat(faults()).containsExactly("RECORD_DIFFERS regelset 1.0.1 sha256");
    }

    @Test
    void findsAnActivationOfAnotherRulebook() {
        addAnother();
        unprotected("update rulebook_activation set rulebook = (select sha256 from rulebook where version = '1.0.1')");

        assertThat(faults())
                .containsExactly("RECORD_DIFFERS ingebruikname 2 object", "RECORD_DIFFERS ingebruikname 2 versie");
    }

    @Test
    void findsAnActivationThatWasTakenOut() {
        addAnother();
        unprotected("delete from rulebook_activation where number = 2");

        assertThat(check().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.ENTRY_WITHOUT_RECORD));
    }

    @Test
    void findsAnActivationThatCameInPastTheTrail() {
        unprotected("insert into rulebook_activation (number, rulebook, active_from)"
                + " select 2, rulebook, active_from from rulebook_activation");

        assertThat(faults()).containsExactly("RECORD_WITHOUT_ENTRY ingebruikname 2 " + new UUID(0, 0));
    }

    private void addAnother() {
        application.getBean(RulebookIntake.class).add(NextRulebook.withOtherWords(), true);
        Rulebooks rulebooks = application.getBean(Rulebooks.class);
        application
                .getBean(RulebookActivation.class)
                .activate(
                        rulebooks.find("1.0.2").orElseThrow(),
                        rulebooks.active().edition().sha256(),
                        "Andere woorden");
    }

    private void unprotected(String sql) {
        JdbcClient database = application.getBean(JdbcClient.class);
        database.sql("set referential_integrity false").update();
        database.sql("drop trigger rulebook_is_kept").update();
        database.sql("drop trigger rulebook_activation_is_kept").update();
        database.sql(sql).update();
    }

    private List<String> faults() {
        return check().faults().stream()
                .map(fault -> fault.kind() + " " + fault.place() + " " + fault.detail())
                .toList();
    }

    private CheckReport check() {
        return application.getBean(TrailCheck.class).check(done -> {});
    }
}
