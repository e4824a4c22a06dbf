package org.cordon.proof;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One step of an explanation: what was found, by which rule, from which facts, and the steps below
/// it.
///
/// @param statement what was found, as a sentence a reviewer can read aloud
/// @param rule the name of the rule that found it, such as `name.token` or `identifier.exact`
/// @param value what the step contributes to its parent's figure; null where it is not a figure
/// @param facts the inputs the step rests on, each with where it came from
/// @param parts the steps this one is made of, in the order they were taken
public record Proof(
    String statement, String rule, @Nullable Double value, List<Fact> facts, List<Proof> parts) {

  /// An input of a step: what it is, its value, and its source (a list entry, the user's query …).
  public record Fact(String name, String value, String source) {}

  public Proof {
    if (value != null && value.isNaN()) {
      throw new IllegalArgumentException("value of rule " + rule + " is NaN");
    }
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  /// A step without a figure, facts or parts.
  public static Proof of(String rule, String statement) {
    return new Proof(statement, rule, null, List.of(), List.of());
  }

  /// A step with a figure and the steps it is made of.
  public static Proof of(String rule, String statement, double value, List<Proof> parts) {
    return new Proof(statement, rule, value, List.of(), parts);
  }

  /// The same step resting on these facts.
  public Proof with(List<Fact> moreFacts) {
    return new Proof(statement, rule, value, moreFacts, parts);
  }

  /// The whole tree as indented text, one step a line, the figure first: for a terminal.
  public String toText() {
    StringBuilder text = new StringBuilder();
    append(text, 0);
    return text.toString();
  }

  private void append(StringBuilder text, int depth) {
    text.repeat("  ", depth);
    if (value != null) {
      text.append(String.format(Locale.ROOT, "%+.3f ", value));
    }
    text.append(statement).append('\n');
    parts.forEach(part -> part.append(text, depth + 1));
  }
}
