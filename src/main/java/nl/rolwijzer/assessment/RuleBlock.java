package nl.rolwijzer.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a rulebook that judge. */
record RuleBlock(List<Rule> rules, @Nullable Rule klantTest, List<Note> notes, List<Tension> tensions) {}
