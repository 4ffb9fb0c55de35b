package nl.rolwijzer.catalogue;

/** Something by which the catalogue can be narrowed, with the SQL of its values. */
public enum Facet {
    ROL("sr.role", " join service_role sr on sr.service_id = s.id and sr.counted and sr.perspective = 'transactie'"),
    ROL_DERDEN("sr.role", " join service_role sr on sr.service_id = s.id and sr.counted and sr.perspective = 'derde'"),
    STATUS("s.status", ""),
    ORGANISATIE("o.name", "");

    private final String value;
    private final String join;

    Facet(String value, String join) {
        this.value = value;
        this.join = join;
    }

    String value() {
        return value;
    }

    String join() {
        return join;
    }
}
