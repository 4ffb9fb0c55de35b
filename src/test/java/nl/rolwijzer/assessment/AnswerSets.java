package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Random answers to the questions of the rulebook, the same for the same seed. */
final class AnswerSets {

    private final Rulebook rulebook;
    private final Random random;

    AnswerSets(Rulebook rulebook, long seed) {
        this.rulebook = rulebook;
        this.random = new Random(seed);
    }

    /** Every question answered; half of the sets aim at a rule, so that the rare ones are seen too. */
    Answers complete() {
        Answers answers = rulebook.questionnaire().read(Map.of());
        for (Question question : questions()) {
            answers = answers.with(question, choice(question));
        }
        return random.nextBoolean() ? answers : aimedAt(one(rulebook.rules()), answers);
    }

    private Answers aimedAt(Rule rule, Answers answers) {
        for (Need need : rule.when().needs()) {
            if (need.kind() == Need.Kind.ALL && need.conditions().get(0) instanceof AnsweredOneOf condition) {
                Question question = condition.question();
                answers = answers.with(question, question.bit(one(condition.options())));
            }
        }
        return answers;
    }

    /** The same answers with some of the questions open. */
    Answers open(Answers answers, int howMany) {
        List<Question> shuffled = new ArrayList<>(questions());
        Collections.shuffle(shuffled, random);
        for (Question question : shuffled.subList(0, howMany)) {
            answers = answers.with(question, 0);
        }
        return answers;
    }

    /** The same answers with every open question answered at random. */
    Answers completed(Answers answers) {
        for (Question question : openQuestions(answers)) {
            answers = answers.with(question, choice(question));
        }
        return answers;
    }

    /** The same answers with the open questions answered in every way there is. */
    Stream<Answers> everyCompletion(Answers answers) {
        return openQuestions(answers).stream()
                .findFirst()
                .map(question -> choices(question)
                        .mapToObj(choice -> answers.with(question, choice))
                        .flatMap(this::everyCompletion))
                .orElseGet(() -> Stream.of(answers));
    }

    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private LongStream choices(Question question) {
        return question.multiple()
                ? LongStream.range(1, 1L << question.options().size())
                : question.options().stream().mapToLong(question::bit);
    }

    private long choice(Question question) {
        long chosen = question.bit(one(question.options()));
        Option second = one(question.options());
        boolean together = question.multiple() && !second.exclusive() && random.nextInt(3) == 0;
        return together && question.options(chosen).stream().noneMatch(Option::exclusive)
                ? chosen | question.bit(second)
                : chosen;
    }

    private List<Question> openQuestions(Answers answers) {
        return questions().stream().filter(answers::isOpen).toList();
    }

    private List<Question> questions() {
        return rulebook.questionnaire().questions();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
