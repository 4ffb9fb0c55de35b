package nl.rolwijzer.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds the sentence of a start that was refused. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused refusal) {
        return new FailureAnalysis(String.valueOf(refusal.getMessage()), null, failure);
    }
}
