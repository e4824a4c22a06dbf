package org.cordon.listing.euannexes;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/* The number of an act in the EU's databases: sector 3, year, R(egulation) or D(ecision), number. */
final class Celex {

  private static final Pattern NUMBER = Pattern.compile("3\\d{4}[A-Z]\\d{4}");
  private static final Pattern CONSOLIDATED = Pattern.compile("\\b0(\\d{4}[RD]\\d{4})\\b");
  private static final Pattern PLAIN = Pattern.compile("\\b(3\\d{4}[RD]\\d{4})\\b");
  private static final Pattern ELI =
      Pattern.compile("/eli/(reg|dec)(?:_impl)?/(\\d{4})/(\\d{1,4})\\b");
  private static final Pattern NEW_TITLE =
      Pattern.compile(
          "(?i)\\b(regulation|decision) \\((?:EU|CFSP|EC|EU, Euratom)\\) (20\\d{2})/(\\d{1,4})\\b");
  private static final Pattern OLD_TITLE =
      Pattern.compile("(?i)\\b(regulation) \\((?:EU|EC)\\) No (\\d{1,4})/((?:19|20)\\d{2})\\b");

  private Celex() {}

  /// Whether this is the bare number of an act.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /// The act a consolidated text is of, by what names it: `02014R0269-20250224`, `32014R0269`, an
  /// ELI, or a title such as "Council Regulation (EU) No 269/2014". Null where the text names none.
  static @Nullable String find(String text) {
    Matcher consolidated = CONSOLIDATED.matcher(text);
    if (consolidated.find()) {
      return "3" + consolidated.group(1);
    }
    Matcher plain = PLAIN.matcher(text);
    if (plain.find()) {
      return plain.group(1);
    }
    Matcher eli = ELI.matcher(text);
    return eli.find() ? of(eli.group(1), eli.group(2), eli.group(3)) : inTitle(text);
  }

  private static @Nullable String inTitle(String text) {
    Matcher newTitle = NEW_TITLE.matcher(text);
    Matcher oldTitle = OLD_TITLE.matcher(text);
    boolean isNew = newTitle.find();
    boolean isOld = oldTitle.find();
    if (isNew && (!isOld || newTitle.start() < oldTitle.start())) {
      return of(newTitle.group(1), newTitle.group(2), newTitle.group(3));
    }
    return isOld ? of(oldTitle.group(1), oldTitle.group(3), oldTitle.group(2)) : null;
  }

  private static String of(String kind, String year, String number) {
    char letter = kind.toLowerCase(Locale.ROOT).startsWith("d") ? 'D' : 'R';
    return String.format(Locale.ROOT, "3%s%c%04d", year, letter, Integer.parseInt(number));
  }
}
