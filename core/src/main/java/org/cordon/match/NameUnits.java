package org.cordon.match;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.NameForm;
import org.cordon.name.NameToken;
import org.cordon.name.TokenRole;
import org.jspecify.annotations.Nullable;

/// The units a name is compared by: its tokens, and each two neighbors written as one, because
/// people glue and split words ("Al Assad", "Alassad").
///
/// @param tokens number of tokens of the name
/// @param units the tokens in order, then the glued pairs in order
record NameUnits(int tokens, List<Unit> units) {

  /// A token, or two glued.
  ///
  /// @param from the first token it covers
  /// @param to the last token it covers
  record Unit(int from, int to, NameToken token) {
    boolean glued() {
      return to > from;
    }
  }

  NameUnits {
    units = List.copyOf(units);
  }

  static NameUnits of(NameForm form) {
    List<Unit> units = new ArrayList<>();
    List<NameToken> tokens = form.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      units.add(new Unit(i, i, tokens.get(i)));
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      NameToken glued = glue(tokens.get(i), tokens.get(i + 1));
      if (glued != null) {
        units.add(new Unit(i, i + 1, glued));
      }
    }
    return new NameUnits(tokens.size(), units);
  }

  private static @Nullable NameToken glue(NameToken left, NameToken right) {
    if (left.role() == TokenRole.FUNCTION || right.role() == TokenRole.FUNCTION) {
      return null;
    }
    return NameToken.word(left.text() + right.text());
  }

  /// The token at this place of the name.
  NameToken token(int index) {
    return units.get(index).token();
  }

  /// Whether a unit can carry a match: where no token of a name is telling ("K M A"), any can.
  boolean canTell(Unit unit) {
    return MatchSettings.isTelling(unit.token().role()) || !hasTelling();
  }

  /// Whether a token of it is telling.
  boolean hasTelling() {
    for (int i = 0; i < tokens; i++) {
      if (MatchSettings.isTelling(token(i).role())) {
        return true;
      }
    }
    return false;
  }

  /// What a unit weighs: the sum of the tokens it covers.
  double weight(Unit unit, MatchSettings settings) {
    double weight = 0;
    for (int i = unit.from(); i <= unit.to(); i++) {
      weight += settings.weight(token(i).role());
    }
    return weight;
  }

  /// What all tokens weigh together.
  double weight(MatchSettings settings) {
    double weight = 0;
    for (int i = 0; i < tokens; i++) {
      weight += settings.weight(token(i).role());
    }
    return weight;
  }
}
