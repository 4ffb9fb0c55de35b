package nl.rolwijzer.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Finds the sentence about a rulebook with which Rolwijzer cannot start. */
class UnusableRulebookAnalyzer extends AbstractFailureAnalyzer<UnusableRulebook> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnusableRulebook unusable) {
        return new FailureAnalysis(String.valueOf(unusable.getMessage()), null, failure);
    }
}
