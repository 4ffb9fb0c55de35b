package nl.rolwijzer.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What whoever runs this Rolwijzer states to everybody: how accessible it is, and where to report a vulnerability. */
@Controller
class StatementsController {

    /** RFC 9116 advises less than a year; whoever reads the file later gets a later date. */
    private static final Duration VALID = Duration.ofDays(180);

    private final String contact;
    private final Clock clock;

    StatementsController(@Value("${rolwijzer.contact}") String contact, Clock clock) {
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("contact", contact);
        return "platform/toegankelijkheid";
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String security() {
        return "Contact: " + contact + "\nExpires: "
                + clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS) + "\nPreferred-Languages: nl, en\n";
    }
}
