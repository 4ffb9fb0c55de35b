package nl.rolwijzer.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.Party;
import nl.rolwijzer.platform.FormFaults;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts steps out of a file into the form, for a person to look at and save; of itself it keeps nothing. */
@Component
class StepIntake {

    private final StepFiles files;
    private final StepSheets sheets;
    private final FormWording words;

    StepIntake(StepFiles files, StepSheets sheets, FormWording words) {
        this.files = files;
        this.sheets = sheets;
        this.words = words;
    }

    /** A file that somebody sent, and whether its steps come in the place of those that there are. */
    record Sent(String name, byte[] contents, boolean replaces) {}

    /** @throws FileRefused when no steps can be made of it, or too many */
    StepsFormPage take(ServiceRecord service, Sent file) throws IOException {
        StepSheets.Kept kept = sheets.present(service.id()).orElse(null);
        List<StepFields> present = kept == null ? List.of() : FilledSteps.of(kept.steps());
        ReadSteps read = files.read(file.contents(), file.replaces() ? Set.of() : ids(present));
        int together = present.size() + read.steps().size();
        if (!file.replaces() && together > StepCheck.MOST_STEPS) {
            throw new FileRefused(
                    "stappen.inlezen.fout.samen", present.size(), read.steps().size(), StepCheck.MOST_STEPS);
        }
        StepsForm form = StepsForm.of(kept == null ? 0 : kept.number(), joined(present, read.steps(), file.replaces()));
        return StepsFormPage.read(service, form.remarking(remarks(service, file, read, form)), faults(form, read));
    }

    /** Those that are replaced stay behind, taken out: until the form is saved they can be put back. */
    private static List<StepFields> joined(List<StepFields> present, List<StepFields> read, boolean replaces) {
        List<StepFields> joined = new ArrayList<>(replaces ? read : present);
        if (replaces) {
            Set<String> ids = ids(read);
            present.stream()
                    .filter(step -> !ids.contains(step.id()))
                    .map(step -> step.taken(true))
                    .forEach(joined::add);
        } else {
            joined.addAll(read);
        }
        return joined;
    }

    private FormFaults faults(StepsForm form, ReadSteps read) {
        if (!read.faults().isEmpty()) {
            return new FormFaults(read.faults());
        }
        StepCheck check = new StepCheck();
        check.check(form);
        return words.of(check.faults(), form);
    }

    private List<String> remarks(ServiceRecord service, Sent file, ReadSteps read, StepsForm form) {
        List<String> remarks = new ArrayList<>();
        remarks.add(words.message(
                "stappen.inlezen.gelezen", file.name(), read.steps().size()));
        if (form.steps().size() > read.steps().size()) {
            remarks.add(words.message(file.replaces() ? "stappen.inlezen.vervangen" : "stappen.inlezen.toegevoegd"));
        }
        String others = rolesThatDoNotCount(service, read.steps());
        if (!others.isEmpty()) {
            remarks.add(words.message("stappen.inlezen.rollen", others));
        }
        remarks.addAll(read.remarks());
        return remarks;
    }

    /** The names of the roles that the file judges for and the service does not have. */
    private static String rolesThatDoNotCount(ServiceRecord service, List<StepFields> read) {
        Parties parties = StepSheets.parties(service);
        Locale locale = LocaleContextHolder.getLocale();
        return Stream.of(CitizenRole.values())
                .filter(role -> parties.collective().stream().noneMatch(party -> isOf(party, role)))
                .filter(role -> read.stream().anyMatch(step -> judges(step, role)))
                .map(role ->
                        service.assessment().rulebook().profile(role).name().in(locale))
                .collect(Collectors.joining(", "));
    }

    private static boolean isOf(Party party, CitizenRole role) {
        return party.role().filter(role::equals).isPresent();
    }

    private static boolean judges(StepFields step, CitizenRole role) {
        return !step.text(StepFields.OPINION + role.id()).isEmpty()
                || !step.text(StepTexts.reasonOf(role.id())).isEmpty();
    }

    private static Set<String> ids(List<StepFields> steps) {
        return steps.stream().map(StepFields::id).collect(Collectors.toSet());
    }
}
