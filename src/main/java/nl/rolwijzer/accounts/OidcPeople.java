package nl.rolwijzer.accounts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Takes from an identity provider who somebody is and which role they have; without a role nobody comes in. */
@Component
@EnableConfigurationProperties(OidcRoles.class)
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final OidcRoles roles;

    OidcPeople(OidcRoles roles) {
        this.roles = roles;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        return roles.find(user.getClaims())
                .map(role -> new OidcPerson(user, role))
                .orElseThrow(() -> new RoleMissing(OidcPerson.accountId(user)));
    }
}
