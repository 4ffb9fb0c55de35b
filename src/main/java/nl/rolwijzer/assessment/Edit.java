package nl.rolwijzer.assessment;

/** One change of an answer. */
public record Edit(Kind kind, Question question, Option option) {

    /** What is done with the option. */
    public enum Kind {
        /** It becomes the answer to a single-choice question. */
        CHOOSE,
        /** It joins the answers to a multiple-choice question; where either is exclusive it replaces them. */
        ADD,
        /** It leaves the answers to a multiple-choice question. */
        REMOVE
    }

    /** The answers after this change; a question may be left without an answer only on the way to a second change. */
    Answers apply(Answers answers) {
        long before = answers.bits(question);
        long after = switch (kind) {
            case CHOOSE -> question.bit(option);
            case ADD -> option.exclusive() ? question.bit(option) : before & ~exclusives() | question.bit(option);
            case REMOVE -> before & ~question.bit(option);
        };
        return answers.with(question, after);
    }

    /** Whether two changes can be made together, each still doing its own work. */
    boolean goesWith(Edit other) {
        return question.index() != other.question.index()
                || question.multiple() && !option.exclusive() && !other.option.exclusive();
    }

    private long exclusives() {
        return question.options().stream()
                .filter(Option::exclusive)
                .mapToLong(question::bit)
                .reduce(0, (one, next) -> one | next);
    }
}
