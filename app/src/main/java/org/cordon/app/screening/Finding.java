package org.cordon.app.screening;

import java.time.LocalDate;
import org.cordon.app.feed.Manifest;
import org.cordon.listing.Designation;
import org.cordon.match.Match;

/// A listed party that a query may stand for.
///
/// @param list the version of the list it stands in
public record Finding(Match match, Designation designation, Manifest list) {

  /// Whether the listing is in force on this day; where the publisher gives no dates, it is. The
  /// day a listing ends belongs to it.
  boolean isInForce(LocalDate day) {
    LocalDate from = designation.listedOn();
    LocalDate until = designation.listedUntil();
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /// Why, in one sentence.
  public String reason() {
    return ReasonText.of(match.proof());
  }
}
