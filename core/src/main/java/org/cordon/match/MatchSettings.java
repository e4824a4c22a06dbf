package org.cordon.match;

import org.cordon.name.TokenRole;

/// Every figure the matching uses. [#DEFAULT] was chosen on labelled pairs; `docs/accuracy.md`
/// shows what it reaches.
///
/// @param threshold score from which a candidate is a match
/// @param tokenFloor likeness of two tokens under which they don't meet
/// @param surplusShare how much an unmatched token of the longer name weighs, where at least two
///   telling tokens meet: lists give more of a name than people write
/// @param numberContradiction taken off where both names have numbers and they differ ("Plant No.
///   28" is not "No. 82")
/// @param patronymicContradiction taken off where both have a patronymic and they differ
/// @param legalFormContradiction taken off where both have legal forms of different classes
/// @param typeContradiction taken off where the types differ
/// @param birthAgreement added where birth dates can be the same day
/// @param birthYearContradiction taken off where birth years differ
/// @param birthDayContradiction taken off where only day or month differ
/// @param countryAgreement added where a country is common to both
/// @param countryContradiction taken off where both have countries and none is common
/// @param genderContradiction taken off where genders differ
/// @param identifierAgreement least score where a telling identifier is the same
/// @param identifierContradiction taken off where a unique identifier of the same kind differs
/// @param weakAliasLimit most a weak alias alone can reach; under the threshold
public record MatchSettings(
    double threshold,
    double tokenFloor,
    double surplusShare,
    double numberContradiction,
    double patronymicContradiction,
    double legalFormContradiction,
    double typeContradiction,
    double birthAgreement,
    double birthYearContradiction,
    double birthDayContradiction,
    double countryAgreement,
    double countryContradiction,
    double genderContradiction,
    double identifierAgreement,
    double identifierContradiction,
    double weakAliasLimit) {

  /// The settings used where nothing else is asked for.
  public static final MatchSettings DEFAULT =
      new MatchSettings(
          0.80, 0.70, 0.5, 0.30, 0.20, 0.06, 0.25, 0.03, 0.15, 0.10, 0.02, 0.08, 0.15, 0.95, 0.25,
          0.75);

  /// The same settings with another threshold.
  public MatchSettings withThreshold(double other) {
    return new MatchSettings(
        other,
        tokenFloor,
        surplusShare,
        numberContradiction,
        patronymicContradiction,
        legalFormContradiction,
        typeContradiction,
        birthAgreement,
        birthYearContradiction,
        birthDayContradiction,
        countryAgreement,
        countryContradiction,
        genderContradiction,
        identifierAgreement,
        identifierContradiction,
        weakAliasLimit);
  }

  /// How much a token of this role tells, 1 for a plain word.
  double weight(TokenRole role) {
    return switch (role) {
      case WORD -> 1.0;
      case SURNAME -> 1.2;
      case GIVEN -> 0.9;
      case PATRONYMIC -> 0.5;
      case NUMBER -> 0.6;
      case TRADE_WORD -> 0.35;
      case INITIAL -> 0.3;
      case PARTICLE -> 0.12;
      case TITLE, LEGAL_FORM -> 0.08;
      case FUNCTION, CRAFT_PREFIX -> 0.04;
    };
  }

  /// Whether a token of this role can carry a match: without one such pair, two names don't meet.
  static boolean isTelling(TokenRole role) {
    return switch (role) {
      case WORD, SURNAME, GIVEN, PATRONYMIC, NUMBER, TRADE_WORD -> true;
      case INITIAL, PARTICLE, TITLE, LEGAL_FORM, FUNCTION, CRAFT_PREFIX -> false;
    };
  }
}
