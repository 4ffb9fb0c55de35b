package nl.rolwijzer.catalogue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.CitizenRole;

/**
 * What a dry run comes to.
 *
 * @param services how many were judged
 * @param changed how many would get other roles
 * @param confirmed how many of those have roles that a person confirmed
 * @param otherReasons how many would keep their roles, but by other rules
 * @param before in how many the citizen has each role now
 * @param after in how many the citizen would have it
 */
public record DryRunCounts(
        long services,
        long changed,
        long confirmed,
        long otherReasons,
        Map<CitizenRole, Long> before,
        Map<CitizenRole, Long> after) {

    public DryRunCounts {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    public long before(CitizenRole role) {
        return before.getOrDefault(role, 0L);
    }

    public long after(CitizenRole role) {
        return after.getOrDefault(role, 0L);
    }

    /** Counts while a dry run goes on. */
    static final class Builder {

        private final Map<CitizenRole, Long> before = new EnumMap<>(CitizenRole.class);
        private final Map<CitizenRole, Long> after = new EnumMap<>(CitizenRole.class);
        private long services;
        private long changed;
        private long confirmed;
        private long otherReasons;

        void add(Judgeable service, RoleChange change) {
            services++;
            changed += change.isReal() ? 1 : 0;
            confirmed += change.isReal() && service.confirmed() ? 1 : 0;
            otherReasons += change.isInReasonsOnly() ? 1 : 0;
            count(before, change.before().transaction());
            count(after, change.after().transaction());
        }

        DryRunCounts build() {
            return new DryRunCounts(services, changed, confirmed, otherReasons, before, after);
        }

        private static void count(Map<CitizenRole, Long> counts, Set<CitizenRole> roles) {
            roles.forEach(role -> counts.merge(role, 1L, Long::sum));
        }
    }
}
