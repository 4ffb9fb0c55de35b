package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.language.AddressForms;
import nl.rolwijzer.language.AddressReader;
import nl.rolwijzer.language.Debate;
import nl.rolwijzer.language.DebateReader;
import nl.rolwijzer.language.SayingReader;
import nl.rolwijzer.language.Sayings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * What we say about words beside the rulebook, checked at the start against the rulebook that ships with it: who says what
 * of a word, how to address people, and the debate about the word klant.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private final Rulebook shipped;

    LanguageConfiguration(@Value("classpath:rulebook/teeuwen.yaml") Resource rulebook) throws IOException {
        this.shipped = RulebookReader.read(text(rulebook));
    }

    @Bean
    Sayings sayings(@Value("classpath:language/sayings.yaml") Resource sayings) throws IOException {
        return SayingReader.read(text(sayings), shipped);
    }

    /** Templates call it by this name. */
    @Bean("aanspreken")
    AddressForms addressForms(@Value("classpath:language/address.yaml") Resource address) throws IOException {
        return AddressReader.read(text(address), shipped);
    }

    @Bean
    Debate debate(@Value("classpath:language/debate.yaml") Resource debate) throws IOException {
        return DebateReader.read(text(debate), shipped);
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
