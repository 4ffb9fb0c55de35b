package nl.rolwijzer.report;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.drawing.Png;
import nl.rolwijzer.platform.Site;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Makes a file of a report, which holds everything in itself: its pictures too. */
@Component
public class ReportFiles {

    private final SpringTemplateEngine templates;
    private final ApplicationContext beans;
    private final Site site;

    ReportFiles(SpringTemplateEngine templates, ApplicationContext beans, Site site) {
        this.templates = templates;
        this.beans = beans;
        this.site = site;
    }

    public byte[] make(ServiceReport report, ReportFormat format, Locale locale) {
        return format.file(html(report, locale));
    }

    private String html(ServiceReport report, Locale locale) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("rapport", report);
        facts.put("adres", site.address("/diensten/" + report.service().id()));
        facts.put("beelden", (PictureSource) ReportFiles::inside);
        // Lets the templates call beans by name, as they do on a page.
        facts.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("report/bestand", new Context(locale, facts));
    }

    private static String inside(Chapter.Picture picture) {
        return "data:image/png;base64,"
                + new String(Base64.getEncoder().encode(Png.of(picture.svg().get())), StandardCharsets.US_ASCII);
    }
}
