package nl.rolwijzer.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.platform.Address;
import org.springframework.util.MultiValueMap;

/**
 * Which revisions of a service a program asks for.
 *
 * @param behind the number of the revision before the newest one that is wanted
 * @param most how many at once
 */
record RevisionQuery(int behind, int most) {

    private static final String BEHIND = "na";
    private static final int START = Integer.MAX_VALUE;

    static RevisionQuery read(MultiValueMap<String, String> sent) {
        Faults faults = new Faults();
        String behind = Optional.ofNullable(sent.getFirst(BEHIND)).orElse("");
        String most = Optional.ofNullable(sent.getFirst(PageSize.NAME)).orElse("");
        sent.keySet().stream()
                .filter(name -> !List.of(BEHIND, PageSize.NAME).contains(name))
                .forEach(name -> faults.add(
                        Fault.ofParameter(name, FaultCode.UNKNOWN_PARAMETER, "api.fout.parameter_onbekend")));
        if (sent.containsKey(BEHIND) && !behind.matches("[1-9][0-9]{0,8}")) {
            faults.add(Fault.ofParameter(BEHIND, FaultCode.UNKNOWN_VALUE, "api.fout.waarde_onbekend"));
        }
        if (sent.containsKey(PageSize.NAME) && !PageSize.isRight(most)) {
            faults.add(PageSize.fault());
        }
        faults.refuseIfAny();
        return new RevisionQuery(behind.isEmpty() ? START : Integer.parseInt(behind), PageSize.read(most));
    }

    /** The address of the part behind this number. */
    String address(String path, int number) {
        Map<String, List<String>> size = Map.of(PageSize.NAME, List.of(Integer.toString(most)));
        String address = Address.of(path, size);
        return number == START ? address : address + "&" + BEHIND + "=" + number;
    }
}
