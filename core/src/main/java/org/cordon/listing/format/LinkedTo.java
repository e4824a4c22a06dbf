package org.cordon.listing.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parties a remark of the US Treasury links to: `(Linked To: BANK OF MOSCOW; Linked To: VTB)`.
public final class LinkedTo {

  private static final Pattern LINKS = Pattern.compile("\\((Linked To: .*)\\)");
  private static final Pattern LINK = Pattern.compile("(?:; )?Linked To: ");

  private LinkedTo() {}

  /// Their names, in order; none where the remark links to nobody.
  public static List<String> names(String remark) {
    Matcher links = LINKS.matcher(remark);
    return links.find()
        ? LINK.splitAsStream(links.group(1)).filter(name -> !name.isBlank()).toList()
        : List.of();
  }
}
