package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The demo accounts exist where nobody else can come. */
class DemoAccountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.0.53", "::1"})
    void existOnALoopbackAddress(String address) {
        assertThat(on(address).all()).extracting(Person::name).containsExactly("ambtenaar", "analist", "beheerder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "10.0.0.1", "192.168.1.20", "8.8.8.8"})
    void doNotExistOnAnAddressThatOthersReach(String address) {
        assertThat(on(address).all()).isEmpty();
        assertThat(on(address).find("beheerder")).isEmpty();
    }

    @Test
    void doNotExistWithoutAnAddress() {
        assertThat(new DemoAccounts(new MockEnvironment()).all()).isEmpty();
    }

    @Test
    void neverExistInProduction() {
        MockEnvironment production = new MockEnvironment().withProperty("server.address", "localhost");
        production.setActiveProfiles("prod");

        assertThat(new DemoAccounts(production).all()).isEmpty();
    }

    static DemoAccounts on(String address) {
        return new DemoAccounts(new MockEnvironment().withProperty("server.address", address));
    }
}
