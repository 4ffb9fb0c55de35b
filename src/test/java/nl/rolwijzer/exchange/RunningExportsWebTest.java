package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.platform.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A long download can be watched and stopped from the page, which may be left meanwhile. */
@EmptyCatalogue
class RunningExportsWebTest {

    private static final String PAGE = "/diensten/uitvoer";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private RunningExports running;

    @Autowired
    private Exports exports;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    private String account = "";
    private RunningExport mine = new RunningExport("", "", 0);
    private final RunningExport theirs = new RunningExport("iemand-anders", "diensten.xlsx", 7);

    @BeforeEach
    void begins() {
        account = SignedIn.current().orElseThrow().accountId();
        mine = new RunningExport(account, "diensten.csv", 12_345);
        mine.next();
        running.add(mine);
        running.add(theirs);
    }

    @AfterEach
    void ends() {
        running.remove(mine);
        running.remove(theirs);
    }

    @Test
    void showsHowFarItIsAndNothingOfOthers() {
        for (String address : new String[] {PAGE, PAGE + "/bezig"}) {
            assertThat(web.get().uri(address))
                    .bodyText()
                    .contains("diensten.csv: 1 rijen van 12.345 diensten", "max=\"12345\"", "every 2s")
                    .doesNotContain("diensten.xlsx:");
        }
        ends();
        assertThat(web.get().uri(PAGE)).bodyText().doesNotContain("every 2s", "<progress");
    }

    @Test
    void stopsItsOwnAndNobodyElses() {
        stop(mine.id());
        stop(theirs.id());
        stop(UUID.randomUUID());

        assertThatThrownBy(mine::next).isInstanceOf(UncheckedIOException.class);
        theirs.next();
        assertThat(theirs.rows()).isOne();
    }

    @Test
    void breaksOffWhatWasStoppedAndTellsTheTrailHowFarItCame() {
        ends();
        for (int i = 0; i < 60; i++) {
            catalogue.register(Drafts.passport().named("Dienst " + i).concept());
        }
        Export everything = Export.read(Map.of(), true, ExportFormat.CSV, "http://localhost/diensten/");

        assertThatThrownBy(() -> exports.write(everything, new StoppingStream(), account))
                .hasStackTraceContaining("stopped by who asked for it");

        assertThat(running.of(account)).isEmpty();
        assertThat(database.sql("select body from audit_entry where action = 'export' and outcome = 'mislukt'")
                        .query(String.class)
                        .single())
                .containsPattern("\"rijen\":[1-5]?[0-9]\\b")
                .doesNotContain("sha256");
    }

    private void stop(UUID id) {
        assertThat(web.post().uri(PAGE + "/bezig/" + id + "/stoppen").with(csrf()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(PAGE);
    }

    /** Whoever receives the first part stops the rest. */
    private final class StoppingStream extends OutputStream {

        @Override
        public void write(int single) throws IOException {
            running.of(account).forEach(RunningExport::stop);
        }
    }
}
