package nl.rolwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The disk of the embedded database fills up while people are working. */
class DiskFullJourneyTest {

    private static final String FORM = "/diensten/nieuw";

    @TempDir
    private Path folder;

    @Test
    void saysSoKeepsWhatWasAcknowledgedAndGoesOnWhenThereIsRoomAgain() throws Exception {
        SmallDisk.mount();
        List<String> acknowledged = new ArrayList<>();
        Map<String, String> refused;
        try (ConfigurableApplicationContext application = start()) {
            Visitor visitor = visitor(application);
            for (int i = 0; i < 5; i++) {
                acknowledged.add(save(visitor, "Voor " + i));
            }
            Map<String, String> typed = typed(visitor, "Tijdens");

            SmallDisk.full(true);
            Visitor.Answer full = visitor.post(FORM, typed);

            assertThat(full.status()).isEqualTo(503);
            assertThat(full.body()).contains("Rolwijzer is even niet bereikbaar");
            refused = full.hiddenFields(FORM);

            SmallDisk.full(false);
            Thread.sleep(1_000); // a connection that served within half a second is not tried before it is used
            acknowledged.add(visitor.post(FORM, refused).location().orElseThrow());
            assertAllThere(visitor, acknowledged);
        }
        try (ConfigurableApplicationContext again = start()) {
            assertAllThere(visitor(again), acknowledged);
        }
    }

    private static void assertAllThere(Visitor visitor, List<String> services) throws Exception {
        for (String service : services) {
            assertThat(visitor.get(service).status()).as(service).isEqualTo(200);
        }
    }

    private static String save(Visitor visitor, String name) throws Exception {
        return visitor.post(FORM, typed(visitor, name)).location().orElseThrow();
    }

    private static Map<String, String> typed(Visitor visitor, String name) throws Exception {
        Map<String, String> typed = new LinkedHashMap<>(visitor.get(FORM).hiddenFields(FORM));
        typed.putAll(Map.of("naam", name, "actie", "concept", "gelijke_gezien", "ja"));
        return typed;
    }

    private static Visitor visitor(ConfigurableApplicationContext application) throws Exception {
        return new Visitor(application.getEnvironment().getRequiredProperty("local.server.port", int.class))
                .signIn("ambtenaar");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RolwijzerApplication.class)
                .run(
                        "--server.port=0",
                        "--rolwijzer.reference-catalogue=false",
                        "--rolwijzer.data=" + folder,
                        "--spring.datasource.url=jdbc:h2:vol:" + folder.resolve("rolwijzer") + ";WRITE_DELAY=0",
                        "--rolwijzer.audit.key=" + folder.resolve("sleutel.pem"),
                        "--rolwijzer.audit.checkpoints=" + folder.resolve("controlepunten.txt"),
                        "--spring.datasource.hikari.connection-timeout=1000");
    }
}
