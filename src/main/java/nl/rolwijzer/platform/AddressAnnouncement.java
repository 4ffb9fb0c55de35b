package nl.rolwijzer.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in one line where the application can be found, once it is ready to be used. */
@Component
class AddressAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(AddressAnnouncement.class);

    private final Environment environment;

    AddressAnnouncement(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        LOG.info(
                "Rolwijzer is klaar: open http://localhost:{}{} in een browser. Stoppen gaat met Ctrl+C.",
                environment.getProperty("local.server.port"),
                environment.getProperty("server.servlet.context-path", ""));
    }
}
