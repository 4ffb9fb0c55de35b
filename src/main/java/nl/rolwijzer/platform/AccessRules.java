package nl.rolwijzer.platform;

import jakarta.servlet.DispatcherType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.stereotype.Component;

/**
 * Who may ask for what. The first line that fits an address decides, and whatever answers without a line here is denied.
 * The outcome for every handler and every role stands in {@code src/test/resources/nl/rolwijzer/toegang.txt}.
 */
@Component
class AccessRules {

    private static final String[] PUBLIC = {
        "/",
        "/rollen",
        "/rollen/{rol}",
        "/rollen.ttl",
        "/rollen.jsonld",
        "/regels",
        "/regels.dmn",
        "/regels/{versie}",
        "/debat",
        "/login",
        "/toegankelijkheid",
        "/hulp/**",
        "/rondleiding/**",
        "/.well-known/security.txt",
        "/taal/{taal}",
        "/assets/**",
        "/webjars/**",
        "/error",
        "/openapi.json"
    };

    private static final String[] WRITING = {
        "/diensten/nieuw",
        "/diensten/nieuw/resultaat",
        "/diensten/nieuw/producten",
        "/diensten/nieuw/taal",
        "/diensten/opnieuw",
        "/diensten/{id}/bewerken",
        "/diensten/{id}/vervallen",
        "/diensten/{id}/weer-in-gebruik",
        "/diensten/{id}/revisies/{nummer}/terugzetten",
        "/diensten/{id}/tegenspraak",
        "/diensten/{id}/taal",
        "/diensten/{id}/herziening",
        "/diensten/{id}/{deel}/bewerken",
        "/diensten/{id}/stappen/inlezen",
        "/werklijst",
        "/werklijst/{id}"
    };

    private static final String[] ADMINISTRATION = {"/beheer", "/beheer/**", "/diensten/invoer", "/diensten/invoer/**"};

    private final Handlers handlers;
    private final ApiAccessRules api;
    private final CatalogueAccessRules catalogue;

    AccessRules(Handlers handlers, ApiAccessRules api, CatalogueAccessRules catalogue) {
        this.api = api;
        this.catalogue = catalogue;
        this.handlers = handlers;
    }

    void apply(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers(PUBLIC).permitAll();
        api.apply(requests);
        requests.requestMatchers(WRITING)
                .hasAnyAuthority(UserRole.AMBTENAAR.authority(), UserRole.BEHEERDER.authority());
        requests.requestMatchers(ADMINISTRATION).hasAuthority(UserRole.BEHEERDER.authority());
        catalogue.apply(requests);
        requests.anyRequest()
                .access((who, asked) -> new AuthorizationDecision(
                        SignedIn.current().isPresent() && !handlers.answer(asked.getRequest())));
    }
}
