package org.cordon.listing.euannexes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/* An entry printed as running text: names, then labels with what they say, the day of listing among
 * them: "Ivan EXAMPLE (alias (a) Vanya). Date of birth: 1.1.1960. Other information: … Date of
 * designation referred to in Article 2a(4)(b): 6.10.2001." */
final class EntryText {

  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)(?:date of (?:UN )?(?:designation|listing)|(?:listed|designated) on)\\b[^:.]{0,80}:\\s*"
              + "(?<day>[^;()]*?\\d{4})(?:\\s*\\([^()]*\\))?[.;]?");
  private static final Pattern OTHER_NAMES =
      Pattern.compile("(?i)\\((?:alias|(?:good quality |low quality )?a\\.?k\\.?a|also known)");
  private static final Pattern NAME_LABEL = Pattern.compile("(?i)^name\\s*:\\s*");
  private static final Pattern NAME_PART = Pattern.compile("(?<!\\S)\\d: ?(?:na\\b\\.?)?");
  private static final Pattern END = Pattern.compile("(?i)(?:[\\s,;.]+|;\\s*and)$");
  private static final int LONGEST_LABEL = 100;

  private EntryText() {}

  /// Adds the text to an entry: the first one its names, further ones information.
  static void addTo(PrintedEntry entry, String printed) {
    String text = withoutListing(entry, printed);
    if (entry.isNamed() && !entry.isDescribed() && OTHER_NAMES.matcher(text).lookingAt()) {
      entry.add(AnnexColumn.NAME, List.of(text));
      return;
    }
    if (entry.isNamed()) {
      entry.add(AnnexColumn.INFORMATION, nonBlank(text));
      return;
    }
    int names = endOfNames(text);
    entry.add(AnnexColumn.NAME, nonBlank(name(text.substring(0, names))));
    entry.add(AnnexColumn.INFORMATION, nonBlank(text.substring(names).strip()));
  }

  private static String withoutListing(PrintedEntry entry, String text) {
    Matcher listed = LISTED.matcher(text);
    if (!listed.find()) {
      return text;
    }
    entry.add(AnnexColumn.LISTED, List.of(listed.group("day").strip()));
    return text.substring(0, listed.start()) + text.substring(listed.end());
  }

  private static List<String> nonBlank(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static String name(String text) {
    String unlabeled = NAME_LABEL.matcher(text.strip()).replaceFirst("");
    return END.matcher(NAME_PART.matcher(unlabeled).replaceAll("")).replaceFirst("");
  }

  /* Where the first label stands that is outside of brackets and no name's. */
  private static int endOfNames(String text) {
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int from = Math.max(0, colon - LONGEST_LABEL);
      DetailLabel label = DetailLabel.atEnd(text.substring(from, colon));
      if (label != null && label.detail() != Detail.NAME) {
        String before = text.substring(0, from + label.start());
        if (count(before, '(') <= count(before, ')')) {
          return before.length();
        }
      }
    }
    return text.length();
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  /// Whether a line starts with a label, other than of names.
  static boolean startsWithLabel(String text) {
    return text.indexOf(':') > 0 && endOfNames(text) == 0;
  }

  /// Whether a text has labels of an entry.
  static boolean isLabeled(String text) {
    return endOfNames(text) < text.length() || LISTED.matcher(text).find();
  }
}
