package nl.rolwijzer.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds the sentence about a key with which Rolwijzer cannot start. */
class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, KeyRefused refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), null, failure);
    }
}
