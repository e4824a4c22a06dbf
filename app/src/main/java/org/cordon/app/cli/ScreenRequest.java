package org.cordon.app.cli;

import java.time.LocalDate;
import org.cordon.match.MatchSettings;

/// What the user wants to see of each answer.
///
/// @param least the score from which anything is shown; the threshold, or lower
/// @param limit the most findings of one query; 0 for all
/// @param asOf the day the listings must be in force on
record ScreenRequest(MatchSettings settings, double least, int limit, LocalDate asOf) {

  /// How many of so many are shown.
  int shown(int count) {
    return limit == 0 ? count : Math.min(limit, count);
  }
}
