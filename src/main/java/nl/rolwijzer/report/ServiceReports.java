package nl.rolwijzer.report;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Disputes;
import nl.rolwijzer.catalogue.HintChoices;
import nl.rolwijzer.catalogue.LeftOutHint;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceWords;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.Sheets;
import nl.rolwijzer.language.Fit;
import nl.rolwijzer.language.Remark;
import org.springframework.stereotype.Component;

/** Gathers what the report on a service says: as it is now, for colleagues, and without the names of who saved it. */
@Component
public class ServiceReports {

    /** How many revisions a report shows; the application has them all. */
    private static final int RECENT = 8;

    private final Catalogue catalogue;
    private final ServiceWords words;
    private final HintChoices choices;
    private final Sheets sheets;
    private final Disputes disputes;
    private final List<Chapter> chapters;
    private final Gaps gaps;
    private final Clock clock;

    ServiceReports(
            Catalogue catalogue,
            ServiceWords words,
            HintChoices choices,
            Sheets sheets,
            Disputes disputes,
            List<Chapter> chapters,
            Gaps gaps,
            Clock clock) {
        this.catalogue = catalogue;
        this.words = words;
        this.choices = choices;
        this.sheets = sheets;
        this.disputes = disputes;
        this.chapters = chapters;
        this.gaps = gaps;
        this.clock = clock;
    }

    public ServiceReport of(UUID id, Locale locale) {
        ServiceRecord service = catalogue.get(id);
        return new ServiceReport(
                service,
                service.assessment().report(),
                hints(service),
                disputes.of(id),
                catalogue.history(id, service.currentRevision(), RECENT),
                chapters.stream()
                        .map(chapter ->
                                new ServiceReport.ToldChapter(chapter.fragment(), chapter.tell(service, locale)))
                        .toList(),
                gaps.of(service, locale),
                clock.instant());
    }

    /** Words that do not fit, or may not, without those that somebody decided to keep. */
    private List<Remark> hints(ServiceRecord service) {
        Set<String> leftOut =
                choices.leftOut(service.id()).stream().map(LeftOutHint::word).collect(Collectors.toSet());
        return words.of(service, sheets.texts(service.id(), SheetKind.STAPPEN)).stream()
                .filter(remark -> remark.fit() != Fit.FITS)
                .filter(remark -> !leftOut.contains(remark.word().id()))
                .toList();
    }
}
