package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartialDate;

/// Finds birth dates in free text by the words before them: `born 16 Dec. 1948, in Izo`, `DOB: a)
/// 11 Apr. 1960 b) 11 Apr. 1963`, `Other possible date of birth: 1979`, `DOB between 1954 and
/// 1955`.
public final class BirthProse {

  private static final String DATE =
      "(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? ?\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}";
  private static final String RANGE = "between (?:\\d{4})\\s*(?:[–-]|and)\\s*(?:\\d{4})";
  private static final Pattern IN_PROSE =
      Pattern.compile(
          "(?i:\\bborn\\b|\\bDP?OB\\b|\\bdate of birth\\b)(?:(?!a\\) |between)[^.;\\d]){0,30}?[ :]"
              + "("
              + RANGE
              + "|(?:a\\) )?(?:"
              + DATE
              + ")(?: [b-z]\\) (?:"
              + DATE
              + "))*)");
  private static final Pattern EACH = Pattern.compile(RANGE + "|" + DATE);

  private BirthProse() {}

  /// All birth dates the text says, in order.
  public static List<PartialDate> find(String prose) {
    List<PartialDate> found = new ArrayList<>();
    Matcher births = IN_PROSE.matcher(prose);
    while (births.find()) {
      Matcher each = EACH.matcher(births.group(1));
      while (each.find()) {
        read(each.group()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<PartialDate> read(String date) {
    return DateText.read(date.replaceAll("(?<=\\d)\\s*[–-]\\s*", " and "), Order.DAY_FIRST);
  }
}
