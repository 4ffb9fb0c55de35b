package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads a body that is one description, or a list of them; refuses it with every fault in it, when there is one. */
record Items<T>(Faults faults, BiFunction<JsonNode, JsonPointer, T> item) {

    static final int MOST = 1_000;

    T readOne(JsonNode body) {
        T read = item.apply(body, JsonPointer.empty());
        faults.refuseIfAny();
        return read;
    }

    List<T> readList(JsonNode body) {
        if (!body.isArray()) {
            throw new CallRefused(HttpStatus.BAD_REQUEST, Expected.LIST.missedAt(JsonPointer.empty()));
        }
        if (body.size() > MOST) {
            throw new CallRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Fault.of(JsonPointer.empty(), FaultCode.TOO_MANY_ITEMS, "api.fout.te_veel", MOST));
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            list.add(item.apply(body.get(i), JsonPointer.empty().appendIndex(i)));
        }
        faults.refuseIfAny();
        return list;
    }
}
