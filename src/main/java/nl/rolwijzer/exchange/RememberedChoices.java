package nl.rolwijzer.exchange;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.rolwijzer.platform.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** How each person had their last export, so that nobody has to choose columns twice. */
@Component
class RememberedChoices {

    private final JdbcClient database;
    private final Clock clock;

    RememberedChoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was kept is read as if it stood in an address: what does not exist any more is left out. */
    @Transactional(readOnly = true)
    public Optional<ExportChoice> of(String account) {
        return database.sql("select parameters from export_choice where account = :account")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(kept -> ExportChoice.read(
                        UriComponentsBuilder.fromUriString(kept).build().getQueryParams()));
    }

    /** Keeps it in the place of the one before. Writing over that one lets a button be pressed twice. */
    @Transactional
    public void keep(String account, ExportChoice choice) {
        if (written(
                        "update export_choice set parameters = :parameters, saved_at = :at where account = :account",
                        account,
                        choice)
                == 0) {
            written(
                    "insert into export_choice (account, parameters, saved_at) values (:account, :parameters, :at)",
                    account,
                    choice);
        }
    }

    private int written(String sql, String account, ExportChoice choice) {
        return database.sql(sql)
                .param("account", account)
                .param("parameters", Address.of("", choice.write()))
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
