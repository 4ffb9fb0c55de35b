package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.IssuedToken;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.platform.TokenScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A caller that calls too often is asked to wait; another one is not. */
@EmptyCatalogue
@TestPropertySource(properties = "rolwijzer.api.calls-per-minute=3")
class CallLimitWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SystemTokens tokens;

    @Test
    void saysHowLongToWait() {
        String token = IssuedToken.header(tokens, "Druk systeem", TokenScope.LEZEN);
        for (int i = 0; i < 3; i++) {
            assertThat(call(token)).hasStatusOk();
        }
        MvcTestResult refused = call(token);
        assertThat(refused).hasStatus(429).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).headers().hasValue("API-Version", ApiHeaders.VERSION);
        assertThat(Integer.parseInt(String.valueOf(refused.getResponse().getHeader(HttpHeaders.RETRY_AFTER))))
                .isBetween(1, 21);
        assertThat(call(IssuedToken.header(tokens, "Rustig systeem", TokenScope.LEZEN)))
                .hasStatusOk();
        assertThat(web.get().uri("/rollen")).hasStatusOk();
    }

    private MvcTestResult call(String token) {
        return web.get()
                .uri("/api/v1/diensten")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange();
    }
}
