package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.language.CueReader;
import nl.rolwijzer.language.Cues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * The cues that ship, checked at the start against the rulebook that ships with them. Whatever rulebook is in force:
 * they propose what that one knows.
 */
@Configuration(proxyBeanMethods = false)
class CuesConfiguration {

    @Bean
    Cues cues(
            @Value("classpath:language/cues.yaml") Resource cues,
            @Value("classpath:rulebook/teeuwen.yaml") Resource rulebook)
            throws IOException {
        Questionnaire questionnaire = RulebookReader.read(text(rulebook)).questionnaire();
        return CueReader.read(text(cues), questionnaire);
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
