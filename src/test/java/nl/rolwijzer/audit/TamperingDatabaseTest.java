package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whoever owns the database can drop the triggers and change anything. At fifty random places, in every way of {@link
 * Tampering}: each is found, and where it is.
 */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingDatabaseTest {

    private static final int PLACES = 50;
    private static final long SEED = 20261122;

    private final OwnTrail.Kind kind;
    private OwnTrail trail;
    private Snapshot sound;
    private String outside;

    TamperingDatabaseTest(OwnTrail.Kind kind) {
        this.kind = kind;
    }

    @BeforeAll
    void aTrailWithoutProtection() throws IOException {
        trail = OwnTrail.fresh(kind);
        trail.write(150, 7, 15);
        outside = Files.readString(trail.checkpoints());
        sound = Snapshot.of(trail);
        unprotect();
    }

    @AfterAll
    void close() {
        trail.close();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundAndLocatedAtEveryPlace(Tampering tampering) throws IOException {
        Random random = new Random(SEED + tampering.ordinal());
        for (int number = 0; number < PLACES; number++) {
            Tampering.Place place = Tampering.Place.anywhere(trail, random);
            long leaf = place.leafOf(place.entry());
            tampering.at(place);

            Files.writeString(trail.checkpoints(), "");
            if (tampering.needsOutsideCheckpoint()) {
                assertThat(trail.check().faults())
                        .as("without a checkpoint outside")
                        .isEmpty();
                Files.writeString(trail.checkpoints(), outside);
            }
            List<TrailFault> faults = trail.check().faults();
            assertThat(faults)
                    .as("%s of leaf %s", tampering, leaf)
                    .anyMatch(fault -> isLocated(fault, place.entry(), leaf));
            sound.putBack(trail);
        }
        Files.writeString(trail.checkpoints(), outside);
        assertThat(trail.check().faults()).isEmpty();
    }

    /** A redaction is no tampering. */
    @Test
    void isNotWhatARedactionIs() {
        Tampering.Place place = Tampering.Place.anywhere(trail, new Random(SEED));
        Redaction redaction = trail.bean(Redaction.class);
        Redaction.Reason reason = new Redaction.Reason(RedactionReason.VERZOEK, "Op verzoek");

        assertThat(redaction.eraseText(place.entry(), "reden", reason)).isTrue();
        assertThat(redaction.eraseText(place.entry(), "reden", reason)).isFalse();
        UUID actor = trail.sql("select id from audit_actor where account = 'anoniem'")
                .query(UUID.class)
                .single();
        assertThat(redaction.eraseName(actor, reason)).isTrue();
        trail.seal();

        assertThat(trail.check().faults()).isEmpty();
        assertThat(trail.bean(TrailReader.class)
                        .find(place.entry())
                        .orElseThrow()
                        .texts()
                        .text("reden"))
                .matches("\\[verwijderd op \\d+ \\w+ \\d{4} wegens een verzoek van de betrokkene]");
        sound.putBack(trail);
    }

    /** At the entry, at the one after it in the same chain, at its leaf, or within a range of leaves that holds it. */
    private boolean isLocated(TrailFault fault, UUID entry, long leaf) {
        String place = fault.place();
        if (place.length() == 36) {
            return place.equals(entry.toString()) || fault.kind() != FaultKind.BODY_ALTERED;
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

    private void unprotect() {
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
}
