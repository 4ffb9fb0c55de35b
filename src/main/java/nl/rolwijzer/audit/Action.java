package nl.rolwijzer.audit;

import java.util.Arrays;
import java.util.Optional;

/** What can happen that the trail keeps. The ids stand in the trail and in exports, and keep their meaning for ever. */
public enum Action {
    SERVICE_SAVED("dienst.opgeslagen"),
    /** A revision from before there was a trail was taken into it. */
    SERVICE_ADOPTED("dienst.overgenomen"),
    SERVICE_DISPUTED("dienst.tegengesproken"),
    /** A version was made of what a service has beside its description, such as the steps of its process. */
    SHEET_SAVED("dienst.onderdeel"),
    /** Somebody left a hint about a word of a service out, or brought it back. */
    HINT_CHOSEN("dienst.hint"),
    RULEBOOK_ADDED("regelset.toegevoegd"),
    RULEBOOK_ACTIVATED("regelset.geactiveerd"),
    SERVICES_REASSESSED("regelset.herbeoordeeld"),
    SIGNED_IN("aanmelding"),
    SIGNED_OUT("afmelding"),
    ACCESS("toegang"),
    ACCOUNT_ADDED("account.aangemaakt"),
    ACCOUNT_CHANGED("account.gewijzigd"),
    PASSWORD_CHANGED("account.wachtwoord"),
    TOKEN_ISSUED("token.uitgegeven"),
    TOKEN_REVOKED("token.ingetrokken"),
    EXPORTED("export"),
    /** An organisation joined the list, or got another address. */
    ORGANISATION_KEPT("organisatie.bewaard"),
    IMPORTED("import"),
    /** A delivery of the Uniforme Productnamenlijst was taken over. */
    PRODUCTS_DELIVERED("productnamen.overgenomen"),
    BACKED_UP("reservekopie"),
    /** Somebody had the search index made anew. */
    INDEX_REBUILT("zoekindex"),
    TRAIL_CHECKED("spoor.gecontroleerd"),
    KEY_CHANGED("spoor.sleutel"),
    /** Something tried to change or remove what is only ever added to. */
    TRAIL_TOUCHED("spoor.wijziging"),
    REDACTED("redactie");

    private final String id;

    Action(String id) {
        this.id = id;
    }

    /** The id in the trail, in exports and in addresses. */
    public String id() {
        return id;
    }

    public static Optional<Action> find(String id) {
        return Arrays.stream(values()).filter(action -> action.id.equals(id)).findFirst();
    }
}
