package nl.rolwijzer.api;

import java.util.List;
import nl.rolwijzer.catalogue.Deviation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** Other roles than the rules derive, as JSON has them; the same when it is read and when it is sent. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record Divergence(List<String> rollen, List<String> rollenDerden, String reden, String toelichting) {

    static @Nullable Divergence of(@Nullable Deviation deviation) {
        return deviation == null
                ? null
                : new Divergence(deviation.roles(), deviation.thirdRoles(), deviation.reason(), deviation.text());
    }
}
