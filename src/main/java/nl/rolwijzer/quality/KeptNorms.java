package nl.rolwijzer.quality;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.catalogue.Norms;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.Sheet;
import nl.rolwijzer.catalogue.SheetDraft;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.SheetResult;
import nl.rolwijzer.catalogue.Sheets;
import org.springframework.stereotype.Component;

/** The norms and measurements of services, in every version that was saved. */
@Component
class KeptNorms {

    private final Sheets sheets;

    KeptNorms(Sheets sheets) {
        this.sheets = sheets;
    }

    /** What was saved as one version; number 0 has nothing yet. */
    record Version(int number, Norms norms, String author, Instant at) {

        static final Version NONE = new Version(0, Norms.NONE, "", Instant.EPOCH);

        static Version of(Sheet sheet) {
            return new Version(sheet.number(), Norms.read(sheet), sheet.author(), sheet.at());
        }

        NormsForm form() {
            return NormsForm.filled(norms, number);
        }
    }

    Version present(UUID service) {
        return sheets.present(service, SheetKind.KWALITEIT).map(Version::of).orElse(Version.NONE);
    }

    /** The newest first. */
    List<Version> all(UUID service) {
        return sheets.all(service, SheetKind.KWALITEIT).stream()
                .map(Version::of)
                .toList();
    }

    /** Keeps what was filled in, unless somebody else saved a newer version; then the answer is what to do about that. */
    Optional<NormsConflict> save(UUID service, NormsForm form, List<Parameter> parameters) {
        Norms norms = form.norms(parameters);
        if (norms.isEmpty() && present(service).number() == 0) {
            return Optional.empty();
        }
        SheetResult result = sheets.save(new SheetDraft(
                service,
                SheetKind.KWALITEIT,
                form.basedOn(),
                form.submission(),
                Origin.FORMULIER,
                norms.content(),
                norms.texts()));
        return result instanceof SheetResult.Overtaken overtaken
                ? Optional.of(conflict(service, form, Version.of(overtaken.present()), parameters))
                : Optional.empty();
    }

    private NormsConflict conflict(UUID service, NormsForm form, Version theirs, List<Parameter> parameters) {
        Version base = all(service).stream()
                .filter(version -> version.number() == form.basedOn())
                .findFirst()
                .orElse(Version.NONE);
        return NormsConflict.between(base.form(), theirs.form(), form, parameters);
    }
}
