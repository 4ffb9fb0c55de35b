package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The index says what the database says: after every save, and after whatever came between. */
@ParameterizedClass
@EnumSource(Database.class)
class IndexCareDatabaseTest {

    private final Database database;
    private final Catalogue catalogue;
    private final Search search;
    private final IndexCare care;
    private final IndexComparison comparison;
    private final SearchIndex index;
    private final UUID id = UUID.randomUUID();

    IndexCareDatabaseTest(Database database) {
        this.database = database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.search = database.bean(Search.class);
        this.care = database.bean(IndexCare.class);
        this.comparison = database.bean(IndexComparison.class);
        this.index = database.bean(SearchIndex.class);
        catalogue.register(id, Drafts.passport().named("Eerst").concept());
    }

    @Test
    void findsWhatWasSavedBeforeTheCallerGoesOn() {
        assertThat(names()).containsExactly("Eerst");
        catalogue.revise(id, 1, Drafts.passport().named("Daarna").concept());

        assertThat(names()).containsExactly("Daarna");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void indexesNothingThatWasNotCommitted() {
        TransactionTemplate transaction = database.bean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            database.bean(RevisionWriter.class)
                    .revise(id, 1, Drafts.passport().named("Nooit").concept());
            status.setRollbackOnly();
        });

        assertThat(names()).containsExactly("Eerst");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void healsWhatACrashBetweenCommitAndIndexLeft() {
        // As if the process had stopped at once: the database goes on without the index.
        database.sql("update service set version = version + 1, name = 'Later' where id = :id")
                .param("id", id)
                .update();
        UUID lost = UUID.randomUUID();
        index.write(List.of(ghost(lost)), List.of());

        assertThat(comparison.differences()).containsExactlyInAnyOrder(id, lost);
        care.heal();

        assertThat(comparison.differences()).isEmpty();
        assertThat(search.count(SearchRequest.everything())).isOne();
    }

    @Test
    void countsNothingThatWasTakenOutAndNothingElse() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        index.write(List.of(ghost(one), ghost(other)), List.of());
        assertThat(search.count(SearchRequest.everything())).isEqualTo(3);

        index.write(List.of(), List.of(one));

        assertThat(search.count(SearchRequest.everything())).isEqualTo(2);
    }

    @Test
    void makesAMissingIndexAnew() {
        catalogue.register(Drafts.passport().named("Tweede").concept());
        index.clear();
        assertThat(search.count(SearchRequest.everything())).isZero();

        care.heal();

        assertThat(names()).containsExactly("Eerst", "Tweede");
        assertThat(care.progress().running()).isFalse();
        assertThat(care.progress().done()).isEqualTo(2);
    }

    @Test
    void rebuildsInThePlaceOfWhatThereIs() {
        care.rebuild();

        assertThat(names()).containsExactly("Eerst");
        assertThat(comparison.size()).isEqualTo(new IndexComparison.Size(1, 1));
    }

    @Test
    void namesTheEditorByAccountAndShowsNoErasedName() {
        Facet facet = Facet.REDACTEUR;
        String account = search.counts(SearchRequest.everything(), facet)
                .keySet()
                .iterator()
                .next();

        assertThat(search.count(SearchRequest.everything().with(facet, List.of(account))))
                .isOne();
        assertThat(search.count(SearchRequest.everything().with(facet, List.of("iemand anders"))))
                .isZero();
        assertThat(database.bean(Editors.class).names(List.of(account))).containsOnlyKeys(account);
        assertThat(SearchRequest.everything()
                        .with(facet, List.of(account))
                        .seeing(false)
                        .chosen(facet))
                .isEmpty();
    }

    private IndexEntry ghost(UUID service) {
        IndexEntry entry = database.bean(IndexEntries.class).read(List.of(id)).get(0);
        entry.id = service;
        return entry;
    }

    private List<String> names() {
        return Stream.of(search.page(SearchRequest.everything(), 1, 10))
                .flatMap(List::stream)
                .map(service -> service.facts().name())
                .toList();
    }
}
