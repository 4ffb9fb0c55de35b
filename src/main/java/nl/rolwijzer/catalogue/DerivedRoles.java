package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import tools.jackson.databind.json.JsonMapper;

/** The roles that a rulebook derives for one service, from klant to bestuurder. */
public record DerivedRoles(Set<CitizenRole> transaction, Set<CitizenRole> third) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How a reassessment or a counter-view stores them; like every stored form it never changes. */
    record Stored(
            @JsonProperty("rollen") List<String> transaction,
            @JsonProperty("rollen_derden") List<String> third) {}

    public DerivedRoles {
        transaction = Collections.unmodifiableSet(new TreeSet<>(transaction));
        third = Collections.unmodifiableSet(new TreeSet<>(third));
    }

    public static DerivedRoles of(Assessment assessment) {
        return new DerivedRoles(assessment.roles(Perspective.TRANSACTIE), assessment.roles(Perspective.DERDE));
    }

    String write() {
        return JSON.writeValueAsString(new Stored(ids(transaction), ids(third)));
    }

    static DerivedRoles read(String json) {
        Stored stored = JSON.readValue(json, Stored.class);
        return new DerivedRoles(RoleIds.read(stored.transaction()), RoleIds.read(stored.third()));
    }

    private static List<String> ids(Collection<CitizenRole> roles) {
        return roles.stream().map(CitizenRole::id).toList();
    }
}
