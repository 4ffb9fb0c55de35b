package nl.rolwijzer.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rolwijzer.tables.SentName;
import nl.rolwijzer.tables.TableRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The lists that were handed in, and handing in another one. */
@Controller
@RequestMapping(ImportUploadController.PATH)
class ImportUploadController {

    static final String PATH = "/diensten/invoer";

    private final ImportRuns runs;
    private final ImportIntake intake;
    private final Background background;

    ImportUploadController(ImportRuns runs, ImportIntake intake, Background background) {
        this.runs = runs;
        this.intake = intake;
        this.background = background;
    }

    /**
     * Why a file was not taken in.
     *
     * @param code of the message; its arguments are the line and how much there may be
     */
    record Refusal(String code, long line, int most) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute("lijsten", runs.latest());
        return "exchange/invoer";
    }

    @PostMapping
    String take(
            @RequestParam(required = false) @Nullable MultipartFile bestand, Model model, HttpServletResponse response)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return refuse(new Refusal("invoer.bestand.geen", 0, 0), model, response);
        }
        try {
            int number = intake.take(
                    SentName.shown(bestand.getOriginalFilename()),
                    bestand.getInputStream(),
                    RunningExportsController.account());
            background.begin();
            return "redirect:" + PATH + "/" + number;
        } catch (TableRefused refused) {
            return refuse(refusal(refused), model, response);
        }
    }

    private String refuse(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("geweigerd", refusal);
        return show(model);
    }

    private static Refusal refusal(TableRefused refused) {
        return new Refusal("invoer.bestand." + refused.kind().id(), refused.line(), refused.most());
    }
}
