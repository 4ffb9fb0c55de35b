package identityprovider;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * A real identity provider, outside the packages of the application: it signs tokens that say in {@code groepen} which
 * groups somebody is in. Whoever is called {@code gast} is in none that counts.
 */
public final class IdentityProvider {

    public static final String CLIENT = "rolwijzer";
    public static final String SECRET = "geheim-van-de-proef";
    public static final String PASSWORD = "wachtwoord-van-elders";

    private IdentityProvider() {}

    /** Starts it for an application at this address; its own address is {@code http://localhost:port}. */
    public static ConfigurableApplicationContext start(String application) {
        return new SpringApplicationBuilder(Provider.class)
                .run(
                        "--server.port=0",
                        "--server.address=localhost",
                        "--spring.config.name=none",
                        "--proef.application=" + application);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    static class Provider {

        @Bean
        RegisteredClientRepository clients(@Value("${proef.application}") String application) {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId(UUID.randomUUID().toString())
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(application + "/login/oauth2/code/elders")
                            .postLogoutRedirectUri(application + "/login?uitgelogd")
                            .scope(OidcScopes.OPENID)
                            .scope(OidcScopes.PROFILE)
                            .build());
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(List.of("anna", "bob", "gast").stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .authorities("groep")
                            .build())
                    .toList());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> groups() {
            return token -> {
                String name = token.getPrincipal().getName();
                token.getClaims()
                        .claim("preferred_username", name)
                        .claim("name", Character.toUpperCase(name.charAt(0)) + name.substring(1) + " van Elders")
                        .claim(
                                "groepen",
                                name.equals("gast") ? List.of("iedereen") : List.of("iedereen", "rw-" + name));
            };
        }
    }
}
