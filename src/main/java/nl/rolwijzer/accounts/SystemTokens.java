package nl.rolwijzer.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Forgets;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.TokenScope;
import org.springframework.stereotype.Component;

/** The tokens of other systems: made and revoked by a beheerder, each with an entry in the trail. */
@Component
public class SystemTokens implements Forgets {

    private static final String ORIGIN = "formulier";
    /** How precisely is remembered when a token was last shown: not every call has to write. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final TokenRows rows;
    private final Trail trail;
    private final RetriedTransaction transaction;
    private final Clock clock;

    SystemTokens(TokenRows rows, Trail trail, RetriedTransaction transaction, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The newest first, revoked ones too. */
    public List<SystemToken> all() {
        return rows.all();
    }

    public TokenResult issue(NewToken wanted) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> faults = faults(wanted, now);
        if (!faults.isEmpty()) {
            return new TokenResult.Refused(faults);
        }
        String secret = TokenSecret.random();
        SystemToken token =
                new SystemToken(UUID.randomUUID(), wanted.name(), wanted.scopes(), now, wanted.expiresAt(), null, null);
        transaction.execute(() -> {
            rows.insert(token, TokenSecret.hash(secret));
            return trail.record(
                    event(Action.TOKEN_ISSUED, token.id()).with(facts(token)).saying(Map.of("naam", token.name())));
        });
        return new TokenResult.Issued(secret);
    }

    /** From now on it is refused; there is no way back. */
    public void revoke(UUID id) {
        transaction.execute(() -> rows.revoke(id, clock.instant().truncatedTo(ChronoUnit.MICROS))
                ? Optional.of(trail.record(event(Action.TOKEN_REVOKED, id)))
                : Optional.empty());
    }

    /** What a beheerder knows of the token with this secret; that it was shown is remembered. */
    Optional<ShownToken> show(String secret) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return rows.find(TokenSecret.hash(secret))
                .map(token ->
                        new ShownToken(token, token.stateAt(now), rows.show(token.id(), now, now.minus(PRECISION))));
    }

    /**
     * A token that a system shows.
     *
     * @param first whether it is the first time in a while
     */
    record ShownToken(SystemToken token, SystemToken.State state, boolean first) {}

    @Override
    public void forgetName(String account, String remark) {
        rows.rename(account, remark);
    }

    private static List<String> faults(NewToken wanted, Instant now) {
        List<String> faults = new ArrayList<>();
        if (!wanted.name().matches("[^\\p{Cntrl}]{1,100}")) {
            faults.add("naam");
        }
        if (wanted.scopes().isEmpty()) {
            faults.add("rechten");
        }
        if (Optional.ofNullable(wanted.expiresAt())
                .filter(end -> !end.isAfter(now))
                .isPresent()) {
            faults.add("tot");
        }
        return faults;
    }

    private static AuditEvent event(Action action, UUID id) {
        return AuditEvent.done(action, Subject.token(id.toString()), ORIGIN);
    }

    private static Map<String, Object> facts(SystemToken token) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("rechten", token.scopes().stream().map(TokenScope::id).collect(Collectors.joining(" ")));
        facts.put("verloopt", token.expiresAt() == null ? "" : token.expiresAt().toString());
        return facts;
    }
}
