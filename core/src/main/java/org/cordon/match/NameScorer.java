package org.cordon.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.cordon.match.NameUnits.Unit;
import org.cordon.name.LegalForm;
import org.cordon.name.NameToken;
import org.cordon.name.Rule;
import org.cordon.name.TokenMatch;
import org.cordon.name.TokenRole;
import org.jspecify.annotations.Nullable;

/* How two names are weighed.
 *
 * Every unit of one name is compared with every unit of the other. Of the pairs that meet, the ones
 * that are most alike are taken first, of equally alike ones the weightiest, each token once. The score
 * is the weight that met over all weight there is; what is left over on the side that has more of it
 * counts less, because lists give fuller names than people write. Contradictions are taken off at the
 * end.
 *
 * Symmetric: every step treats both names alike, ties included.
 */

/// Weighs two names against each other.
final class NameScorer {

  private static final double GLUE_LOSS = 0.97;

  /* Long words that share only an ending ("STMicroelectronics", "AMIRCO ELECTRONICS") must not meet. */
  private static final double GLUE_FLOOR = 0.88;

  /// Likeness under which a word and two words glued don't meet.
  static final double LEAST_GLUED = GLUE_FLOOR / GLUE_LOSS - 1e-9;

  /* Letters from which one misspelled word is enough by itself. Most short words are one slip away from
   * many others: "Intel" from "INTER" and "NITEL". */
  private static final double TELLING_LETTERS = 6;

  /// Compares two tokens; an index answers from what it has compared before.
  @FunctionalInterface
  interface TokenComparer {
    /// Null where the tokens don't meet at all.
    @Nullable TokenMatch compare(NameToken left, NameToken right);
  }

  /// Two units that met.
  ///
  /// @param value likeness of the two, the loss for gluing included
  /// @param weight of both units together
  record Pair(Unit left, Unit right, TokenMatch match, double value, double weight) {
    private Pair withValue(double other) {
      return new Pair(left, right, match, other, weight);
    }

    private int distance() {
      return Math.abs(left.from() - right.from());
    }

    private int place() {
      return left.from() + right.from();
    }
  }

  private static final Comparator<Pair> MOST_TELLING =
      Comparator.comparingDouble((Pair pair) -> -pair.value())
          .thenComparingDouble(pair -> -pair.weight())
          .thenComparingInt(Pair::distance)
          .thenComparingInt(Pair::place);

  private final MatchSettings settings;
  private final TokenComparer comparer;

  NameScorer(MatchSettings settings, TokenComparer comparer) {
    this.settings = settings;
    this.comparer = comparer;
  }

  /// The likeness of two names with all that it is made of.
  NameScore score(NameUnits left, NameUnits right) {
    List<Pair> met = doubted(chosen(meeting(left, right)));
    BitSet leftUsed = new BitSet();
    BitSet rightUsed = new BitSet();
    double matched = 0;
    double met100 = 0;
    for (Pair pair : met) {
      leftUsed.set(pair.left().from(), pair.left().to() + 1);
      rightUsed.set(pair.right().from(), pair.right().to() + 1);
      matched += pair.value() * pair.weight();
      met100 += pair.weight();
    }
    if (met.stream().noneMatch(pair -> carries(pair, left, right))) {
      return NameScore.NONE;
    }
    double leftOver = unmatched(left, leftUsed);
    double rightOver = unmatched(right, rightUsed);
    double share = hasTwoTelling(met) ? settings.surplusShare() : 1;
    double whole = met100 + Math.min(leftOver, rightOver) + share * Math.max(leftOver, rightOver);
    return new NameScore(
        matched / whole,
        whole,
        met,
        left,
        right,
        leftUsed,
        rightUsed,
        contradictions(left, right, leftUsed, rightUsed));
  }

  private List<Pair> meeting(NameUnits left, NameUnits right) {
    List<Pair> pairs = new ArrayList<>();
    for (Unit a : left.units()) {
      for (Unit b : right.units()) {
        if (!(a.glued() && b.glued())) {
          addIfMeeting(pairs, left, a, right, b);
        }
      }
    }
    return pairs;
  }

  private void addIfMeeting(List<Pair> pairs, NameUnits left, Unit a, NameUnits right, Unit b) {
    TokenMatch match = comparer.compare(a.token(), b.token());
    if (match == null || match.rule() == Rule.NONE) {
      return;
    }
    boolean glued = a.glued() || b.glued();
    double value = glued ? match.value() * GLUE_LOSS : match.value();
    double floor = glued ? GLUE_FLOOR : settings.tokenFloor();
    boolean enough = value >= floor || match.rule() == Rule.INITIAL;
    if (enough && (!glued || isOfLetters(match.rule()))) {
      double weight = left.weight(a, settings) + right.weight(b, settings);
      pairs.add(new Pair(a, b, match, value, weight));
    }
  }

  /* Glued words meet by their letters only: their meaning or first letter says nothing. */
  private static boolean isOfLetters(Rule rule) {
    return switch (rule) {
      case SAME, VARIANT, SOUND, SPELLING -> true;
      case SENSE, PREFIX, INITIAL, SKELETON, NONE -> false;
    };
  }

  private static List<Pair> chosen(List<Pair> pairs) {
    pairs.sort(MOST_TELLING);
    List<Pair> chosen = new ArrayList<>();
    BitSet left = new BitSet();
    BitSet right = new BitSet();
    for (Pair pair : pairs) {
      if (isFree(left, pair.left()) && isFree(right, pair.right())) {
        left.set(pair.left().from(), pair.left().to() + 1);
        right.set(pair.right().from(), pair.right().to() + 1);
        chosen.add(pair);
      }
    }
    return chosen;
  }

  /* A slip of a short word is little evidence where no other word bears it out. */
  private static List<Pair> doubted(List<Pair> met) {
    if (hasTwoTelling(met)) {
      return met;
    }
    return met.stream().map(NameScorer::doubted).toList();
  }

  private static Pair doubted(Pair pair) {
    if (!isSlip(pair)) {
      return pair;
    }
    int letters = Math.min(pair.match().left().length(), pair.match().right().length());
    return pair.withValue(pair.value() * Math.min(1, letters / TELLING_LETTERS));
  }

  /* Arabic and Hebrew leave vowels out by rule; anywhere else it is a slip. */
  private static boolean isSlip(Pair pair) {
    return switch (pair.match().rule()) {
      case SPELLING, PREFIX -> true;
      case SKELETON -> !pair.left().token().vowelless() && !pair.right().token().vowelless();
      case SAME, VARIANT, SENSE, SOUND, INITIAL, NONE -> false;
    };
  }

  private static boolean isFree(BitSet used, Unit unit) {
    int next = used.nextSetBit(unit.from());
    return next < 0 || next > unit.to();
  }

  private double unmatched(NameUnits name, BitSet used) {
    double weight = 0;
    for (int i = used.nextClearBit(0); i < name.tokens(); i = used.nextClearBit(i + 1)) {
      weight += settings.weight(name.token(i).role());
    }
    return weight;
  }

  /* Whether a pair can carry a match by itself; an index looks for names with such a pair. */
  private static boolean carries(Pair pair, NameUnits left, NameUnits right) {
    return tells(pair.match()) && left.canTell(pair.left()) && right.canTell(pair.right());
  }

  private static boolean tells(Pair pair) {
    return tells(pair.match()) && isTelling(pair.left()) && isTelling(pair.right());
  }

  /// Whether this way of meeting can carry a match.
  static boolean tells(TokenMatch match) {
    return match.rule() != Rule.INITIAL && match.rule() != Rule.NONE;
  }

  private static boolean isTelling(Unit unit) {
    return MatchSettings.isTelling(unit.token().role());
  }

  private static boolean hasTwoTelling(List<Pair> pairs) {
    return pairs.stream()
            .filter(pair -> tells(pair) && !isOfTrade(pair.left()) && !isOfTrade(pair.right()))
            .limit(2)
            .count()
        == 2;
  }

  private static boolean isOfTrade(Unit unit) {
    return unit.token().role() == TokenRole.TRADE_WORD;
  }

  private List<Contradiction> contradictions(
      NameUnits left, NameUnits right, BitSet leftUsed, BitSet rightUsed) {
    List<Contradiction> found = new ArrayList<>();
    addContradiction(
        found, TokenRole.NUMBER, settings.numberContradiction(), left, right, leftUsed, rightUsed);
    addContradiction(
        found,
        TokenRole.PATRONYMIC,
        settings.patronymicContradiction(),
        left,
        right,
        leftUsed,
        rightUsed);
    if (legalFormsDiffer(left, right)) {
      found.add(
          new Contradiction(
              "name.legal-form",
              "the legal forms are of different classes",
              settings.legalFormContradiction()));
    }
    return found;
  }

  private static void addContradiction(
      List<Contradiction> found,
      TokenRole role,
      double loss,
      NameUnits left,
      NameUnits right,
      BitSet leftUsed,
      BitSet rightUsed) {
    NameToken a = unmatched(left, leftUsed, role);
    NameToken b = unmatched(right, rightUsed, role);
    if (a != null && b != null) {
      String what = role == TokenRole.NUMBER ? "number" : "patronymic";
      found.add(
          new Contradiction(
              "name." + what,
              "the " + what + " \"" + a.original() + "\" is not \"" + b.original() + "\"",
              loss));
    }
  }

  private static @Nullable NameToken unmatched(NameUnits name, BitSet used, TokenRole role) {
    for (int i = used.nextClearBit(0); i < name.tokens(); i = used.nextClearBit(i + 1)) {
      if (name.token(i).role() == role) {
        return name.token(i);
      }
    }
    return null;
  }

  private static boolean legalFormsDiffer(NameUnits left, NameUnits right) {
    List<LegalForm> a = legalForms(left);
    List<LegalForm> b = legalForms(right);
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.legalClass().fits(y.legalClass())));
  }

  private static List<LegalForm> legalForms(NameUnits name) {
    List<LegalForm> forms = new ArrayList<>();
    for (int i = 0; i < name.tokens(); i++) {
      LegalForm form = name.token(i).legalForm();
      if (form != null) {
        forms.add(form);
      }
    }
    return forms;
  }

  /// Something in which two names exclude each other.
  ///
  /// @param loss what it takes off the score
  record Contradiction(String rule, String statement, double loss) {}
}
