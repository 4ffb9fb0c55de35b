package nl.rolwijzer.platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Reports why Rolwijzer cannot start in one sentence, for whoever installs it. */
class FailureSentence implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureSentence.class);

    @Override
    public void report(FailureAnalysis analysis) {
        if (StringUtils.hasText(analysis.getAction())) {
            LOG.error("{}\n{}", analysis.getDescription(), analysis.getAction());
        } else {
            LOG.error("{}", analysis.getDescription());
        }
        LOG.debug("Rolwijzer did not start.", analysis.getCause());
    }
}
