package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.Scripts;

/// A cell that may hold several names, taken apart into one name each.
///
/// Names stand apart by `;`, by list marks (`a) … b) …`), by ` / `, by an Arabic comma, or by a
/// bracket at the end that holds the name in another script or more names (`Jin Tiesan (金铁三)`). A
/// bracket in the same script is part of the name (`BUTEMBO AIRLINES (BAL)`), and so is an
/// abbreviation in any script (`Военноморски сили (IRGCN)`). Labels (`a.k.a.`, `Russian:`) are left
/// out. Line ends are blanks here: a cell with a name a line is split by its reader.
public final class NameCell {

  private static final Pattern LIST_MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}(.])(?:[a-z]|[ivx]{1,4})\\)(?=\\s)");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(?i:[afn]\\.\\s?k\\.\\s?a\\.?|also known as|formerly known as|alias)|aka|fka|nka)"
              + "(?:\\s*:\\s*|\\s+)");
  private static final String LANGUAGE =
      "(?:original|arabic|armenian|belaruss?ian|chinese|cyrillic|english|farsi|french|georgian"
          + "|hebrew|korean|latin|persian|russian|ukrainian)(?: script| language| spelling)?";
  private static final Pattern LANGUAGE_LABEL =
      Pattern.compile("(?i)^(?:name )?(?:in )?" + LANGUAGE + "\\s*[:;]\\s*");
  private static final Pattern LANGUAGE_LABEL_INSIDE =
      Pattern.compile("(?i)[\\s,;]+\\(?" + LANGUAGE + "\\s*:\\s*");
  private static final Pattern NO_LATIN =
      Pattern.compile("\\P{IsLatin}*[\\p{IsArabic}\\p{IsHebrew}]\\P{IsLatin}*");
  private static final Pattern LATIN_WORDS =
      Pattern.compile("(?:[^\\p{IsHan}\\s]++\\s++){3,}[^\\p{IsHan}\\s]++");
  private static final Pattern HAN_WORDS =
      Pattern.compile("\\p{IsHan}{2}[\\p{IsHan}\\p{Nd}\\s]{2,}");
  private static final Pattern LEFT_TO_RIGHT = Pattern.compile("[^\\p{IsArabic}\\p{IsHebrew}]+");

  /* Characters; a longer cell is a text rather than names, and not looked at blank by blank. */
  private static final int LONGEST_OF_TWO_SCRIPTS = 300;
  private static final Pattern SCRIPT_REMARK =
      Pattern.compile("(?i)(?:in )?(?:the )?original (?:script|language|spelling)");

  /* `Front for the Conquest of Syria / the Levant` is one name. */
  private static final Pattern OTHER_ENDING = Pattern.compile("(?i) the ");

  private static final Pattern TRAILING = Pattern.compile("[\\s,;:(]+$");
  private static final Pattern ABBREVIATION = Pattern.compile("[\\p{Lu}\\p{Nd}/&.-]{2,12}");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:)]+|[\\s,;:(]+$");

  private NameCell() {}

  /// The names of a cell, each once, in order; none for a blank cell.
  public static List<String> names(String cell) {
    Set<String> names = new LinkedHashSet<>();
    collect(DesignationBuilder.tidy(cell), names);
    return List.copyOf(names);
  }

  private static void collect(String text, Set<String> names) {
    for (String part : parts(text)) {
      addWithBrackets(unlabelled(TRAILING.matcher(part).replaceFirst("")), names);
    }
  }

  private static String unlabelled(String part) {
    String name = LABEL.matcher(part.strip()).replaceFirst("");
    return LANGUAGE_LABEL.matcher(name).replaceFirst("");
  }

  /* Splits outside of brackets; where these don't pair, there is no outside, and every mark splits. */
  private static List<String> parts(String text) {
    String marked = withoutInnerLabels(withoutListMarks(text));
    boolean paired = Brackets.paired(marked);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      depth += Brackets.step(marked.charAt(i));
      if ((depth == 0 || !paired) && separates(marked, i)) {
        parts.add(marked.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(marked.substring(start));
    return parts;
  }

  private static String withoutListMarks(String text) {
    return LIST_MARK
        .matcher(text)
        .replaceAll(mark -> Brackets.depthAt(text, mark.start()) > 0 ? mark.group() : ";");
  }

  /* "Tradive Arabic: تراديف" */
  private static String withoutInnerLabels(String text) {
    return LANGUAGE_LABEL_INSIDE
        .matcher(text)
        .replaceAll(label -> Brackets.depthAt(text, label.start()) > 0 ? label.group() : ";");
  }

  private static boolean separates(String text, int i) {
    return switch (text.charAt(i)) {
      case ';', '；', '،' -> true;
      case '/', '／' -> isBetweenNames(text, i);
      case ' ' -> isBetweenScripts(text, i);
      default -> false;
    };
  }

  private static boolean isBetweenNames(String text, int slash) {
    String before = text.substring(0, slash);
    String after = text.substring(slash + 1);
    boolean spaced = before.endsWith(" ") && after.startsWith(" ");
    boolean ends = spaced && !OTHER_ENDING.matcher(after).lookingAt();
    return ends || areOfTwoScripts(before, after);
  }

  /* A blank between Latin and a script written from right to left parts names, if the text has no
   * other such place; so does one between several Latin and Chinese words ("AEVEX 航天公司" is one
   * name). */
  private static boolean isBetweenScripts(String text, int blank) {
    if (text.length() > LONGEST_OF_TWO_SCRIPTS
        || !isLetterBeside(text, blank - 1)
        || !isLetterBeside(text, blank + 1)) {
      return false;
    }
    String before = text.substring(0, blank);
    String after = text.substring(blank + 1);
    return (NO_LATIN.matcher(before).matches() && LEFT_TO_RIGHT.matcher(after).matches())
        || (LEFT_TO_RIGHT.matcher(before).matches() && NO_LATIN.matcher(after).matches())
        || (LATIN_WORDS.matcher(before).matches() && HAN_WORDS.matcher(after).matches());
  }

  private static boolean isLetterBeside(String text, int index) {
    return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
  }

  private static boolean areOfTwoScripts(String one, String other) {
    String first = Scripts.of(one);
    String second = Scripts.of(other);
    return first != null && second != null && !first.equals(second);
  }

  private static void addWithBrackets(String name, Set<String> names) {
    int open = Brackets.startOfLast(name);
    if (open < 0) {
      addClean(name, names);
      return;
    }
    String before = name.substring(0, open);
    String inside = unlabelled(name.substring(open + 1, name.stripTrailing().length() - 1));
    if (SCRIPT_REMARK.matcher(inside).matches()) {
      addWithBrackets(before, names);
    } else if (before.isBlank()) {
      collect(inside, names);
    } else if (isOtherName(before, inside)) {
      addWithBrackets(before, names);
      collect(inside, names);
    } else {
      addClean(name, names);
    }
  }

  /* A lone word in capitals after several words is an abbreviation, if not of this name then of one
   * within it; and a country tells namesakes apart. */
  private static boolean isOtherName(String before, String inside) {
    if (inside.indexOf(';') >= 0) {
      return true;
    }
    boolean abbreviation =
        ABBREVIATION.matcher(inside.strip()).matches() && before.strip().indexOf(' ') >= 0;
    return areOfTwoScripts(before, inside) && !abbreviation && CountryInText.whole(inside) == null;
  }

  private static void addClean(String name, Set<String> names) {
    String paired = Brackets.paired(name) ? name : name.replaceAll("^[\\s(（]+|[)）\\s]+$", "");
    String clean = EDGES.matcher(paired).replaceAll("");
    if (!clean.isEmpty()) {
      names.add(clean);
    }
  }
}
