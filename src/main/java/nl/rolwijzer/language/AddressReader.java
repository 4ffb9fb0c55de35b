package nl.rolwijzer.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.rolwijzer.assessment.Basis;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.YamlPlace;

/** Reads how to address people in each role. */
public final class AddressReader {

    private final ShippedText shipped;

    private AddressReader(ShippedText shipped) {
        this.shipped = shipped;
    }

    /**
     * Reads and checks it: every role has a form.
     *
     * @param rulebook has the sources that it cites
     * @throws IllegalArgumentException when anything is wrong with it; every fault is named with its line
     */
    public static AddressForms read(String text, Rulebook rulebook) {
        ShippedText shipped = new ShippedText("address", text, rulebook);
        return shipped.checked(new AddressReader(shipped).forms());
    }

    private AddressForms forms() {
        YamlPlace roles = shipped.under("roles")
                .allow(Arrays.stream(CitizenRole.values()).map(CitizenRole::id).toArray(String[]::new));
        Map<CitizenRole, AddressForms.OfRole> forms = new EnumMap<>(CitizenRole.class);
        for (CitizenRole role : CitizenRole.values()) {
            forms.put(role, ofRole(roles.get(role.id())));
        }
        return new AddressForms(forms);
    }

    private AddressForms.OfRole ofRole(YamlPlace place) {
        place.allow("words", "advice", "basis", "source", "subkinds");
        Map<String, AddressForm> subkinds = new HashMap<>();
        place.find("subkinds")
                .ifPresent(all -> all.fields()
                        .forEach((id, each) ->
                                subkinds.put(id, form(each.allow("words", "advice", "basis", "source")))));
        return new AddressForms.OfRole(form(place), subkinds);
    }

    private AddressForm form(YamlPlace place) {
        return new AddressForm(
                place.get("words").bilingual(),
                place.get("advice").bilingual(),
                place.get("basis").value().oneOf(Basis.class),
                shipped.cited(place));
    }
}
