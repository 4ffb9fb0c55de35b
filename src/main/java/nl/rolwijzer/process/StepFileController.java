package nl.rolwijzer.process;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.tables.SentName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Steps out of a file. What was read is shown in the form of the steps: whoever sent it looks at it and saves it there. */
@Controller
@RequestMapping("/diensten/{id}/stappen/inlezen")
class StepFileController {

    private static final String KEEP = "behouden";
    private static final String REPLACE = "vervangen";

    private final Catalogue catalogue;
    private final StepSheets sheets;
    private final StepIntake intake;
    private final FormWording words;

    StepFileController(Catalogue catalogue, StepSheets sheets, StepIntake intake, FormWording words) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.intake = intake;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        return ask(catalogue.get(id), KEEP, model);
    }

    @PostMapping
    String take(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = KEEP) String bestaande,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ServiceRecord service = catalogue.get(id);
        try {
            model.addAttribute("pagina", intake.take(service, sent(bestand, bestaande.equals(REPLACE))));
            return "process/bewerken";
        } catch (FileRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("geweigerd", words.message(refused.code(), refused.arguments()));
            return ask(service, bestaande, model);
        }
    }

    private static StepIntake.Sent sent(@Nullable MultipartFile file, boolean replaces) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new FileRefused("invoer.bestand.geen");
        }
        if (file.getSize() > StepFiles.MOST_BYTES) {
            throw new FileRefused("stappen.inlezen.fout.te_groot");
        }
        return new StepIntake.Sent(SentName.shown(file.getOriginalFilename()), file.getBytes(), replaces);
    }

    private String ask(ServiceRecord service, String existing, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("aantal", sheets.count(service.id()));
        model.addAttribute("vervangen", existing.equals(REPLACE));
        return "process/inlezen";
    }
}
