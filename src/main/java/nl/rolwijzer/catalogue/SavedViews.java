package nl.rolwijzer.catalogue;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The searches that people keep under a name, each for themselves. Whoever is sent the address of one sees it as well. */
@Component
public class SavedViews {

    private static final TextRule NAME = new TextRule("weergave", 100, TextRule.Kind.LINE);
    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;

    SavedViews(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A search that somebody keeps.
     *
     * @param parameters as in an address, without the question mark
     */
    public record View(UUID id, String name, String parameters) {}

    /** The views of this account, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<View> of(String account) {
        return database.sql("select id, name, parameters from saved_view where account = :account order by name_key")
                .param("account", account)
                .query(View.class)
                .list();
    }

    /** Keeps a search; under a name that this account has already, in the place of that one. Gives what is wrong with it. */
    @Transactional
    public List<DraftFault> save(String account, String name, String parameters) {
        List<DraftFault> faults = faults(account, name, parameters);
        if (faults.isEmpty()) {
            String normalised = TextRule.normalise(name);
            database.sql("delete from saved_view where account = :account and name_key = :key")
                    .param("account", account)
                    .param("key", Folding.fold(normalised))
                    .update();
            database.sql("""
                            insert into saved_view (id, account, name, name_key, parameters, saved_at)
                            values (:id, :account, :name, :key, :parameters, :at)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("account", account)
                    .param("name", normalised)
                    .param("key", Folding.fold(normalised))
                    .param("parameters", parameters)
                    .param(
                            "at",
                            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
        return faults;
    }

    /** Gives a view another name, which no other view of this account may have. */
    @Transactional
    public List<DraftFault> rename(String account, UUID id, String name) {
        String normalised = TextRule.normalise(name);
        List<DraftFault> faults = NAME.required(name);
        boolean taken = of(account).stream()
                .anyMatch(view ->
                        !view.id().equals(id) && Folding.fold(view.name()).equals(Folding.fold(normalised)));
        if (!faults.isEmpty() || taken) {
            return taken ? List.of(DraftFault.of(NAME.field(), "fout.weergave_bestaat")) : faults;
        }
        database.sql("update saved_view set name = :name, name_key = :key where id = :id and account = :account")
                .param("name", normalised)
                .param("key", Folding.fold(normalised))
                .param("id", id)
                .param("account", account)
                .update();
        return List.of();
    }

    @Transactional
    public void remove(String account, UUID id) {
        database.sql("delete from saved_view where id = :id and account = :account")
                .param("id", id)
                .param("account", account)
                .update();
    }

    private List<DraftFault> faults(String account, String name, String parameters) {
        List<DraftFault> faults = NAME.required(name);
        boolean full = parameters.length() > 8000 || of(account).size() >= MOST;
        return faults.isEmpty() && full ? List.of(DraftFault.of(NAME.field(), "fout.weergave_vol")) : faults;
    }
}
