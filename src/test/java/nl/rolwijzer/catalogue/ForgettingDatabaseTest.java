package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.audit.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A text that is erased from the trail is gone from the catalogue as well. */
@ParameterizedClass
@EnumSource(Database.class)
class ForgettingDatabaseTest {

    private static final String REMARK = "[verwijderd]";

    private final Database database;
    private final Catalogue catalogue;
    private final UUID id = UUID.randomUUID();

    ForgettingDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void hasAServiceThatNamesSomebody() {
        database.emptied();
        catalogue.register(id, Drafts.passport().named("Paspoort van J. Jansen").concept());
    }

    @Test
    void losesTheNameWhereverItShowsAndSearches() {
        erase("naam");

        assertThat(catalogue.get(id).facts().name()).isEqualTo(REMARK);
        assertThat(database.sql("select name || name_key || search_text from service")
                        .query(String.class)
                        .single())
                .contains(REMARK)
                .doesNotContainIgnoringCase("jansen");
    }

    @Test
    void findsNothingByWhatWasErased() {
        assertThat(found("jansen")).isOne();

        erase("naam");

        assertThat(found("jansen")).isZero();
        assertThat(database.bean(IndexComparison.class).differences()).isEmpty();
    }

    private long found(String word) {
        return database.bean(Search.class).count(SearchParameters.read(Map.of("q", List.of(word))));
    }

    @Test
    void takesAnErasedOrganisationFromTheListWhenNobodyElseHasIt() {
        erase("organisatie");

        assertThat(database.bean(Search.class).organisations()).isEmpty();
        assertThat(catalogue.get(id).facts().organisation()).isEqualTo(REMARK);
    }

    @Test
    void leavesTheOrganisationOfAnotherService() {
        catalogue.register(Drafts.passport().concept());

        erase("organisatie");

        assertThat(database.bean(Search.class).organisations()).containsExactly("Gemeente Voorbeeldstad");
    }

    private void erase(String field) {
        database.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            String texts = database.sql(
                            "select t.texts from audit_text t join revision r on r.entry = t.entry where r.service_id = :id")
                    .param("id", id)
                    .query(String.class)
                    .single();
            String erased = texts.replaceFirst(
                    "\"" + field + "\":\\{[^}]*}",
                    "\"" + field + "\":{\"verwijderd\":\"" + REMARK.replace("[", "\\\\u005b") + "\"}");
            database.sql("update audit_text set texts = :texts where texts = :old")
                    .param("texts", erased)
                    .param("old", texts)
                    .update();
            database.bean(Forgetting.class).forgetTexts(Subject.service(id), UUID.randomUUID(), Set.of(field), REMARK);
        });
    }
}
