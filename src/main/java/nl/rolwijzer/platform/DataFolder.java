package nl.rolwijzer.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The folder of the embedded database. Before anything opens that, the folder is made absolute (H2 refuses a path such
 * as {@code data}) and tried, so that whoever installs Rolwijzer reads what is wrong with it. With another database it
 * is left alone.
 */
class DataFolder implements BeanFactoryPostProcessor {

    /** The setting that names it. */
    static final String PROPERTY = "rolwijzer.data";

    private static final String DATABASE = "rolwijzer.mv.db";

    /** In bytes; a smaller file is no trouble to anybody. */
    private static final long WORTH_TIDYING = 100_000_000;

    private final ConfigurableEnvironment environment;

    DataFolder(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        String setting = environment.getProperty(PROPERTY, "");
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:" + setting + "/")) {
            Path folder = absolute(setting);
            check(folder);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("absolute data folder", Map.of(PROPERTY, folder.toString())));
            tidy(folder.resolve(DATABASE));
        }
    }

    private void tidy(Path file) {
        DatabaseFile database = new DatabaseFile(
                file,
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        try {
            database.tidy(WORTH_TIDYING);
        } catch (IOException refused) {
            throw unusable(file.toString());
        }
    }

    private static Path absolute(String setting) {
        if (setting.contains(";")) {
            throw new StartRefused("In de naam van de map " + setting
                    + " staat een puntkomma, en daar kan de database niet mee overweg: kies met " + PROPERTY
                    + " een andere map.");
        }
        try {
            String home = System.getProperty("user.home").replace("\\", "/");
            return Path.of(setting.matches("~(/.*)?") ? home + setting.substring(1) : setting)
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException noPath) {
            throw unusable(setting);
        }
    }

    private static void check(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "rolwijzer", ".proef"));
        } catch (IOException refused) {
            throw unusable(folder.toString());
        }
        Path database = folder.resolve(DATABASE);
        if (Files.exists(database) && !(Files.isRegularFile(database) && Files.isWritable(database))) {
            throw unusable(database.toString());
        }
    }

    private static StartRefused unusable(String place) {
        return new StartRefused("Rolwijzer kan niet schrijven in " + place + ": geef daar schrijfrechten of kies met "
                + PROPERTY + " een andere map.");
    }
}
