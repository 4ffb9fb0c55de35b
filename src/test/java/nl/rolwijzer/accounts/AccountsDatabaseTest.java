package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts on both databases: what may be done to them, and what the trail keeps of it. */
class AccountsDatabaseTest {

    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @EnumSource
    void makesAnAccountThatSignsInWithAPasswordForOneTime(Database database) {
        Accounts accounts = accounts(database);
        AccountResult made = accounts.add(new NewAccount(" A.deVries ", "Anna de Vries", UserRole.AMBTENAAR));

        String password = ((AccountResult.NewPassword) made).oneTimePassword();
        Person person = check(database).check("a.devries", password).orElseThrow();
        assertThat(person.displayName()).isEqualTo("Anna de Vries");
        assertThat(person.userRole()).isEqualTo(UserRole.AMBTENAAR);
        assertThat(person.session().oneTime()).isTrue();
        assertThat(check(database).check("a.devries", password + "x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesANameThatIsTakenOrImpossible(Database database) {
        Accounts accounts = accounts(database);
        accounts.add(new NewAccount("jan", "Jan", UserRole.ANALIST));

        assertThat(Stream.of("JAN", "beheerder", "jan jansen", "x", "jan\u0000", "<jan>")
                        .map(name -> accounts.add(new NewAccount(name, "Jan", UserRole.ANALIST)))
                        .map(refused -> ((AccountResult.Refused) refused).why()))
                .containsExactly(
                        AccountResult.Refusal.NAAM_BEZET,
                        AccountResult.Refusal.NAAM_BEZET,
                        AccountResult.Refusal.NAAM_ONGELDIG,
                        AccountResult.Refusal.NAAM_ONGELDIG,
                        AccountResult.Refusal.NAAM_ONGELDIG,
                        AccountResult.Refusal.NAAM_ONGELDIG);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastBeheerder(Database database) {
        Accounts accounts = accounts(database);
        UUID last = made(accounts, "els", UserRole.BEHEERDER);
        made(accounts, "jan", UserRole.ANALIST);

        assertThat(accounts.activate(last, false)).isEqualTo(lastBeheerder());
        assertThat(accounts.give(last, UserRole.ANALIST)).isEqualTo(lastBeheerder());
        UUID other = made(accounts, "kim", UserRole.BEHEERDER);
        assertThat(accounts.activate(last, false)).isEqualTo(new AccountResult.Done());
        assertThat(accounts.activate(other, false)).isEqualTo(lastBeheerder());
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneOfTwoBeheerdersWhoRemoveEachOther(Database database) throws Exception {
        for (int round = 0; round < 10; round++) {
            Accounts accounts = accounts(database);
            UUID els = made(accounts, "els", UserRole.BEHEERDER);
            UUID kim = made(accounts, "kim", UserRole.BEHEERDER);
            ExecutorService both = Executors.newFixedThreadPool(2);
            List<Callable<AccountResult>> attempts =
                    List.of(() -> accounts.activate(els, false), () -> accounts.give(kim, UserRole.ANALIST));

            for (Future<AccountResult> outcome : both.invokeAll(attempts)) {
                outcome.get();
            }
            both.shutdown();

            assertThat(accounts.all().stream()
                            .filter(Account::active)
                            .filter(account -> account.role().administers()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsSessionsByEveryChange(Database database) {
        Accounts accounts = accounts(database);
        made(accounts, "els", UserRole.BEHEERDER);
        UUID jan = made(accounts, "jan", UserRole.ANALIST);
        List<Runnable> changes = List.of(
                () -> accounts.give(jan, UserRole.AMBTENAAR),
                () -> accounts.renewPassword(jan),
                () -> accounts.choosePassword(jan, "fiets maan soep"),
                () -> accounts.activate(jan, false));

        for (Runnable change : changes) {
            Person before = rows(database).find(jan).orElseThrow().person();
            Persons persons = new Persons(DemoAccountsTest.on(""), rows(database));
            assertThat(persons.isStillRight(before)).isTrue();
            change.run();
            assertThat(persons.isStillRight(before)).isFalse();
        }
        assertThat(check(database).check("jan", "fiets maan soep")).isEmpty();
        accounts.activate(jan, true);
        assertThat(check(database).check("jan", "fiets maan soep")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void recordsEveryChangeWithoutAPassword(Database database) {
        Accounts accounts = accounts(database);
        made(accounts, "els", UserRole.BEHEERDER);
        UUID jan = made(accounts, "jan", UserRole.ANALIST);
        String renewed = ((AccountResult.NewPassword) accounts.renewPassword(jan)).oneTimePassword();
        accounts.give(jan, UserRole.AMBTENAAR);

        assertThat(database.sql("select action from audit_entry where subject_id = :id order by number")
                        .param("id", jan.toString())
                        .query(String.class)
                        .list())
                .containsExactly("account.aangemaakt", "account.wachtwoord", "account.gewijzigd");
        assertThat(database.sql("select body from audit_entry where subject_id = :id")
                        .param("id", jan.toString())
                        .query(String.class)
                        .list())
                .noneMatch(body -> body.contains(renewed) || body.contains("pbkdf2"));
    }

    @ParameterizedTest
    @EnumSource
    void forgetsANameThatWasErased(Database database) {
        Accounts accounts = accounts(database);
        UUID jan = made(accounts, "jan", UserRole.ANALIST);

        accounts.forgetName(jan.toString(), "[verwijderd]");
        accounts.forgetName("anoniem", "[verwijderd]");

        assertThat(accounts.find(jan).orElseThrow().displayName()).isEqualTo("[verwijderd]");
    }

    @Test
    void ignoresWhomItDoesNotKnow() {
        Accounts accounts = accounts(Database.H2);

        assertThat(accounts.give(new UUID(0, 9), UserRole.ANALIST))
                .isEqualTo(new AccountResult.Refused(AccountResult.Refusal.ONBEKEND));
    }

    private static AccountResult lastBeheerder() {
        return new AccountResult.Refused(AccountResult.Refusal.LAATSTE_BEHEERDER);
    }

    private static UUID made(Accounts accounts, String name, UserRole role) {
        accounts.addWith(new NewAccount(name, name, role), "fiets maan soep");
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static PasswordCheck check(Database database) {
        return new PasswordCheck(
                DemoAccountsTest.on(""), rows(database), PASSWORDS, new SignInThrottle(Clock.systemUTC()));
    }

    private static AccountRows rows(Database database) {
        return new AccountRows(database.bean(JdbcClient.class));
    }

    /** No accounts yet. */
    private static Accounts accounts(Database database) {
        database.sql("delete from account").update();
        return new Accounts(
                rows(database),
                PASSWORDS,
                database.bean(Trail.class),
                new RetriedTransaction(database.bean(TransactionTemplate.class)),
                Clock.systemUTC());
    }
}
