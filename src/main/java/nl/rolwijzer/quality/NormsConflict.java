package nl.rolwijzer.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.catalogue.Norms;

/**
 * What two people made of the same version. What only the other person changed is taken over; of what whoever saves second
 * changed both versions are shown, and the form keeps what was typed.
 *
 * @param merged the form to go on with, based on what the other person saved
 * @param differences where the two differ
 */
record NormsConflict(NormsForm merged, List<Difference> differences) {

    /** @param takenOver whether only the other person changed it, so that the form now has their version */
    record Difference(String field, Parameter parameter, String theirs, String yours, boolean takenOver) {

        /** The kind of field, such as {@code norm}. */
        public String kind() {
            return field.substring(0, field.indexOf('.'));
        }
    }

    NormsConflict {
        differences = List.copyOf(differences);
    }

    /** @param parameters that the form is about; differences come in their order */
    static NormsConflict between(NormsForm base, NormsForm theirs, NormsForm yours, List<Parameter> parameters) {
        NormsForm merged = yours.with(NormsForm.BASED_ON, theirs.text(NormsForm.BASED_ON));
        List<Difference> differences = new ArrayList<>();
        for (Parameter parameter : parameters) {
            for (String field : fields(parameter).toList()) {
                String mine = yours.meant(field);
                if (!mine.equals(theirs.meant(field))) {
                    boolean takenOver = mine.equals(base.meant(field));
                    merged = takenOver ? merged.with(field, theirs.text(field)) : merged;
                    differences.add(new Difference(field, parameter, theirs.text(field), mine, takenOver));
                }
            }
        }
        return new NormsConflict(merged, differences);
    }

    private static Stream<String> fields(Parameter parameter) {
        return Stream.of(Norms.NORM, Norms.VALUE, Norms.DAY, Norms.SOURCE).map(kind -> kind + parameter.id());
    }
}
