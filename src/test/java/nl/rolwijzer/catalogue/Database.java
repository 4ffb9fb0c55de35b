package nl.rolwijzer.catalogue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two databases that everything stored must agree on, each with our migrations and the rooms audit, catalogue and products on it. Each is
 * started once, when the first test needs it.
 */
public enum Database {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:catalogus;DB_CLOSE_DELAY=-1";
        }

        @Override
        String user() {
            return "rolwijzer";
        }

        @Override
        public void forced(JdbcClient database, String sql) {
            database.sql("set referential_integrity false").update();
            database.sql(sql).update();
            database.sql("set referential_integrity true").update();
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            try {
                return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }

        @Override
        String user() {
            return "postgres";
        }

        @Override
        public void forced(JdbcClient database, String sql) {
            String forced = sql.startsWith("truncate") ? sql + " cascade" : sql;
            database.sql("do $$ begin set local session_replication_role = replica; " + forced + "; end $$")
                    .update();
        }
    };

    private @Nullable ConfigurableApplicationContext application;

    abstract String url();

    abstract String user();

    /** A bean of the catalogue on this database. */
    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    /** The catalogue on this database, for another room to be set upon. */
    public synchronized ConfigurableApplicationContext context() {
        if (application == null) {
            application = new SpringApplicationBuilder(CatalogueAlone.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            // Fifty editors on ten connections wait for their turn, on a busy machine longer than a
                            // page may.
                            "--spring.datasource.hikari.connection-timeout=60000",
                            "--spring.datasource.url=" + url(),
                            "--spring.datasource.username=" + user(),
                            "--rolwijzer.reassess-every=PT24H");
        }
        return application;
    }

    /** A catalogue on an H2 database of its own, whose trail knows of nothing that another test did; to be closed. */
    public static ConfigurableApplicationContext alone() {
        return new SpringApplicationBuilder(CatalogueAlone.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(), "--spring.datasource.username=sa");
    }

    /** Takes every service and organisation out, past the triggers that forbid it, and every rulebook; the first comes back. */
    public synchronized Database emptied() {
        JdbcClient database = bean(JdbcClient.class);
        sql("delete from reassessment_run").update();
        sql("delete from reassessment").update();
        forced(database, "truncate table dispute");
        forced(database, "truncate table hint_choice");
        forced(database, "truncate table sheet");
        forced(database, "truncate table revision");
        for (String table : new String[] {"service_role", "service", "organisation"}) {
            database.sql("delete from " + table).update();
        }
        forced(database, "truncate table rulebook_activation");
        forced(database, "truncate table rulebook");
        bean(Rulebooks.class).active();
        bean(IndexCare.class).heal();
        return this;
    }

    /** Does what triggers and references forbid, as the owner of the database can. */
    public abstract void forced(JdbcClient database, String sql);

    /** What the database really holds, past everything that the catalogue does. */
    public JdbcClient.StatementSpec sql(String sql) {
        return bean(JdbcClient.class).sql(sql);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage
    @ComponentScan({"nl.rolwijzer.audit", "nl.rolwijzer.catalogue", "nl.rolwijzer.products"})
    static class CatalogueAlone {

        @Bean
        Clock clock() {
            return MovableClock.OURS;
        }
    }
}
