package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which services are like another one, and why. */
class ResemblanceDatabaseTest {

    private final Database database = Database.H2.emptied();
    private final Catalogue catalogue = database.bean(Catalogue.class);
    private final Resemblance resemblance = database.bean(Resemblance.class);
    private final UUID id = UUID.randomUUID();

    @Test
    void namesWhatHasTheSameAnswersOrALikeText() {
        register(id, text("Kapvergunning voor een boom", "U wilt een boom kappen in uw tuin."));
        UUID both = register(text("Vergunning voor kappen van bomen", "U wilt bomen kappen in de tuin."));
        UUID answers = register(text("Terras plaatsen", "Stoelen op straat."));
        UUID words = register(text("Kapvergunning voor een boom bij de buren", "U wilt een boom kappen.")
                .answering("wat", "aankoop")
                .answering("basis", "overeenkomst"));
        register(text("Zwemmen", "In het bad.").answering("wat", "voorziening"));

        assertThat(alike(true)).extracting(alike -> alike.service().id()).containsExactly(both, words, answers);
        assertThat(alike(true)).extracting(Resemblance.Alike::sameAnswers).containsExactly(true, false, true);
        assertThat(alike(true)).extracting(Resemblance.Alike::alikeText).containsExactly(true, true, false);
    }

    @Test
    void showsNoOtherMomentsAndNothingThatLapsedOrMayNotBeSeen() {
        register(id, text("Kapvergunning voor een boom", "U wilt een boom kappen."));
        catalogue.registerMoment(
                id,
                text("Kapvergunning voor een boom", "U wilt een boom kappen.").concept());
        UUID lapsed = register(text("Kapvergunning voor een boom", "U wilt een boom kappen."));
        database.bean(Lifecycle.class).lapse(lapsed, new Step(UUID.randomUUID(), 1, "Weg"));
        assertThat(alike(true)).isEmpty();

        register(text("Kapvergunning voor een boom", "U wilt een boom kappen."));
        assertThat(alike(true)).hasSize(1);
        assertThat(alike(false)).isEmpty();
    }

    @Test
    void namesFiveAtMost() {
        register(id, text("Kapvergunning", "Een boom kappen."));
        for (int i = 0; i < 8; i++) {
            register(text("Kapvergunning " + i, "Een boom kappen."));
        }

        assertThat(alike(true)).hasSize(5);
    }

    private List<Resemblance.Alike> alike(boolean everything) {
        return resemblance.of(catalogue.get(id), everything);
    }

    private static Drafts text(String name, String description) {
        return Drafts.passport().named(name).with("omschrijving", description);
    }

    private UUID register(Drafts draft) {
        return register(UUID.randomUUID(), draft);
    }

    private UUID register(UUID service, Drafts draft) {
        assertThat(catalogue.register(service, draft.concept())).isInstanceOf(SaveResult.Saved.class);
        return service;
    }
}
