package nl.rolwijzer.audit;

import java.util.UUID;

/**
 * The record that something happened to. The entries about one subject are chained, so that none can be taken out.
 *
 * @param kind such as {@code dienst}, {@code account}, {@code regelset}
 * @param id of the record; never a name of a person
 */
public record Subject(String kind, String id) {

    /** The kind of a service. */
    public static final String SERVICE = "dienst";

    public static Subject service(UUID id) {
        return new Subject(SERVICE, id.toString());
    }

    public static Subject account(String id) {
        return new Subject("account", id);
    }

    /** The token of another system. */
    public static Subject token(String id) {
        return new Subject("token", id);
    }

    public static Subject rulebook(String sha256) {
        return new Subject("regelset", sha256);
    }

    /** What stands by itself, such as an export: it has no history to be chained to. */
    public static Subject once(String kind) {
        return new Subject(kind, UUID.randomUUID().toString());
    }
}
