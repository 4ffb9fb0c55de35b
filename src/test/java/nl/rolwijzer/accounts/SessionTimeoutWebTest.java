package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A session ends when nobody uses it, and after a day's work in any case. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:session-timeout;DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false"
        })
@AutoConfigureMockMvc
class SessionTimeoutWebTest {

    private static final MovableClock TIME = new MovableClock();

    @TestBean
    private Clock clock;

    @Autowired
    private MockMvcTester web;

    static Clock clock() {
        return TIME;
    }

    @Test
    void lastsWhileItIsUsed() {
        MockHttpSession session = signedIn();
        for (int i = 0; i < 10; i++) {
            TIME.move(Duration.ofMinutes(59));
            assertThat(status(session)).isEqualTo(200);
        }
    }

    @Test
    void endsAfterAnHourWithoutARequest() {
        MockHttpSession session = signedIn();
        TIME.move(Duration.ofMinutes(61));

        assertThat(status(session)).isEqualTo(302);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsAfterTwelveHoursOfWork() {
        MockHttpSession session = signedIn();
        for (int i = 0; i < 24; i++) {
            assertThat(status(session)).isEqualTo(200);
            TIME.move(Duration.ofMinutes(30));
        }
        assertThat(status(session)).isEqualTo(200);
        TIME.move(Duration.ofMinutes(1));

        assertThat(status(session)).isEqualTo(302);
        assertThat(session.isInvalid()).isTrue();
    }

    private int status(MockHttpSession session) {
        return web.get()
                .uri("/diensten")
                .session(session)
                .exchange()
                .getResponse()
                .getStatus();
    }

    private MockHttpSession signedIn() {
        MvcTestResult result = web.post()
                .uri("/login")
                .with(csrf())
                .param("naam", "analist")
                .param("wachtwoord", DemoAccounts.PASSWORD)
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return (MockHttpSession) result.getRequest().getSession();
    }
}
