package nl.rolwijzer.platform;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Who may make which call of the API: people by their role, other systems by the rights of their token. */
@Component
class ApiAccessRules {

    private static final String[] PUBLIC = {
        "/api/v1/openapi.json",
        "/api/v1/beoordelingen",
        "/api/v1/beoordelingen/_bulk",
        "/api/v1/voorstellen",
        "/api/v1/voorstellen/_bulk",
        "/api/v1/rollen",
        "/api/v1/rollen/{rol}",
        "/api/v1/regelsets",
        "/api/v1/regelsets/{versie}"
    };

    /** What a public catalogue opens to everybody; what is in it then is decided by {@link Sight}. */
    private static final String[] CATALOGUE = {
        "/api/v1/diensten", "/api/v1/diensten/{id}", "/api/v1/diensten/{id}/beoordeling"
    };

    private static final String[] READING = {
        "/api/v1/diensten/{id}/vervallen", "/api/v1/diensten/{id}/revisies", "/api/v1/diensten/{id}/revisies/{nummer}"
    };

    private static final String[] REVISING = {"/api/v1/diensten/{id}", "/api/v1/diensten/{id}/vervallen"};

    private static final String[] EXPORTS = {
        "/api/v1/uitvoer/diensten.csv", "/api/v1/uitvoer/diensten.xlsx", "/api/v1/uitvoer/diensten.json"
    };

    private static final String[] WRITERS = {
        UserRole.AMBTENAAR.authority(), UserRole.BEHEERDER.authority(), TokenScope.SCHRIJVEN.authority()
    };

    private final Sights sights;

    ApiAccessRules(Sights sights) {
        this.sights = sights;
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(PUBLIC).permitAll();
        requests.requestMatchers(HttpMethod.POST, "/api/v1/diensten").hasAnyAuthority(WRITERS);
        requests.requestMatchers(HttpMethod.PUT, REVISING).hasAnyAuthority(WRITERS);
        requests.requestMatchers(EXPORTS).hasAnyAuthority(anyRoleOr(TokenScope.UITVOER));
        if (sights.isPublicCatalogue()) {
            requests.requestMatchers(CATALOGUE).permitAll();
        }
        requests.requestMatchers(CATALOGUE).hasAnyAuthority(anyRoleOr(TokenScope.LEZEN));
        requests.requestMatchers(READING).hasAnyAuthority(anyRoleOr(TokenScope.LEZEN));
    }

    private static String[] anyRoleOr(TokenScope scope) {
        return Stream.concat(Arrays.stream(UserRole.values()).map(UserRole::authority), Stream.of(scope.authority()))
                .toArray(String[]::new);
    }
}
