package org.cordon.listing.eufsf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.AssociatedParties;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.IdentifierProse;

/* A remark: free text, which holds dates of listing, identifiers and ties to other parties. */
final class FsfRemark {

  private static final Pattern DATE_OF_LISTING =
      Pattern.compile(
          "(?i)\\bdate of listing:?\\s*(\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})");

  private FsfRemark() {}

  static void read(String printed, DesignationBuilder entry) {
    String text = DesignationBuilder.tidy(printed.replace("\\n", " "));
    if (text.equalsIgnoreCase("null") || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    entry.remark(text);
    Matcher listing = DATE_OF_LISTING.matcher(text);
    while (listing.find()) {
      DateText.day(listing.group(1), Order.DAY_FIRST).ifPresent(entry::listedOn);
    }
    AssociatedParties others = AssociatedParties.read(text);
    others.links().forEach(link -> entry.link(link.kind(), link.to()));
    IdentifierProse.find(others.rest())
        .forEach(found -> entry.identifier(found.kind(), found.value(), found.country(), null));
  }
}
