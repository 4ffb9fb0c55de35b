package nl.rolwijzer.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts now, and everybody who ever did, each under a name that can be erased. */
@Component
class Actors {

    private final JdbcClient database;

    Actors(JdbcClient database) {
        this.database = database;
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

    /** The signature of this actor, who is remembered by it from now on. */
    Entry.Signature signature(Actor actor) {
        return database.sql("select id, commitment from audit_actor where account = :account and name = :name")
                .param("account", actor.account())
                .param("name", actor.name())
                .query((row, number) -> new Entry.Signature(
                        row.getObject("id", UUID.class), actor.account(), actor.role(), row.getString("commitment")))
                .optional()
                .orElseGet(() -> remember(actor));
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
