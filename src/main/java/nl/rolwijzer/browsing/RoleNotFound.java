package nl.rolwijzer.browsing;

/** There are seven roles, and this is none of them. */
final class RoleNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoleNotFound(String id) {
        super("no role " + id);
    }
}
