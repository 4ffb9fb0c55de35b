package nl.rolwijzer.catalogue;

import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Where the index is, and how it is kept: in a folder, or in memory beside a database in memory. */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {

    private static final String BACKEND = "hibernate.search.backend.";

    private final String folder;
    private final boolean inMemory;

    IndexSettings(
            @Value("${rolwijzer.search.index:}") String folder, @Value("${spring.datasource.url:}") String database) {
        this.folder = folder;
        this.inMemory = folder.isBlank() || database.startsWith("jdbc:h2:mem:");
    }

    @Override
    public void customize(Map<String, Object> properties) {
        // What is written past JPA is indexed as well, so there is one way for all: IndexFollower.
        properties.put("hibernate.search.indexing.listeners.enabled", false);
        properties.put(BACKEND + "analysis.configurer", "class:" + DutchAnalysis.class.getName());
        properties.put(BACKEND + "lucene_version", Version.LATEST.toString());
        properties.put(BACKEND + "directory.type", inMemory ? "local-heap" : "local-filesystem");
        if (!inMemory) {
            properties.put(
                    BACKEND + "directory.root",
                    Path.of(folder).toAbsolutePath().normalize().toString());
        }
    }
}
