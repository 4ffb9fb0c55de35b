package nl.rolwijzer.platform;

import java.util.Arrays;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/** Who may read the catalogue and take it out: colleagues all of it, and everybody a part where the catalogue is public. */
@Component
class CatalogueAccessRules {

    /** For who has signed in, in a public catalogue too. It comes first: {@code /diensten/{id}} fits these files as well. */
    private static final String[] COLLEAGUES = {
        "/diensten/stappen.csv",
        "/diensten/{id}/stappen.csv",
        "/diensten/rapporten-*",
        "/diensten/{id}/rapport*",
        "/diensten/uitvoer/bezig",
        "/diensten/uitvoer/bezig/{id}/stoppen",
        "/diensten/{id}/revisies/{nummer}",
        "/diensten/{id}/geschiedenis",
        "/diensten/{id}/vergelijk",
        "/diensten/{id}/stappen/**",
        "/diensten/{id}/kwaliteit/versies",
        "/productnamen",
        "/analyse",
        "/analyse/**",
        "/account",
        "/weergaven",
        "/weergaven/**"
    };

    /** What a public catalogue opens to everybody; what is in it then is decided by {@link Sight}. */
    private static final String[] CATALOGUE = {
        "/diensten",
        "/diensten.csv",
        "/diensten.xlsx",
        "/diensten.json",
        "/diensten.ttl",
        "/diensten.jsonld",
        "/diensten/kwaliteit.csv",
        "/diensten/uitvoer",
        "/diensten/{id}",
        "/diensten/{id}/wat-als",
        "/diensten/{id}/kwaliteit*",
        "/vergelijk"
    };

    private final Sights sights;

    CatalogueAccessRules(Sights sights) {
        this.sights = sights;
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(COLLEAGUES).hasAnyAuthority(anyRole());
        if (sights.isPublicCatalogue()) {
            requests.requestMatchers(CATALOGUE).permitAll();
        }
        requests.requestMatchers(CATALOGUE).hasAnyAuthority(anyRole());
    }

    private static String[] anyRole() {
        return Arrays.stream(UserRole.values()).map(UserRole::authority).toArray(String[]::new);
    }
}
