package nl.rolwijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Rolwijzer. */
@SpringBootApplication
public class RolwijzerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RolwijzerApplication.class, arguments);
    }
}
