package nl.rolwijzer.lean;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long a whole process takes, in classes that people plan by. Eight weeks is the longest that an order may keep somebody
 * waiting when no law says otherwise (Awb, article 4:13), half a year that of the long procedure (Awb, article 3:18).
 */
public enum LeadTime {
    DAG(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MAAND(Duration.ofDays(30)),
    ACHT_WEKEN(Duration.ofDays(56)),
    HALF_JAAR(Duration.ofDays(183)),
    LANGER(Duration.ofSeconds(Long.MAX_VALUE));

    private final Duration most;

    LeadTime(Duration most) {
        this.most = most;
    }

    /** The id in addresses and messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shortest class that it still fits in. */
    public static LeadTime of(Duration lead) {
        return Arrays.stream(values())
                .filter(each -> lead.compareTo(each.most) <= 0)
                .findFirst()
                .orElse(LANGER);
    }
}
