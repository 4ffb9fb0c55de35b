package nl.rolwijzer.audit;

import java.util.Set;
import java.util.UUID;

/**
 * A room that keeps free texts of the trail a second time, such as the present name of a service. It is told when one is
 * erased, in the transaction that erases it, and loses its own copy.
 */
public interface Forgets {

    /**
     * These texts of an entry were erased.
     *
     * @param subject of the entry
     * @param fields the names of the texts, as in {@link AuditEvent#texts}
     * @param remark what is shown instead from now on
     */
    default void forgetTexts(Subject subject, UUID entry, Set<String> fields, String remark) {}

    /** The name of this account was erased wherever the trail had it. */
    default void forgetName(String account, String remark) {}
}
