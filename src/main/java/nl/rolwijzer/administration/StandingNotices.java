package nl.rolwijzer.administration;

import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.audit.CheckReport;
import nl.rolwijzer.audit.CheckRun;
import nl.rolwijzer.platform.Notice;
import nl.rolwijzer.platform.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the trail and the backups stand. */
@Component
class StandingNotices implements Notices {

    private static final String CHECK = "/beheer/audit/controle";
    private static final String BACKUP = "/beheer/reservekopie";

    private final CheckRun check;
    private final Backups backups;

    StandingNotices(CheckRun check, Backups backups) {
        this.check = check;
        this.backups = backups;
    }

    @Override
    public List<Notice> current() {
        List<Notice> notices = new ArrayList<>();
        notices.add(trail(check.state()));
        if (backups.isEmbedded()) {
            notices.add(backups.all().stream()
                    .findFirst()
                    .map(last -> new Notice("stand.kopie", last.made(), 0, BACKUP, false))
                    .orElse(new Notice("stand.kopie.geen", null, 0, BACKUP, true)));
        }
        return List.copyOf(notices);
    }

    private static Notice trail(CheckRun.State state) {
        if (state.running()) {
            return new Notice("stand.controle.bezig", null, state.done(), CHECK, false);
        }
        if (state.failed()) {
            return new Notice("stand.controle.mislukt", null, 0, CHECK, true);
        }
        @Nullable CheckReport last = state.last().orElse(null);
        if (last == null) {
            return new Notice("stand.controle.nooit", null, 0, "/beheer/audit", true);
        }
        return last.isSound()
                ? new Notice("stand.controle.goed", last.at(), last.entries(), CHECK, false)
                : new Notice("stand.controle.fout", last.at(), last.faultCount(), CHECK, true);
    }
}
