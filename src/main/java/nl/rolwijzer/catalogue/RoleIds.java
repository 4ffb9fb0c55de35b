package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;

/** Roles as stored and exchanged: their ids, from klant to bestuurder. */
final class RoleIds {

    private RoleIds() {}

    static List<String> write(Collection<CitizenRole> roles) {
        return roles.stream().sorted().map(CitizenRole::id).toList();
    }

    /** An id that is no role is left out. */
    static Set<CitizenRole> read(Collection<String> ids) {
        Set<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
        ids.stream().map(CitizenRole::find).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }
}
