package nl.rolwijzer.lean;

import nl.rolwijzer.assessment.Weight;

/** What one holder wants of one quality parameter, and how much that weighs for them. */
public record Demand(Holder holder, Weight weight, Wish wish) {}
