package nl.rolwijzer.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Report;
import nl.rolwijzer.assessment.Verdict;
import nl.rolwijzer.catalogue.Dispute;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.language.Remark;

/**
 * Everything that the report on one service says, at one moment.
 *
 * @param hints words to look at again
 * @param history the latest revisions, the newest first
 * @param chapters what other rooms tell
 * @param gaps what the service itself leaves open, a sentence each
 */
public record ServiceReport(
        ServiceRecord service,
        Report report,
        List<Remark> hints,
        List<Dispute> disputes,
        List<ServiceRecord> history,
        List<ToldChapter> chapters,
        List<String> gaps,
        Instant madeAt) {

    /** A chapter with the fragment that puts it into words. */
    public record ToldChapter(String fragment, Chapter.Told told) {}

    public ServiceReport {
        hints = List.copyOf(hints);
        disputes = List.copyOf(disputes);
        history = List.copyOf(history);
        chapters = List.copyOf(chapters);
        gaps = List.copyOf(gaps);
    }

    /** Whether the citizen in the transaction passes the klant test: {@code applies}, {@code does_not_apply} or {@code cannot_tell}. */
    public String klant() {
        return verdict().id();
    }

    /** Everything that is open: of the service first, then of each chapter. */
    public List<String> open() {
        return Stream.concat(gaps.stream(), chapters.stream().flatMap(chapter -> chapter.told().open().stream()))
                .toList();
    }

    public List<String> summaries() {
        return chapters.stream()
                .map(chapter -> chapter.told().summary())
                .filter(summary -> !summary.isEmpty())
                .toList();
    }

    private Verdict verdict() {
        return report.assessment().verdict(report.assessment().rulebook().klantTest());
    }
}
