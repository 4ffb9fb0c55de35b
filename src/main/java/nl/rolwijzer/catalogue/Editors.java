package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the accounts are that saved services: by the last name under which each of them did something. */
@Component
public class Editors {

    private final JdbcClient database;

    Editors(JdbcClient database) {
        this.database = database;
    }

    private record Named(String account, String name) {}

    /** The names of these accounts, or what is shown since a name was erased. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> accounts) {
        Map<String, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            database.sql("""
                            select a.account, coalesce(a.name, a.erased) as name from audit_actor a
                            where a.account in (:accounts) order by
                                (select e.recorded_at from audit_entry e where e.actor = a.id
                                order by e.actor, e.recorded_at desc limit 1) nulls first
                            """)
                    .param("accounts", accounts)
                    .query(Named.class)
                    .list()
                    .forEach(actor -> names.put(actor.account(), actor.name()));
        }
        return names;
    }
}
