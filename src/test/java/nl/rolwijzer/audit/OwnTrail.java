package nl.rolwijzer.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trail on a fresh database, with no other room that writes in it. */
final class OwnTrail implements AutoCloseable {

    /** On which database. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private final ConfigurableApplicationContext application;
    private final Path folder;

    private OwnTrail(ConfigurableApplicationContext application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    static OwnTrail fresh(Kind kind) {
        return kind == Kind.H2
                ? at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "rolwijzer")
                : at(postgres(), "postgres");
    }

    /** With everything in files, as for a user: H2 in this folder, and its key and checkpoints. */
    static OwnTrail on(Kind kind, Path folder) {
        return kind == Kind.H2
                ? in(folder, "jdbc:h2:file:" + folder.resolve("rolwijzer") + ";WRITE_DELAY=0", "rolwijzer")
                : in(folder, postgres(), "postgres");
    }

    static OwnTrail at(String url, String user, String... settings) {
        return in(Path.of("target", "proef", UUID.randomUUID().toString()), url, user, settings);
    }

    /** @param folder with its key and its file of checkpoints */
    static OwnTrail in(Path folder, String url, String user, String... settings) {
        String[] arguments = Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=" + user,
                                "--rolwijzer.data=" + folder),
                        Arrays.stream(settings))
                .toArray(String[]::new);
        return new OwnTrail(
                new SpringApplicationBuilder(TrailAlone.class)
                        .web(WebApplicationType.NONE)
                        .run(arguments),
                folder);
    }

    private static String postgres() {
        try {
            return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    JdbcClient.StatementSpec sql(String sql) {
        return bean(JdbcClient.class).sql(sql);
    }

    /** Entries about these subjects in turn, each with a text, sealed after every so many. */
    void write(int entries, int subjects, int sealedAfter) {
        for (int number = 1; number <= entries; number++) {
            bean(Trail.class)
                    .recordApart(AuditEvent.done(
                                    Action.ACCOUNT_CHANGED,
                                    Subject.account("account-" + number % subjects),
                                    "formulier")
                            .with(Map.of("nummer", number))
                            .saying(Map.of("reden", "Reden nummer " + number)));
            if (number % sealedAfter == 0) {
                seal();
            }
        }
        seal();
    }

    void seal() {
        bean(Notary.class).seal();
    }

    CheckReport check() {
        return bean(TrailCheck.class).check(done -> {});
    }

    Path checkpoints() {
        return folder.resolve("audit/controlepunten.txt");
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        application.close();
    }

    /** No configuration by name, so that nobody who scans this room finds it. */
    @EnableAutoConfiguration
    @ComponentScan("nl.rolwijzer.audit")
    static class TrailAlone {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
