package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.jspecify.annotations.Nullable;

/** Checks what a draft says about the roles: a deviation from the derived ones, and when to look again. */
final class RolesCheck {

    private final ReviewDates dates;
    private final List<DraftFault> faults = new ArrayList<>();

    RolesCheck(ReviewDates dates) {
        this.dates = dates;
    }

    List<DraftFault> faults() {
        return List.copyOf(faults);
    }

    /** The draft with what it says about the roles as it would be stored. */
    ServiceDraft check(ServiceDraft draft) {
        return draft.with(reviewDate(draft.reviewDate().strip()), check(draft.deviation()));
    }

    /** What confirming a deviation needs: a reason, a text, and roles that are others than the derived ones. */
    void checkComplete(@Nullable Deviation deviation, Assessment assessment) {
        if (deviation != null) {
            if (DeviationReason.find(deviation.reason()).isEmpty()) {
                faults.add(DraftFault.of(DraftFields.DEVIATION_REASON, "fout.leeg.afwijking_reden"));
            }
            if (TextRule.normalise(deviation.text()).isEmpty()) {
                faults.add(DraftFault.of(DraftTexts.DEVIATION, "fout.leeg.afwijking_toelichting"));
            }
            boolean same = RoleIds.read(deviation.roles()).equals(assessment.roles(Perspective.TRANSACTIE))
                    && RoleIds.read(deviation.thirdRoles()).equals(assessment.roles(Perspective.DERDE));
            if (same) {
                faults.add(DraftFault.of(DraftFields.DEVIATING_ROLES, "fout.afwijking_gelijk"));
            }
        }
    }

    private String reviewDate(String typed) {
        if (typed.isEmpty()) {
            return "";
        }
        Optional<LocalDate> date = TypedDates.read(typed);
        if (date.isEmpty()) {
            faults.add(DraftFault.of(DraftFields.REVIEW_DATE, "fout.datum"));
        } else if (date.filter(day -> !dates.isAhead(day)).isPresent()) {
            faults.add(DraftFault.of(DraftFields.REVIEW_DATE, "fout.datum_buiten", ReviewDates.MOST_YEARS));
        }
        return date.map(LocalDate::toString).orElse("");
    }

    private @Nullable Deviation check(@Nullable Deviation deviation) {
        if (deviation == null) {
            return null;
        }
        checkIds(DraftFields.DEVIATING_ROLES, deviation.roles());
        checkIds(DraftFields.DEVIATING_THIRD_ROLES, deviation.thirdRoles());
        String reason = deviation.reason();
        if (!reason.isEmpty() && DeviationReason.find(reason).isEmpty()) {
            faults.add(DraftFault.of(DraftFields.DEVIATION_REASON, "fout.keuze_onbekend", reason));
        }
        String text = TextRule.normalise(deviation.text());
        TextRule.DEVIATION.check(text).ifPresent(faults::add);
        return new Deviation(inOrder(deviation.roles()), inOrder(deviation.thirdRoles()), reason, text);
    }

    private void checkIds(String field, List<String> ids) {
        ids.stream()
                .filter(id -> CitizenRole.find(id).isEmpty())
                .forEach(id -> faults.add(DraftFault.of(field, "fout.keuze_onbekend", id)));
    }

    private static List<String> inOrder(List<String> ids) {
        return RoleIds.write(RoleIds.read(ids));
    }
}
