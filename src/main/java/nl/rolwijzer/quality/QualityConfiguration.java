package nl.rolwijzer.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.lean.QualityGuide;
import nl.rolwijzer.lean.QualityReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The words for the quality parameters that ship, checked at the start against the rulebook that ships with them. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {

    @Bean
    QualityGuide qualityGuide(
            @Value("classpath:lean/quality.yaml") Resource guide,
            @Value("classpath:rulebook/teeuwen.yaml") Resource rulebook)
            throws IOException {
        return QualityReader.read(text(guide), RulebookReader.read(text(rulebook)));
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
