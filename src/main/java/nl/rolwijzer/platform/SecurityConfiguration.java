package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.util.unit.DataSize;

/** The one filter chain: who may do what, protection against forged requests, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "form-action 'self'";

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            AccessRules rules,
            Refusals refusals,
            List<SignInMethod> signInMethods,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload)
            throws Exception {
        http.authorizeHttpRequests(rules::apply)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/v1/beoordelingen/**", "/api/v1/voorstellen/**")
                        .ignoringRequestMatchers(BearerCall::is)
                        .ignoringRequestMatchers(SecurityConfiguration::isCalledWithoutSession))
                .exceptionHandling(
                        denied -> denied.accessDeniedHandler(refusals).authenticationEntryPoint(refusals))
                .requestCache(cache -> cache.requestCache(pageThatWasAskedFor()))
                .logout(logout -> logout.logoutSuccessUrl("/login?uitgelogd"))
                .headers(headers -> headers(headers, signInMethods))
                .addFilterAfter(new UploadLimit(largestUpload), HeaderWriterFilter.class);
        for (SignInMethod method : signInMethods) {
            method.addTo(http);
        }
        return http.build();
    }

    /** Tells of every failure to sign in, also of those that only another room has a name for. */
    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    /** Signing in leads to it. A program that is refused gets no session. */
    @SuppressWarnings("NullAway") // null stands for no such parameter, which the setter does not declare
    private static RequestCache pageThatWasAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !Programs.ask(request));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, List<SignInMethod> signInMethods) {
        String policies = Stream.concat(
                        Stream.of(CONTENT_SECURITY_POLICY),
                        signInMethods.stream().map(SignInMethod::origins).flatMap(List::stream))
                .collect(Collectors.joining(" "));
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policies))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /**
     * A call without a session has nothing to forge. Asking for its token would give it a session, and the answer to a
     * script would then take that of the page that the reader has gone on to, with the form that is kept in it. (The
     * calls that judge or propose look at no session at all.)
     */
    private static boolean isCalledWithoutSession(HttpServletRequest request) {
        boolean session = request.getRequestedSessionId() != null && request.isRequestedSessionIdValid();
        return !session && Programs.ask(request);
    }
}
