package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.RolwijzerApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says in one sentence what to do, and tells the shell that it failed. */
@Timeout(180)
class StartupFailureJourneyTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheSettingForAnotherPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            int port = taken.getLocalPort();

            assertThat(start(folder, "--server.port=" + port))
                    .isEqualTo(new Ending(
                            1,
                            "Poort " + port + " is al in gebruik, misschien door een Rolwijzer die al draait: "
                                    + "stop dat programma of kies met server.port een andere poort."));
        }
    }

    @Test
    void namesTheSettingForAnotherFolderWhenThisOneCannotBeWrittenIn() throws Exception {
        Path file = Files.createFile(folder.resolve("bestand"));

        assertThat(start(file))
                .isEqualTo(new Ending(
                        1,
                        "Rolwijzer kan niet schrijven in " + file
                                + ": geef daar schrijfrechten of kies met rolwijzer.data een andere map."));
    }

    @Test
    void namesTheSettingForAnotherFolderWhenTheDatabaseIsInUse() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("rolwijzer");
        try (Connection first = DriverManager.getConnection(url, "rolwijzer", "")) {
            assertThat(start(folder))
                    .isEqualTo(new Ending(
                            1,
                            "De database in " + folder + " is al in gebruik, waarschijnlijk door een Rolwijzer die al"
                                    + " draait: stop die, of kies met rolwijzer.data een andere map."));
            assertThat(first.isValid(1)).isTrue();
        }
    }

    @Test
    void namesEveryFaultOfARulebookOnALineOfItsOwn() throws Exception {
        Path rulebook = Files.writeString(folder.resolve("regels.yaml"), "version: 1\nonbekend: ja\n");

        Ending ending = start(folder, "--rolwijzer.rulebook=" + rulebook.toUri());

        assertThat(ending.code()).isOne();
        assertThat(ending.words().lines().findFirst().orElseThrow())
                .startsWith("Het regelboek bevat fouten (")
                .contains("regels.yaml")
                .endsWith("): herstel ze of kies met rolwijzer.rulebook een ander bestand.");
        assertThat(ending.words().lines().skip(1)).hasSizeGreaterThan(2).allMatch(line -> line.startsWith("  line "));
    }

    @Test
    void namesTheSettingsWithWhichSomebodyCanSignIn() throws Exception {
        String nobody = "Niemand kan inloggen: stel een identiteitsprovider in (spring.security.oauth2.client), of noem"
                + " met rolwijzer.first-admin en rolwijzer.first-admin-password de eerste beheerder.";

        assertThat(start(folder, "--spring.profiles.active=prod")).isEqualTo(new Ending(1, nobody));
        assertThat(start(folder, "--server.address=0.0.0.0")).isEqualTo(new Ending(1, nobody));
    }

    @Test
    void saysWhatIsWrongWithTheFirstBeheerder() throws Exception {
        Ending ending = start(
                folder,
                "--spring.profiles.active=prod",
                "--rolwijzer.first-admin=els",
                "--rolwijzer.first-admin-password=te kort");

        assertThat(ending)
                .isEqualTo(new Ending(
                        1,
                        "De eerste beheerder kan niet gemaakt worden: verbeter rolwijzer.first-admin-password (een naam"
                                + " van kleine letters en cijfers, en een wachtwoord van minstens 12 tekens dat niet te"
                                + " raden is)."));
    }

    /** How a start ended: the exit code, and everything on the console behind the time and the level. */
    private record Ending(int code, String words) {}

    private Ending start(Path data, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RolwijzerApplication.class.getName(),
                "--rolwijzer.data=" + data));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String console = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ending(process.waitFor(), console.strip().replaceFirst("^\\S+ ERROR ", ""));
    }
}
