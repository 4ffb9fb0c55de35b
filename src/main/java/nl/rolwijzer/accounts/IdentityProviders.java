package nl.rolwijzer.accounts;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The identity providers of the organisation, if any is configured. */
@Component
class IdentityProviders {

    private final Optional<ClientRegistrationRepository> registrations;

    IdentityProviders(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = Optional.ofNullable(registrations.getIfAvailable());
    }

    /**
     * One to choose on the login page.
     *
     * @param path to which a link leads
     */
    record Choice(String name, String path) {}

    Optional<ClientRegistrationRepository> registrations() {
        return registrations;
    }

    List<Choice> choices() {
        return all().stream()
                .map(each -> new Choice(each.getClientName(), "/oauth2/authorization/" + each.getRegistrationId()))
                .toList();
    }

    /** Where signing out leads to, so that the browser may follow. */
    List<String> origins() {
        return all().stream()
                .map(each ->
                        each.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .filter(String.class::isInstance)
                .map(end -> URI.create(String.valueOf(end)))
                .map(end -> end.getScheme() + "://" + end.getAuthority())
                .distinct()
                .toList();
    }

    private List<ClientRegistration> all() {
        return registrations
                .filter(Iterable.class::isInstance)
                .map(each -> StreamSupport.stream(((Iterable<?>) each).spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .toList())
                .orElse(List.of());
    }
}
