package org.cordon.listing.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DocumentCell;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.IdentifierKind;

/* Identifiers in cells and in prose. */
final class UkDocuments {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private UkDocuments() {}

  /// The numbers of a cell; `details` beside it may name further ones.
  static void read(
      String field, IdentifierKind kind, String numbers, String details, DesignationBuilder party) {
    List<Found> found = new ArrayList<>(DocumentCell.read(numbers, details, kind));
    if (found.isEmpty() && DIGIT.matcher(numbers).find()) {
      party.problem(
          Reason.UNREADABLE_VALUE, field, numbers, "holds no number; party kept without it");
    }
    found.addAll(IdentifierProse.find(details));
    found.forEach(one -> party.identifier(one.kind(), one.value(), one.country(), null));
  }

  /// The numbers that free text labels as such.
  static void readProse(String prose, DesignationBuilder party) {
    for (Found one : IdentifierProse.find(prose)) {
      if (one.canBeOf(party.schema())) {
        party.identifier(one.kindOf(party.schema()), one.value(), one.country(), null);
      }
    }
  }
}
