package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whoever owns the database can drop the triggers and change anything. At fifty random places, in every way of {@link
 * Tampering}: each is found, and where it is. A redaction is no
 * tampering.
 */
class TamperingDatabaseTest {

    private static final int PLACES = 50;
    private static final long SEED = 20261122;

    private static final Map<OwnTrail.Kind, Unprotected> TRAILS = new EnumMap<>(OwnTrail.Kind.class);

    /** A trail whose database lets everything pass, as it was written, and what was signed about it elsewhere. */
    private record Unprotected(OwnTrail trail, Snapshot sound, String outside) {

        static Unprotected on(OwnTrail.Kind kind) {
            OwnTrail trail = OwnTrail.fresh(kind);
            trail.write(150, 7, 15);
            Snapshot sound = Snapshot.of(trail);
            unprotect(trail, kind);
            return new Unprotected(trail, sound, read(trail.checkpoints()));
        }
    }

    @AfterAll
    static void close() {
        TRAILS.values().forEach(each -> each.trail().close());
        TRAILS.clear();
    }

    static Stream<Arguments> everyWayOnBothDatabases() {
        return Arrays.stream(OwnTrail.Kind.values())
                .flatMap(kind -> Arrays.stream(Tampering.values()).map(tampering -> Arguments.of(kind, tampering)));
    }

    @ParameterizedTest
    @MethodSource("everyWayOnBothDatabases")
    void isFoundAndLocatedAtEveryPlace(OwnTrail.Kind kind, Tampering tampering) throws IOException {
        Unprotected unprotected = TRAILS.computeIfAbsent(kind, Unprotected::on);
        OwnTrail trail = unprotected.trail();
        Random random = new Random(SEED + tampering.ordinal());
        for (int number = 0; number < PLACES; number++) {
            Tampering.Place place = Tampering.Place.anywhere(trail, random);
            long leaf = place.leafOf(place.entry());
            tampering.at(place);

            Files.writeString(trail.checkpoints(), "");
            if (tampering.needsOutsideCheckpoint()) {
                assertThat(trail.check().faults().stream().map(TrailFault::kind).collect(Collectors.toSet()))
                        .as("without a checkpoint outside")
                        .isEqualTo(tampering.withoutOutsideCheckpoint());
                Files.writeString(trail.checkpoints(), unprotected.outside());
            }
            List<TrailFault> faults = trail.check().faults();
            assertThat(faults)
                    .as("%s of leaf %s", tampering, leaf)
                    .anyMatch(fault -> isLocated(fault, place.entry(), leaf));
            unprotected.sound().putBack(trail);
        }
        Files.writeString(trail.checkpoints(), unprotected.outside());
        assertThat(trail.check().faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isNotWhatARedactionIs(OwnTrail.Kind kind) {
        Unprotected unprotected = TRAILS.computeIfAbsent(kind, Unprotected::on);
        OwnTrail trail = unprotected.trail();
        Tampering.Place place = Tampering.Place.anywhere(trail, new Random(SEED));
        Redaction redaction = trail.bean(Redaction.class);
        Reason reason = new Reason(RedactionReason.VERZOEK, "Op verzoek");

        assertThat(redaction.eraseText(place.entry(), "reden", reason)).isTrue();
        assertThat(redaction.eraseText(place.entry(), "reden", reason)).isFalse();
        UUID actor = trail.sql("select id from audit_actor where account = 'anoniem'")
                .query(UUID.class)
                .single();
        assertThat(redaction.eraseName(actor, reason)).isTrue();
        trail.bean(Trail.class).recordApart(AuditEvent.done(Action.ACCOUNT_CHANGED, Subject.account("7"), "api"));

        assertThat(trail.check().faults()).isEmpty();
        assertThat(trail.bean(TrailReader.class)
                        .find(place.entry())
                        .orElseThrow()
                        .texts()
                        .text("reden"))
                .matches("\\[verwijderd op \\d+ \\w+ \\d{4} wegens een verzoek van de betrokkene]");
        unprotected.sound().putBack(trail);
    }

    /** At the entry, at the one that slipped in, at its leaf, or within a range of leaves that holds it. */
    private static boolean isLocated(TrailFault fault, UUID entry, long leaf) {
        String place = fault.place();
        if (place.length() == 36) {
            return place.equals(entry.toString()) || fault.kind() == FaultKind.NO_LEAF;
        }
        if (place.contains("–")) {
            String[] range = place.split("–");
            return Long.parseLong(range[0]) <= leaf && leaf <= Long.parseLong(range[1]);
        }
        return switch (fault.kind()) {
            case LEAF_MISSING, ENTRY_MISSING -> Long.parseLong(place) == leaf;
            case TREE_TOO_SHORT -> Long.parseLong(place) <= leaf + 1;
            default -> false;
        };
    }

    private static void unprotect(OwnTrail trail, OwnTrail.Kind kind) {
        JdbcTemplate database = trail.bean(JdbcTemplate.class);
        if (kind == OwnTrail.Kind.H2) {
            for (String table : List.of("entry", "leaf", "node", "checkpoint", "text", "actor")) {
                database.execute("drop trigger audit_" + table + "_kept");
            }
            database.execute("set referential_integrity false");
        } else {
            database.execute("alter role postgres set session_replication_role = replica");
            trail.bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
