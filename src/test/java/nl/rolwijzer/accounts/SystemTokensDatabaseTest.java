package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import nl.rolwijzer.accounts.SystemToken.State;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.platform.TokenScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tokens of other systems on both databases: from when and until when they are good. */
@ParameterizedClass
@EnumSource(Database.class)
class SystemTokensDatabaseTest {

    private final MovableClock clock = new MovableClock();
    private final SystemTokens tokens;

    SystemTokensDatabaseTest(Database database) {
        database.sql("delete from api_token").update();
        tokens = new SystemTokens(
                new TokenRows(database.bean(JdbcClient.class)),
                database.bean(Trail.class),
                new RetriedTransaction(database.bean(TransactionTemplate.class)),
                clock);
    }

    @Test
    void isGoodUntilTheMomentThatItExpires() {
        String secret = secret(new NewToken(
                " Zaaksysteem ",
                Set.of(TokenScope.LEZEN, TokenScope.UITVOER),
                clock.instant().plus(Duration.ofHours(1))));
        assertThat(shown(secret).token().name()).isEqualTo("Zaaksysteem");
        assertThat(shown(secret).token().scopes()).containsExactly(TokenScope.LEZEN, TokenScope.UITVOER);
        clock.move(Duration.ofMinutes(59));
        assertThat(shown(secret).state()).isEqualTo(State.GELDIG);
        clock.move(Duration.ofMinutes(1));
        assertThat(shown(secret).state()).isEqualTo(State.VERLOPEN);
    }

    @Test
    void isGoodForEverWithoutAnEndUntilItIsRevoked() {
        String secret = secret(new NewToken("Website", Set.of(TokenScope.LEZEN), null));
        clock.move(Duration.ofDays(10_000));
        assertThat(shown(secret).state()).isEqualTo(State.GELDIG);
        tokens.revoke(tokens.all().get(0).id());
        assertThat(shown(secret).state()).isEqualTo(State.INGETROKKEN);
        assertThat(tokens.show(secret + "x")).isEmpty();
    }

    @Test
    void remembersOnceAMinuteWhenItWasShown() {
        String secret = secret(new NewToken("Website", Set.of(TokenScope.LEZEN), null));
        assertThat(tokens.all().get(0).shownAt()).isNull();
        assertThat(shown(secret).first()).isTrue();
        clock.move(Duration.ofSeconds(59));
        assertThat(shown(secret).first()).isFalse();
        clock.move(Duration.ofSeconds(2));
        assertThat(shown(secret).first()).isTrue();
        assertThat(tokens.all().get(0).shownAt()).isEqualTo(clock.instant());
    }

    @Test
    void losesTheNameOfASystemThatWasErased() {
        secret(new NewToken("Piet zijn systeem", Set.of(TokenScope.LEZEN), null));
        tokens.forgetName(tokens.all().get(0).id().toString(), "[verwijderd]");
        assertThat(tokens.all().get(0).name()).isEqualTo("[verwijderd]");
    }

    private SystemTokens.ShownToken shown(String secret) {
        return tokens.show(secret).orElseThrow();
    }

    private String secret(NewToken wanted) {
        return ((TokenResult.Issued) tokens.issue(wanted)).secret();
    }
}
