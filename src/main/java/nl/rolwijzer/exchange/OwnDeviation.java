package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.util.List;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.ServiceDraft;
import org.jspecify.annotations.Nullable;

/** Which other roles than the derived ones a row of our own export names. */
final class OwnDeviation {

    private static final Deviation NONE = new Deviation(List.of(), List.of(), "", "");

    private OwnDeviation() {}

    /** The same facts with the deviation that was confirmed or proposed; without one as they are. */
    static ServiceDraft over(ServiceDraft facts, GivenRow row) {
        if (!row.ours()) {
            return facts;
        }
        String reason = row.text(AFWIJKING_REDEN);
        Deviation deviation = reason.isEmpty()
                ? proposal(row)
                : new Deviation(row.ids(ROLLEN), row.ids(ROLLEN_DERDEN), reason, row.text(AFWIJKING_TOELICHTING));
        return facts.with(facts.reviewDate(), deviation);
    }

    private static @Nullable Deviation proposal(GivenRow row) {
        Deviation proposal = new Deviation(
                row.ids(VOORSTEL_ROLLEN),
                row.ids(VOORSTEL_ROLLEN_DERDEN),
                row.text(VOORSTEL_REDEN),
                row.text(VOORSTEL_TOELICHTING));
        return proposal.equals(NONE) ? null : proposal;
    }
}
