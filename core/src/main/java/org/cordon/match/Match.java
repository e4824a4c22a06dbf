package org.cordon.match;

import org.cordon.party.PartyName;
import org.cordon.proof.Proof;

/// A party a query may stand for.
///
/// @param score 0..1, the likeness after all that speaks for and against
/// @param reached whether the score reaches the threshold asked for: a match; below it is a
///   candidate
/// @param matchedName the party's name that met the query best
/// @param proof why; its parts add up to the score
public record Match(
    Subject subject, double score, boolean reached, PartyName matchedName, Proof proof) {

  public Match {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException(
          "score " + score + " of " + subject.key() + " is not in 0..1");
    }
  }
}
