package nl.rolwijzer.assessment;

import java.util.stream.Stream;

/** The answers about the services of which the source texts or we know the roles, for tests of other rooms. */
public final class CaseAnswers {

    private CaseAnswers() {}

    public static Stream<Answers> all(Rulebook rulebook) {
        return CasesTest.rows().stream().map(row -> CsvTable.answers(row, rulebook));
    }
}
