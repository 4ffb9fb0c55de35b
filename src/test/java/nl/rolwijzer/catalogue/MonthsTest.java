package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** From when until when something was so, by what was so at the end of months. */
class MonthsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Test
    void runFromTheFirstMonthThatHadItUntilOneThatHadNot() {
        TreeMap<YearMonth, Boolean> ends = new TreeMap<>(
                Map.of(MARCH, true, MARCH.plusMonths(1), true, MARCH.plusMonths(5), false, MARCH.plusMonths(9), true));

        assertThat(Months.of(ends)).extracting(Months::term).containsExactly("2026-03/2026-08", "2026-12/");
        assertThat(Months.of(new TreeMap<>(Map.of(MARCH, false)))).isEmpty();
    }

    @Test
    void containTheMonthsFromTheFirstUntilTheOneBeforeTheEnd() {
        Months closed = Months.read("2026-03/2026-05");

        assertThat(List.of(2, 3, 4, 5))
                .filteredOn(month -> closed.contains(YearMonth.of(2026, month)))
                .containsExactly(3, 4);
        assertThat(Months.read("2026-03/").contains(YearMonth.of(2199, 1))).isTrue();
        assertThat(Months.read(closed.term())).isEqualTo(closed);
    }

    @Test
    void areCountedMonthByMonthUntilTheLast() {
        assertThat(Months.counts(Map.of("2026-01/2026-03", 2L, "2026-02/", 3L), YearMonth.of(2026, 4)))
                .containsExactly(
                        Map.entry("2026-01", 2L),
                        Map.entry("2026-02", 5L),
                        Map.entry("2026-03", 3L),
                        Map.entry("2026-04", 3L));
        assertThat(Months.counts(Map.of(), MARCH)).isEmpty();
    }

    @Test
    void beginAndEndInTheNetherlands() {
        assertThat(Months.of(Instant.parse("2026-02-28T23:30:00Z"))).isEqualTo(MARCH);
    }

    @Test
    void areReadFromAnAddressOnlyWhenTheyAreMonths() {
        assertThat(Months.month("2026-03")).contains(MARCH);
        for (String text : List.of("", "2026-13", "2026-3", "2026-03-01", "+2026-03", "maart", "٢٠٢٦-٠٣")) {
            assertThat(Months.month(text)).as(text).isEmpty();
        }
    }
}
