package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.ValueStream;
import org.springframework.stereotype.Component;

/** The steps of services, in versions; templates call it by the name {@code stappen}. */
@Component("stappen")
public class StepSheets {

    private final Sheets sheets;

    StepSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /**
     * One version of the steps of a service.
     *
     * @param number 1 for the first version
     * @param author the name of who saved it, or the remark that it was erased
     */
    public record Kept(UUID service, int number, List<Step> steps, Origin origin, String author, Instant at) {

        public Kept {
            steps = List.copyOf(steps);
        }
    }

    /** Steps that somebody wants to keep, every text of which fits its rule in {@link StepTexts}. */
    public record Draft(UUID service, int basedOn, UUID submission, Origin origin, List<Step> steps) {

        public Draft {
            steps = List.copyOf(steps);
        }
    }

    public Optional<Kept> present(UUID service) {
        return sheets.present(service, SheetKind.STAPPEN).map(StepSheets::read);
    }

    /** Every version, the newest first. */
    public List<Kept> all(UUID service) {
        return sheets.all(service, SheetKind.STAPPEN).stream()
                .map(StepSheets::read)
                .toList();
    }

    /** The present steps of every service that has any, one service at a time. */
    public void forEachPresent(Consumer<Kept> visit) {
        sheets.forEachPresent(SheetKind.STAPPEN, sheet -> visit.accept(read(sheet)));
    }

    /** The services of which steps were ever kept. */
    public Set<UUID> services() {
        return sheets.services(SheetKind.STAPPEN);
    }

    /** How many steps a service has now. */
    public int count(UUID service) {
        return present(service).map(kept -> kept.steps().size()).orElse(0);
    }

    /** Keeps steps as the next version, unless somebody else was first. */
    public SheetResult save(Draft draft) {
        return sheets.save(new SheetDraft(
                draft.service(),
                SheetKind.STAPPEN,
                draft.basedOn(),
                draft.submission(),
                draft.origin(),
                StepsFormat1.write(draft.steps()),
                StepTexts.of(draft.steps())));
    }

    /** What these steps are worth to whom, by the roles that count in the service: pages, figures and files say the same. */
    public static ValueStream judge(ServiceRecord service, List<Step> steps) {
        return ValueStream.of(steps, parties(service));
    }

    /** Everybody to whom a step of this service may be worth something. */
    public static Parties parties(ServiceRecord service) {
        return Parties.of(service.assessment(), service.transactionRoles(), service.thirdRoles());
    }

    /** The version that this sheet is. */
    public static Kept read(Sheet sheet) {
        return new Kept(
                sheet.service(),
                sheet.number(),
                StepsFormat1.read(sheet.content(), sheet.texts()),
                sheet.origin(),
                sheet.author(),
                sheet.at());
    }
}
