package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was worked on last, by one person and by everybody. */
@ParameterizedClass
@EnumSource(Database.class)
class RecentWorkDatabaseTest {

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

    private final Catalogue catalogue;
    private final RecentWork work;

    RecentWorkDatabaseTest(Database database) {
        database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.work = database.bean(RecentWork.class);
    }

    @Test
    void findsTheConceptsThatSomebodySavedLast() {
        UUID first = kept("Anna", Drafts.passport().named("Eerste").concept());
        kept("Bo", Drafts.passport().named("Van een ander").concept());
        kept("Anna", Drafts.passport().named("Al klaar").confirmed());
        UUID last = kept("Anna", Drafts.passport().named("Laatste").concept());
        SavedBy.person(
                "Bo",
                () -> catalogue.revise(
                        first, 1, Drafts.passport().named("Overgenomen").concept()));

        assertThat(work.concepts("account van Anna", 9))
                .extracting(ServiceRecord::id)
                .containsExactly(last);
        assertThat(work.concepts("account van Bo", 9))
                .extracting(service -> service.facts().name())
                .containsExactly("Overgenomen", "Van een ander");
        assertThat(work.concepts("account van Bo", 1)).hasSize(1);
        assertThat(work.concepts("account van niemand", 9)).isEmpty();
    }

    @Test
    void findsWhatWasSavedSinceAMomentWithOrWithoutExamples() {
        kept("Anna", Drafts.passport().named("Oud").concept());
        Instant later = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
        kept("Anna", Drafts.passport().named("Nieuw").confirmed());
        catalogue.register(new Submission(
                UUID.randomUUID(), Drafts.passport().named("Voorbeeld").draft(), true, Origin.REFERENTIE, ""));

        assertThat(work.since(later, true, 9))
                .extracting(service -> service.facts().name())
                .containsExactly("Voorbeeld", "Nieuw");
        assertThat(work.since(later, false, 9))
                .extracting(service -> service.facts().name())
                .containsExactly("Nieuw");
        assertThat(work.countSince(later, true)).isEqualTo(2);
        assertThat(work.countSince(LONG_AGO, false)).isEqualTo(2);
        assertThat(work.since(LONG_AGO, true, 1)).hasSize(1);
    }

    private UUID kept(String person, Submission submission) {
        return SavedBy.person(person, () -> ((SaveResult.Saved) catalogue.register(submission)).serviceId());
    }
}
