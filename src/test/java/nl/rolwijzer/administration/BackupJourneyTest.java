package nl.rolwijzer.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.rolwijzer.RolwijzerApplication;
import nl.rolwijzer.Visitor;
import nl.rolwijzer.audit.CheckReport;
import nl.rolwijzer.audit.Notary;
import nl.rolwijzer.audit.TrailCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The rehearsal of what the manual says about backups: made while people work, put back in an empty folder. */
class BackupJourneyTest {

    private static final String PAGE = "/beheer/reservekopie";

    @TempDir
    private Path folder;

    @Test
    void holdsEverythingUpToItsMoment() throws Exception {
        Path data = folder.resolve("data");
        String before;
        String after;
        try (ConfigurableApplicationContext application = start(data, "controlepunten.txt")) {
            Visitor visitor = visitor(application);
            before = save(visitor, "Voor de kopie");
            assertThat(visitor.fillIn(PAGE, Map.of()).status()).isEqualTo(302);
            after = save(visitor, "Na de kopie");
            assertThat(visitor.get(PAGE).body()).contains("rolwijzer-2", "(0,");
            application.getBean(Notary.class).seal();
        }

        Path restored = Files.createDirectory(folder.resolve("teruggezet"));
        unzip(onlyFileIn(data.resolve("reservekopie")), restored);

        try (ConfigurableApplicationContext application = start(restored, "controlepunten.txt")) {
            assertThat(check(application).isSound())
                    .as("the checkpoints outside show what is missing")
                    .isFalse();
        }
        try (ConfigurableApplicationContext application = start(restored, "elders.txt")) {
            assertThat(check(application).faults()).isEmpty();
            Visitor visitor = visitor(application);
            assertThat(visitor.get(before).body()).contains("Voor de kopie");
            assertThat(visitor.get(after).status()).isEqualTo(404);
            save(visitor, "Na het terugzetten");
        }
    }

    private static String save(Visitor visitor, String name) throws Exception {
        Visitor.Answer saved = visitor.fillIn("/diensten/nieuw", Map.of("naam", name, "actie", "concept"));
        return saved.location().orElseThrow(() -> new AssertionError(saved));
    }

    private static Visitor visitor(ConfigurableApplicationContext application) throws Exception {
        return new Visitor(application.getEnvironment().getRequiredProperty("local.server.port", int.class))
                .signIn("beheerder");
    }

    private static CheckReport check(ConfigurableApplicationContext application) {
        return application.getBean(TrailCheck.class).check(checked -> {});
    }

    /** With one key; neither that nor a checkpoint is part of a backup. */
    private ConfigurableApplicationContext start(Path data, String checkpoints) {
        return new SpringApplicationBuilder(RolwijzerApplication.class)
                .run(
                        "--server.port=0",
                        "--rolwijzer.reference-catalogue=false",
                        "--rolwijzer.data=" + data,
                        "--rolwijzer.audit.key=" + folder.resolve("sleutel.pem"),
                        "--rolwijzer.audit.checkpoints=" + folder.resolve(checkpoints));
    }

    private static Path onlyFileIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.reduce((one, other) -> {
                        throw new AssertionError("There are more than one: " + one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    private static void unzip(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
