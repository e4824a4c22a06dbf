package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.DateText.Dates;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartialDate;

/* Takes apart a cell of several dates, in three steps:
 *
 *   items      parted for certain: `a) … b) …`, `(i) … (ii) …`, `;`, line ends, `>>`, `alt DOB:`
 *   brackets   `1979 (this aka only)`: further dates, or else a remark on the date before
 *   runs       commas, slashes, "or" and "and" also stand inside one date (`October 7, 1957`), so
 *              the longest run that reads as one date is taken
 *
 * What remains is unread (`8.5.1967 Gender: female`). */
final class DateCell {

  private static final int MAX_LENGTH = 2_000;

  private static final Pattern ITEM =
      Pattern.compile(
          "(?iU)(?:^|(?<=[\\s;,\"]))\\(?(?:[a-z]|i{1,3}|i?v|\\d)\\)\\s*|[;\\n\\r|\"]|>>"
              + "|(?:\\balt(?:ernative|\\.)?\\s+)?\\b(?:dob|date of birth|born)\\b:?\\s*");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern LINE_END = Pattern.compile("\\s*[\\n\\r]+\\s*");
  private static final Pattern BRACKET =
      Pattern.compile("([^(]*)\\(([^()]*)\\)?(.*)", Pattern.DOTALL);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iU)\\s*,\\s*(?:or\\b\\s*)?|\\s*\\b(?:or|and)\\b\\s*|\\s+/\\s*"
              + "|(?<=\\d{4})(?:\\s*/\\s*|\\s+|\\.\\s*)(?=\\p{L}|\\d)");
  private static final Pattern EDGES =
      Pattern.compile(
          "(?iU)^(?:[\\s\\p{Z},;:/]|(?:or|and)\\b)+|(?:[\\s\\p{Z},;:/]|\\b(?:or|and))+$");

  /* A closing bracket alone: the item before `alt DOB` in brackets took the opening one. */
  private static final Pattern CLOSED_ONLY = Pattern.compile("^([^(]*)\\)$");

  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");
  private static final Set<String> NOT_STATED =
      Set.of(
          "",
          "-",
          "--",
          "na",
          "n/a",
          "n.a.",
          "n/d",
          "nil",
          "none",
          "unknown",
          "not available",
          "not known",
          "undetermined");

  private final Order order;
  private final Map<String, PartialDate> dates = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();

  DateCell(Order order) {
    this.order = order;
  }

  Dates read(String text) {
    if (text.length() > MAX_LENGTH) {
      unread.add(text);
    } else {
      ITEM.splitAsStream(withBracketsOnOneLine(text)).forEach(this::item);
    }
    return new Dates(List.copyOf(dates.values()), unread);
  }

  private static String withBracketsOnOneLine(String text) {
    return IN_BRACKETS
        .matcher(text)
        .replaceAll(in -> Matcher.quoteReplacement(LINE_END.matcher(in.group()).replaceAll(" ")));
  }

  private void item(String text) {
    String rest = text;
    while (!rest.isEmpty()) {
      String item = EDGES.matcher(rest).replaceAll("");
      rest = upToFirstBracket(CLOSED_ONLY.matcher(item).replaceAll("$1"));
    }
  }

  /* Reads the item, or if it has a bracket and is no date as a whole, up to its end; gives the rest. */
  private String upToFirstBracket(String item) {
    Optional<PartialDate> whole = DateText.read(item, order);
    Matcher bracket = BRACKET.matcher(item);
    if (whole.isPresent()) {
      add(whole.get());
      return "";
    }
    if (bracket.matches()) {
      bracketed(bracket.group(1).strip(), bracket.group(2).strip());
      return bracket.group(3);
    }
    runs(item);
    return "";
  }

  private void bracketed(String head, String remark) {
    Dates before = new DateCell(order).read(head);
    Dates inside = new DateCell(order).read(remark);
    if (before.dates().isEmpty() && inside.dates().isEmpty()) {
      addUnread(head + " (" + remark + ")");
      return;
    }
    unread.addAll(before.unread());
    if (inside.dates().isEmpty()) {
      addNoted(before.dates(), remark);
    } else {
      before.dates().forEach(this::add);
      addNoted(inside.dates(), inside.unread().isEmpty() ? "" : remark);
    }
  }

  /* These dates, the last with the remark on it. */
  private void addNoted(List<PartialDate> found, String remark) {
    found.subList(0, found.size() - 1).forEach(this::add);
    add(remark.isEmpty() ? found.getLast() : found.getLast().withNote(remark));
  }

  private record Cut(int start, int end) {
    String in(String text) {
      return text.substring(start, end);
    }
  }

  private record Run(PartialDate date, Cut end) {}

  private void runs(String text) {
    List<Cut> cuts = cuts(text);
    int start = 0;
    int prose = 0;
    boolean aboutBefore = false;
    while (start < text.length()) {
      Optional<Run> found = longestRun(text, start, cuts);
      if (found.isPresent()) {
        Run run = found.get();
        PartialDate date = aboutBefore ? aboutIfYear(run.date()) : run.date();
        addUnread(text.substring(prose, start));
        add(date);
        aboutBefore = date.circa() && OR.matcher(run.end().in(text)).find();
        prose = run.end().end();
      }
      start = Math.max(prose, endOfNextCut(start, cuts));
    }
    addUnread(text.substring(prose));
  }

  private static int endOfNextCut(int start, List<Cut> cuts) {
    return cuts.stream().mapToInt(Cut::end).filter(end -> end > start).min().orElseThrow();
  }

  /* In `circa 1946 or 1949` both are about; in `circa 1957 or 14 March 1942` only the first. */
  private static PartialDate aboutIfYear(PartialDate date) {
    return date.from().month() == 0 ? date.about() : date;
  }

  private Optional<Run> longestRun(String text, int start, List<Cut> cuts) {
    return cuts.reversed().stream()
        .filter(cut -> cut.start() > start && cut.start() - start <= DateText.MAX_LENGTH)
        .map(cut ->
            DateText.read(text.substring(start, cut.start()), order)
                .map(date -> new Run(date, cut)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<Cut> cuts(String text) {
    List<Cut> cuts = new ArrayList<>();
    SEPARATOR.matcher(text).results().forEach(m -> cuts.add(new Cut(m.start(), m.end())));
    cuts.add(new Cut(text.length(), text.length()));
    return cuts;
  }

  /* A date given twice is one date; the first remark on it stays. */
  private void add(PartialDate date) {
    dates.putIfAbsent(date.toString(), date);
  }

  private void addUnread(String text) {
    String part = EDGES.matcher(text).replaceAll("");
    if (!NOT_STATED.contains(part.toLowerCase(Locale.ROOT))) {
      unread.add(part);
    }
  }
}
