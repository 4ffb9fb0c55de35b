package nl.rolwijzer.catalogue;

import nl.rolwijzer.assessment.Rulebooks;

/** The shipped rulebook as it could be changed one day: real text, with one edit. */
public final class NextRulebook {

    private static final String QUESTION = """
              - id: kanaal
                type: single
                short: {nl: "Kanaal", en: "Channel"}
                text: {nl: "Hoe komt de burger bij u?", en: "How does the citizen reach you?"}
                help: {nl: "Kies wat meestal klopt.", en: "Choose what is usually true."}
                options:
                  - id: balie
                    nl: "Aan de balie"
                    en: "At the counter"
                    short: {nl: "balie", en: "counter"}
                  - id: digitaal
                    nl: "Digitaal"
                    en: "Online"
                    short: {nl: "digitaal", en: "online"}
            """;

    private static final String RULE = """
              - id: PAR-BALIE
                role: partner
                subkind: bedrijven
                perspective: transactie
                basis: afgeleid
                source: [T-9]
                when:
                  all:
                    - id: PB1
                      q: kanaal
                      in: [balie]
                      label: {nl: "Komt aan de balie", en: "Comes to the counter"}
                      als: {nl: "de burger aan de balie kwam", en: "the citizen came to the counter"}
                rationale: {nl: "Wie aan de balie komt, denkt mee.", en: "Who comes to the counter thinks along."}
            """;

    private NextRulebook() {}

    /** 1.0.2: other words. */
    public static String withOtherWords() {
        return version("1.0.2", Rulebooks.TEXT.replace("Kies wat meestal klopt.", "Kies wat het vaakst klopt."));
    }

    /** 1.1.0: one question more, and a rule for those who answer it. */
    public static String withAQuestion() {
        return version(
                "1.1.0",
                Rulebooks.TEXT
                        .replaceFirst("(?m)^rules:$", QUESTION + "rules:")
                        .replaceFirst("(?m)^notes:$", RULE + "notes:"));
    }

    /** 2.0.0: who gets a document is no longer an onderdaan; who is checked on is, by that rule. */
    public static String withAnotherRule() {
        return version("2.0.0", Rulebooks.TEXT.replaceFirst("(id: O11\\s+q: wat\\s+in: )\\[document]", "$1[controle]"));
    }

    /** The same text under another version. */
    public static String version(String version, String text) {
        return text.replaceFirst("(?m)^version: .*$", "version: " + version);
    }
}
