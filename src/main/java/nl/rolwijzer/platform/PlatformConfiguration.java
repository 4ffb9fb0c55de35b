package nl.rolwijzer.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.LocaleResolver;

/** The clock, the language of a request, the folder of the data, and work that goes on in the background. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new DutchFirstLocaleResolver();
    }

    /** Static, because it comes before every other bean. */
    @Bean
    static DataFolder dataFolder(ConfigurableEnvironment environment) {
        return new DataFolder(environment);
    }
}
