package org.cordon.app.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a new version must hold to come into force in the place of another: enough designations,
/// filled about as well. A publisher's file that lost a part looks well-formed; this is where it is
/// noticed.
///
/// @param count least share, 0..1, of the designations in force
/// @param fill least share, 0..1, of each fill rate in force
public record Floors(double count, double fill) {

  /* Under so many filled designations a rate moves by chance. */
  private static final int RATE_COUNTS_FROM = 20;

  /// The floors that break, one sentence each; empty if the version may come into force.
  ///
  /// @param inForce null where none is
  /// @param leastDesignations of a whole version of this list
  List<String> broken(Manifest candidate, @Nullable Manifest inForce, int leastDesignations) {
    List<String> broken = new ArrayList<>();
    if (inForce == null) {
      return broken;
    }
    if (candidate.designations() < count * inForce.designations()) {
      broken.add(
          String.format(
              Locale.ROOT,
              "it has %d designations, the version in force has %d; under %.0f %% of them is too few",
              candidate.designations(),
              inForce.designations(),
              count * 100));
    }
    if (candidate.partial() && !inForce.partial()) {
      broken.add(
          "it has %d designations, a whole list has at least %d"
              .formatted(candidate.designations(), leastDesignations));
    }
    for (Filled part : Filled.values()) {
      brokenRate(part, candidate.filled(), inForce.filled(), broken);
    }
    return broken;
  }

  private void brokenRate(
      Filled part,
      Map<Filled, Filled.Rate> candidate,
      Map<Filled, Filled.Rate> inForce,
      List<String> broken) {
    Filled.Rate before = inForce.getOrDefault(part, new Filled.Rate(0, 0));
    Filled.Rate now = candidate.getOrDefault(part, new Filled.Rate(0, 0));
    if (before.count() >= RATE_COUNTS_FROM && now.share() < fill * before.share()) {
      broken.add(
          String.format(
              Locale.ROOT,
              "%s: %d of %d, in force %d of %d; are all files of the set given?",
              part.word(),
              now.count(),
              now.of(),
              before.count(),
              before.of()));
    }
  }
}
