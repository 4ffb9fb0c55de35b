package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import nl.rolwijzer.audit.TrailExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the whole trail, to be kept or checked elsewhere. */
@Controller
class AuditExportController {

    private final TrailExport export;
    private final Clock clock;

    AuditExportController(TrailExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping("/beheer/audit/export")
    void download(HttpServletResponse response) throws IOException {
        String name = "rolwijzer-spoor-" + LocalDate.now(clock) + ".zip";
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        export.write(response.getOutputStream());
    }
}
