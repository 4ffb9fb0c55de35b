package nl.rolwijzer.assessment;

/** What conditions are judged on: the answers, and the verdicts on the rules above. */
final class Facts {

    private final Answers answers;
    private final Verdict[] verdicts;

    private Facts(Answers answers, int rules) {
        this.answers = answers;
        this.verdicts = new Verdict[rules];
    }

    /** Judges every rule once, in order: a rule may refer to those above it only. */
    static Facts judge(Rule[] rules, Answers answers) {
        Facts facts = new Facts(answers, rules.length);
        for (int i = 0; i < rules.length; i++) {
            facts.verdicts[i] = rules[i].when().judge(facts);
        }
        return facts;
    }

    Answers answers() {
        return answers;
    }

    Verdict verdict(Rule rule) {
        return verdicts[rule.index()];
    }
}
