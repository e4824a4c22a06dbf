package org.cordon.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cordon.match.NameScorer.Contradiction;
import org.cordon.match.NameScorer.Pair;
import org.cordon.match.NameUnits.Unit;
import org.cordon.name.NameToken;
import org.cordon.name.Rule;
import org.cordon.proof.Proof;

/// The likeness of two names and what it is made of.
///
/// @param likeness of the tokens, 0..1, before contradictions
/// @param whole the weight the matched weight was divided by
record NameScore(
    double likeness,
    double whole,
    List<Pair> pairs,
    NameUnits left,
    NameUnits right,
    BitSet leftUsed,
    BitSet rightUsed,
    List<Contradiction> contradictions) {

  private static final NameUnits NO_UNITS = new NameUnits(0, List.of());

  /// Two names that don't meet.
  static final NameScore NONE =
      new NameScore(0, 1, List.of(), NO_UNITS, NO_UNITS, new BitSet(), new BitSet(), List.of());

  NameScore {
    pairs = List.copyOf(pairs);
    contradictions = List.copyOf(contradictions);
  }

  /// 0..1, contradictions taken off.
  double value() {
    double losses = contradictions.stream().mapToDouble(Contradiction::loss).sum();
    return Math.max(0, likeness - losses);
  }

  /// The steps whose figures add up to [#value()] (unless it was held at 0).
  List<Proof> parts() {
    List<Proof> parts = new ArrayList<>();
    for (Pair pair : pairs) {
      parts.add(
          Proof.of("name.token", sentence(pair), pair.value() * pair.weight() / whole, List.of()));
    }
    addUnmatched(parts, left, leftUsed, "asked for, not in the listed name");
    addUnmatched(parts, right, rightUsed, "in the listed name, not asked for");
    for (Contradiction contradiction : contradictions) {
      parts.add(
          Proof.of(
              contradiction.rule(), contradiction.statement(), -contradiction.loss(), List.of()));
    }
    return parts;
  }

  private static void addUnmatched(List<Proof> parts, NameUnits name, BitSet used, String meaning) {
    for (int i = used.nextClearBit(0); i < name.tokens(); i = used.nextClearBit(i + 1)) {
      NameToken token = name.token(i);
      parts.add(
          Proof.of("name.unmatched", "\"" + token.original() + "\" is " + meaning, 0, List.of()));
    }
  }

  private String sentence(Pair pair) {
    String asked = original(left, pair.left());
    String listed = original(right, pair.right());
    if (pair.match().rule() == Rule.SAME && asked.equals(listed)) {
      return "\"" + asked + "\" is the same";
    }
    return "\"" + asked + "\" " + how(pair) + " \"" + listed + "\"";
  }

  private static String original(NameUnits name, Unit unit) {
    StringBuilder text = new StringBuilder(name.token(unit.from()).original());
    for (int i = unit.from() + 1; i <= unit.to(); i++) {
      text.append(' ').append(name.token(i).original());
    }
    return text.toString();
  }

  private static String how(Pair pair) {
    if (pair.left().glued() || pair.right().glued()) {
      return "is, written apart or together,";
    }
    String forms = pair.match().left() + " ~ " + pair.match().right();
    return switch (pair.match().rule()) {
      case SAME -> "is";
      case VARIANT -> "is another spelling (" + forms + ") of";
      case SENSE -> "means the same as";
      case SOUND -> "sounds like (" + forms + ")";
      case SPELLING -> "is spelled like (" + forms + ")";
      case PREFIX -> "is cut short, or in full,";
      case INITIAL -> "is the initial, or the name to the initial,";
      case SKELETON -> "without vowels is";
      case NONE -> "does not meet";
    };
  }
}
