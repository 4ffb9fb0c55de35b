package nl.rolwijzer.browsing;

import java.util.List;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Two revisions of a service side by side: their roles on top, then every field that differs. */
record Comparison(ServiceRecord before, ServiceRecord after, List<RolesMove> roles, List<FieldChange> fields) {

    public boolean isSame() {
        return roles.isEmpty() && fields.isEmpty();
    }
}
