package org.cordon.listing.jpmeti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;

/* `Tako LLC, a.k.a., the following one alias:` and the aliases, a dash before each.
 *
 *   stated   how many aliases the text says there are; 0 where it says nothing
 */
record EnglishAliases(String name, List<String> aliases, int stated) {

  private static final List<String> NUMBERS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /* Blanks and a full stop are missing here and there. */
  private static final Pattern ALIASES =
      Pattern.compile(
          "(?s)(?<name>.*?)[,\\s]{0,3}(?:a\\.k\\.a\\.?)?[,\\s]{0,3}(?:the)?\\s?follow(?:ing)?\\s?(?<count>"
              + String.join("|", NUMBERS.reversed())
              + ")\\s?alias(?:es)?\\s?:(?<aliases>.*)");
  private static final Pattern NEXT =
      Pattern.compile("(?:^|\\n|(?<=[;；:])|(?<=;\\s?and)|(?<= and))\\s*[-—–]\\s*");
  private static final Pattern LIST_MARK = Pattern.compile("[;；,\\s]{1,3}(?:and)?[,\\s]{0,3}$");
  private static final Pattern ENDS_IN_ABBREVIATION =
      Pattern.compile("(?:.*\\b(?:Co|Corp|Inc|L[Tt][Dd]|St[iİı]|Șt[iİ])|.*\\b\\p{L}\\.\\p{L})\\.$");

  EnglishAliases {
    aliases = List.copyOf(aliases);
  }

  static EnglishAliases read(String text) {
    Matcher listed = ALIASES.matcher(text);
    if (!listed.matches()) {
      return new EnglishAliases(clean(text), List.of(), 0);
    }
    int stated = 1 + NUMBERS.indexOf(listed.group("count").toLowerCase(Locale.ROOT));
    List<String> items = items(listed.group("aliases"));
    return new EnglishAliases(
        clean(listed.group("name")),
        (items.size() > stated ? withContinuations(items) : items)
            .stream().map(EnglishAliases::clean).toList(),
        stated);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    for (String item : NEXT.split(text, -1)) {
      if (!item.isBlank()) {
        items.add(item);
      }
    }
    return items;
  }

  /* A line can start with the hyphen of a word: "Institute of Solid⏎-State Physics". */
  private static List<String> withContinuations(List<String> items) {
    List<String> joined = new ArrayList<>();
    for (String item : items) {
      boolean goesOn = !joined.isEmpty() && !LIST_MARK.matcher(joined.getLast()).find();
      if (goesOn) {
        joined.add(joined.removeLast() + "-" + item);
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  /* The last one ends with a full stop, which can be that of an abbreviation. */
  private static String clean(String item) {
    String name = LIST_MARK.matcher(WrappedText.joined(item)).replaceFirst("");
    return ENDS_IN_ABBREVIATION.matcher(name).matches() ? name : name.replaceFirst("\\.$", "");
  }

  void reportCount(DesignationBuilder entry) {
    if (aliases.size() != stated) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          "a.k.a.",
          String.join("; ", aliases),
          "are " + aliases.size() + " aliases where " + stated + " are announced; all are kept");
    }
  }

  static void reportNone(String text, DesignationBuilder entry) {
    entry.problem(
        Reason.UNREADABLE_VALUE,
        "name",
        WrappedText.joined(text),
        "holds no name in English that can be told from the Japanese; kept as it is");
  }
}
