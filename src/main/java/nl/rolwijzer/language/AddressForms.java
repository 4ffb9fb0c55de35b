package nl.rolwijzer.language;

import java.util.Map;
import java.util.Objects;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Subkind;
import org.jspecify.annotations.Nullable;

/** How to address people in each role and sub-kind: data beside the rulebook. Templates call it {@code aanspreken}. */
public final class AddressForms {

    private final Map<CitizenRole, OfRole> roles;

    AddressForms(Map<CitizenRole, OfRole> roles) {
        this.roles = Map.copyOf(roles);
    }

    /** The form for a role as a whole, and those for sub-kinds by their ids. */
    record OfRole(AddressForm form, Map<String, AddressForm> subkinds) {

        OfRole {
            subkinds = Map.copyOf(subkinds);
        }
    }

    /** For this sub-kind where it has one of its own, else for the role. */
    public AddressForm of(CitizenRole role, @Nullable Subkind subkind) {
        OfRole ofRole = Objects.requireNonNull(roles.get(role));
        return subkind == null ? ofRole.form() : ofRole.subkinds().getOrDefault(subkind.id(), ofRole.form());
    }
}
