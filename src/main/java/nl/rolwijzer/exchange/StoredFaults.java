package nl.rolwijzer.exchange;

import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Why a row is refused, as it is kept beside the row: codes of messages that keep their meaning. */
final class StoredFaults {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> FAULTS = new TypeReference<>() {};
    /** Whoever has more to repair than this in one row sees the rest the next time. */
    private static final int MOST = 20;

    private static final int LONGEST_ARGUMENT = 100;

    private StoredFaults() {}

    private record Stored(String veld, String code, List<Object> gegevens) {}

    static String write(List<DraftFault> faults) {
        return JSON.writeValueAsString(faults.stream()
                .limit(MOST)
                .map(fault -> new Stored(
                        fault.field(),
                        fault.code(),
                        fault.arguments().stream().map(StoredFaults::cut).toList()))
                .toList());
    }

    static List<DraftFault> read(String json) {
        return JSON.readValue(json, FAULTS).stream()
                .map(stored -> new DraftFault(stored.veld(), stored.code(), stored.gegevens()))
                .toList();
    }

    private static Object cut(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT)
                : argument;
    }
}
