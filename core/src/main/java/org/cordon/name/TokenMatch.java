package org.cordon.name;

/// How alike two tokens are, and by which rule.
///
/// @param value 0..1; 1 is the same, 0 is no likeness worth a word
/// @param left the form of the first token that met
/// @param right the form of the second token that met
public record TokenMatch(double value, Rule rule, String left, String right) {

  public TokenMatch {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("likeness " + value + " is not in 0..1");
    }
  }
}
