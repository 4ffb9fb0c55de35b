package nl.rolwijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts Rolwijzer. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class RolwijzerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RolwijzerApplication.class, arguments);
    }
}
