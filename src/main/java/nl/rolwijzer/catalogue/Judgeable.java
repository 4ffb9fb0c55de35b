package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service with only what judging its present revision takes, so that thousands can be judged without their texts.
 *
 * @param organisation its name; empty when there is none
 * @param confirmed whether a person confirmed its roles
 * @param rulebook SHA-256 of the one by which the revision was judged
 */
public record Judgeable(
        UUID id,
        int revision,
        String name,
        String organisation,
        Status status,
        boolean confirmed,
        String rulebook,
        Map<String, List<String>> answers) {

    static final String SELECT = """
            select s.id, s.revision, s.name, o.name as organisation, s.status, r.rulebook, r.facts,
                   r.confirmation is not null as confirmed
            from service s
            join revision r on r.service_id = s.id and r.number = s.revision
            left join organisation o on o.id = s.organisation_id
            """;

    /** A service that has lapsed has no citizen to meet any more. */
    static final String NOT_LAPSED = "s.status <> 'vervallen'";

    private static final ObjectReader FACTS = JsonMapper.builder().build().readerFor(Facts.class);

    public Judgeable {
        answers = Map.copyOf(answers);
    }

    /** What every storage version has in common. */
    record Facts(@JsonProperty("antwoorden") Map<String, List<String>> answers) {}

    static Judgeable read(ResultSet row, int number) throws SQLException {
        Facts facts = FACTS.readValue(row.getString("facts"));
        return new Judgeable(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                row.getString("name"),
                emptyIfNull(row.getString("organisation")),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getBoolean("confirmed"),
                row.getString("rulebook"),
                facts.answers());
    }

    Assessment judge(Rulebook by) {
        return by.assess(by.questionnaire().read(answers));
    }

    private static String emptyIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
