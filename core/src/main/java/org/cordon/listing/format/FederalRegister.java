package org.cordon.listing.format;

import java.util.List;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;

/// Notices in the US Federal Register as agencies cite them in one cell: `67 F.R. 56530 9/4/02 67
/// F.R. 10890 3/11/02`, `82 FR 61745 12/29/2017, 83 FR 28801`.
public final class FederalRegister {

  /* They stand apart by `;`, a comma, "and" or nothing but the next citation's volume. */
  private static final Pattern NEXT_NOTICE =
      Pattern.compile("\\s*;\\s*|(?:,|\\s+and)?\\s+(?=\\d+\\.?\\s*F\\.?\\s?R\\.?\\s)");

  private FederalRegister() {}

  /// The citations of a cell, in order, as printed; none for a blank cell.
  public static List<String> notices(String cell) {
    return NEXT_NOTICE
        .splitAsStream(DesignationBuilder.tidy(cell))
        .filter(notice -> !notice.isBlank())
        .toList();
  }
}
