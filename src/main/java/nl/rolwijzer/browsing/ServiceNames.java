package nl.rolwijzer.browsing;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.platform.PlaceNames;
import org.springframework.stereotype.Component;

/** Names the page of a service after it, for whoever may see it. */
@Component
class ServiceNames implements PlaceNames {

    private static final Pattern PAGE =
            Pattern.compile("/diensten/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final VisibleServices visible;

    ServiceNames(VisibleServices visible) {
        this.visible = visible;
    }

    @Override
    public Optional<String> nameOf(String path) {
        Matcher page = PAGE.matcher(path);
        return page.matches()
                ? visible.find(UUID.fromString(page.group(1)))
                        .map(service -> service.facts().name())
                : Optional.empty();
    }
}
