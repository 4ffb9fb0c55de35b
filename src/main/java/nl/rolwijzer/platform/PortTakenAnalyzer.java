package nl.rolwijzer.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting gives another port when this one is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException taken) {
        String sentence = "Poort " + taken.getPort() + " is al in gebruik, misschien door een Rolwijzer die al draait:"
                + " stop dat programma of kies met server.port een andere poort.";
        return new FailureAnalysis(sentence, null, failure);
    }
}
