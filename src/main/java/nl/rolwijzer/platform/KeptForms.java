package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Forms that were sent when their session had ended. Each is kept for the browser that sent it until it signs
 * in, and given back only to the person who was filling it in. Everybody can send one, so there is a limit to each and to
 * all together: then the oldest goes.
 */
@Component
public class KeptForms {

    /** Shows a form again. */
    public static final String SHOW_AGAIN = "/diensten/opnieuw";

    private static final String ID = KeptForms.class.getName();
    private static final int MOST_CHARACTERS = 300_000;
    private static final int MOST_CHARACTERS_OF_ALL = 20_000_000;

    private final Map<UUID, KeptForm> forms = new LinkedHashMap<>();
    private long characters;

    /** Keeps the form of this request, unless it is larger than any honest one. */
    boolean keep(HttpServletRequest request) {
        KeptForm form = KeptForm.of(request, request.getRequestURI());
        if (form.size() > MOST_CHARACTERS) {
            return false;
        }
        request.getSession().setAttribute(ID, add(form));
        return true;
    }

    /** The form that this browser sent, if this person was filling it in. */
    public Optional<KeptForm> find(SignedIn person, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object id = session == null ? null : session.getAttribute(ID);
        return id instanceof UUID known ? find(known).filter(form -> form.isOf(person)) : Optional.empty();
    }

    private synchronized Optional<KeptForm> find(UUID id) {
        return Optional.ofNullable(forms.get(id));
    }

    private synchronized UUID add(KeptForm form) {
        UUID id = UUID.randomUUID();
        forms.put(id, form);
        characters += form.size();
        Iterator<KeptForm> oldest = forms.values().iterator();
        while (characters > MOST_CHARACTERS_OF_ALL) {
            characters -= oldest.next().size();
            oldest.remove();
        }
        return id;
    }
}
