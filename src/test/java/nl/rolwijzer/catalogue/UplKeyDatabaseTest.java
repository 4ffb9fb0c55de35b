package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Services from before an import could find them by their product are found by it all the same. */
@ParameterizedClass
@EnumSource(Database.class)
class UplKeyDatabaseTest {

    private static final String ADDRESS = "http://standaarden.overheid.nl/owms/terms/é_paspoort";

    private final Database database;

    UplKeyDatabaseTest(Database database) {
        this.database = database;
    }

    @Test
    void isFilledByTheMigrationAsASaveDoes() {
        database.emptied();
        Catalogue catalogue = database.bean(Catalogue.class);
        catalogue.register(Drafts.passport().with("upl_uri", ADDRESS).concept());
        catalogue.register(
                Drafts.passport().named("Zonder product").with("upl_uri", "").concept());
        List<String> saved = keys();
        assertThat(saved).contains("-").hasSize(2).doesNotHaveDuplicates();
        database.sql("update service set upl_key = null").update();

        new ResourceDatabasePopulator(new ClassPathResource(
                        "db/migration/" + database.name().toLowerCase(Locale.ROOT) + "/V13_1__fill_upl_key.sql"))
                .execute(database.bean(DataSource.class));

        assertThat(keys()).isEqualTo(saved);
    }

    private List<String> keys() {
        return database.sql("select coalesce(upl_key, '-') from service order by name")
                .query(String.class)
                .list();
    }
}
