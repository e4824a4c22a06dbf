package org.cordon.listing.jpmeti;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/* The text of a list of specified entities (特定団体), to which exports are prohibited:
 *
 *   ○ title, with the notification of the Foreign Ministry in brackets at its end
 *   指定日：…        the day the list was first made
 *   最終更新日：…    the day of its last change
 *   1 entity
 *   2 entity …
 *
 * Page breaks left no trace but a line end that is missing: "… Moscow, Russia.83 公開株式会社…".
 *
 *   title   in full
 *   act     the notification
 *   day     of the last change, `2025-09-12`; null where it isn't given
 */
record SpecifiedList(String title, String act, @Nullable String day, List<Entry> entries) {

  /// One entity's text, its number left out, and where it starts.
  record Entry(Origin origin, String text) {}

  private static final Pattern TITLE =
      Pattern.compile("○\\s*((?:[^○]*?)[（(]([^（）()]{0,40}告示第[^（）()]{0,40}号)[）)])");
  private static final Pattern LAST_CHANGE =
      Pattern.compile("最終更新日\\s*[：:]\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  /* A number, and a line with Japanese: the entity's name. Lines fit a page. */
  private static final Pattern START =
      Pattern.compile(
          "(?m)(?:^|(?<=[.\\p{IsLatin}]))([0-9０-９]{1,4})[ 　]"
              + "(?=[^\\n]{0,200}[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}])");

  /* A number may be missing; one further off belongs to a name. */
  private static final int FURTHEST_NUMBER = 3;

  /* Characters; ten times the longest entity there is. */
  private static final int LONGEST_ENTITY = 20_000;

  SpecifiedList {
    entries = List.copyOf(entries);
  }

  /// Whether the text starts like such a list.
  static boolean isIn(String text) {
    return TITLE.matcher(start(text)).find();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 2_000));
  }

  /// Takes a list apart.
  ///
  /// @throws UnusableListException if it has no title, no entities or one without end
  static SpecifiedList read(ListFile file, String text, Problems problems)
      throws UnusableListException {
    Matcher title = TITLE.matcher(start(text));
    if (!title.find()) {
      throw new UnusableListException(
          file.name() + " has no title with a notification (告示) in brackets");
    }
    List<Entry> entries = entries(file, text, title.end(), problems);
    if (entries.isEmpty()) {
      throw new UnusableListException(file.name() + " holds no numbered entity");
    }
    requireShort(entries);
    return new SpecifiedList(
        WrappedText.joined(title.group(1)), title.group(2), lastChange(start(text)), entries);
  }

  private static void requireShort(List<Entry> entries) throws UnusableListException {
    for (Entry entry : entries) {
      if (entry.text().length() > LONGEST_ENTITY) {
        throw new UnusableListException(
            entry.origin().file()
                + ":"
                + entry.origin().line()
                + " holds an entity of "
                + entry.text().length()
                + " characters; the file is refused");
      }
    }
  }

  private static @Nullable String lastChange(String text) {
    Matcher change = LAST_CHANGE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return change.find()
        ? String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            change.group(1),
            number(change.group(2)),
            number(change.group(3)))
        : null;
  }

  private static List<Entry> entries(ListFile file, String text, int from, Problems problems) {
    List<Entry> entries = new ArrayList<>();
    Matcher start = START.matcher(text);
    int last = 0;
    int lastStart = -1;
    for (int at = from; start.find(at); at = start.end()) {
      int number = number(start.group(1));
      if (number > last && number <= last + FURTHEST_NUMBER) {
        Origin origin = new Origin(file.name(), line(text, start.start()), "");
        reportMissing(origin, last, number, problems);
        close(entries, text, lastStart, start.start());
        entries.add(new Entry(origin, ""));
        last = number;
        lastStart = start.end();
      }
    }
    close(entries, text, lastStart, text.length());
    return entries;
  }

  private static void close(List<Entry> entries, String text, int start, int end) {
    if (!entries.isEmpty()) {
      Origin origin = entries.removeLast().origin();
      entries.add(new Entry(origin, compact(text.substring(start, end))));
    }
  }

  /* Runs of blanks made one, blank lines left out. */
  private static String compact(String text) {
    return text.replaceAll("[ \\t　]+", " ").replaceAll(" ?\n[ \n]*", "\n");
  }

  private static void reportMissing(Origin origin, int last, int number, Problems problems) {
    if (number > last + 1) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          origin,
          "number",
          String.valueOf(number),
          "follows " + last + "; what stands between them is read with number " + last);
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
  }

  private static long line(String text, int index) {
    return 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
