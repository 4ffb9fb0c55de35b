package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** By its heading row a file of ours is known. */
class ColumnNamesTest {

    private final ColumnNames names = new ColumnNames(messages());

    @ParameterizedTest
    @EnumSource
    void knowsItsOwnHeadings(Report report) {
        assertThat(names.recognise(names.header(report.columns(), false))).contains(report.columns());
        assertThat(names.recognise(names.header(report.columns(), true))).contains(report.columns());
    }

    @Test
    void knowsThemInAnyOrder() {
        assertThat(names.recognise(List.of("organisatie", "url", "naam", "revisie", "id")))
                .contains(List.of(
                        ServiceColumn.ORGANISATIE,
                        ServiceColumn.URL,
                        ServiceColumn.NAAM,
                        ServiceColumn.REVISIE,
                        ServiceColumn.ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam;organisatie",
                "id;revisie;url;organisatie;eigen kolom",
                "id;revisie;url;organisatie;naam;naam",
                "Kenmerk;revisie;url;organisatie",
                "ID;REVISIE;URL;ORGANISATIE",
                ""
            })
    void takesNoOtherTableForOneOfOurs(String header) {
        assertThat(names.recognise(List.of(header.split(";")))).isEmpty();
    }

    @Test
    void callsNoTwoColumnsTheSame() {
        List<ServiceColumn> all = Arrays.asList(ServiceColumn.values());
        List<String> every = new ArrayList<>(names.header(all, false));
        every.addAll(names.header(all, true));

        assertThat(every).doesNotHaveDuplicates();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/exchange");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
