package nl.rolwijzer.audit;

import jakarta.annotation.PostConstruct;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who acts now, and everybody who ever did, each under a name that can be erased. */
@Component
class Actors {

    private final JdbcClient database;
    private final TransactionTemplate apart;

    Actors(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Both are known from the start, so that no writer ever waits for another to remember them. */
    @PostConstruct
    void rememberWhoIsNobody() {
        signature(Actor.SYSTEM);
        signature(Actor.ANONYMOUS);
    }

    static Actor current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    static Actor of(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Actor.SYSTEM;
        }
        if (authentication.getPrincipal() instanceof Acting acting) {
            return acting.actor();
        }
        return authentication instanceof AnonymousAuthenticationToken
                ? Actor.ANONYMOUS
                : new Actor(authentication.getName(), authentication.getName(), "");
    }

    /** The signature of this actor, who is remembered by it from now on, whatever becomes of the caller's transaction. */
    Entry.Signature signature(Actor actor) {
        return find(actor).orElseGet(() -> {
            try {
                return Objects.requireNonNull(apart.execute(status -> remember(actor)));
            } catch (DataIntegrityViolationException anotherWasFirst) {
                return find(actor).orElseThrow(() -> anotherWasFirst);
            }
        });
    }

    private Optional<Entry.Signature> find(Actor actor) {
        return database.sql("select id, commitment from audit_actor where account = :account and name = :name")
                .param("account", actor.account())
                .param("name", actor.name())
                .query((row, number) -> new Entry.Signature(
                        row.getObject("id", UUID.class), actor.account(), actor.role(), row.getString("commitment")))
                .optional();
    }

    private Entry.Signature remember(Actor actor) {
        SaltedText name = SaltedText.of(actor.name());
        Entry.Signature signature =
                new Entry.Signature(UUID.randomUUID(), actor.account(), actor.role(), name.commitment());
        database.sql("""
                        insert into audit_actor (id, account, commitment, salt, name)
                        values (:id, :account, :commitment, :salt, :name)
                        """)
                .param("id", signature.id())
                .param("account", actor.account())
                .param("commitment", signature.commitment())
                .param("salt", name.salt())
                .param("name", actor.name())
                .update();
        return signature;
    }
}
