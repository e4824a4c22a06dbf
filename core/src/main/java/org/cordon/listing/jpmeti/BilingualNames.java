package org.cordon.listing.jpmeti;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.NameCell;
import org.cordon.party.NameKind;

/* The names of an entity: first in Japanese, then in English, each on lines of its own. */
final class BilingualNames {

  private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern ENGLISH_START = Pattern.compile("[(“\"]?[\\p{IsLatin}\\p{Nd}].*");

  /* English that lost its line end before it, after a bracket, or two words of it after a letter. */
  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[）)」])[\\p{IsLatin}\\p{Nd}].*"
              + "|(?<=[\\p{IsHan}\\p{IsKatakana}ー])\\p{Lu}[\\p{IsLatin}.-]*,? [\\p{IsLatin}\\p{Nd}(].*");

  private static final Pattern OTHER_NAMES = Pattern.compile("[（(]別[称名][、､]?");
  private static final Pattern EXPLANATION =
      Pattern.compile("[（(][^（）()]*含む。?[）)]|。.*", Pattern.DOTALL);
  private static final Pattern ALL_UNITS = Pattern.compile(",? including .*");
  private static final Pattern CHINESE_IN_BRACKETS = Pattern.compile("[（(]\\p{IsHan}");
  private static final Pattern NEXT = Pattern.compile("[、､;；]|及び");

  private BilingualNames() {}

  static void read(String text, DesignationBuilder entry) {
    int english = startOfEnglish(text);
    readJapanese(WrappedText.joined(text.substring(0, english)), entry);
    if (english < text.length()) {
      EnglishAliases names = EnglishAliases.read(text.substring(english));
      addEnglish(names.name(), entry);
      names.aliases().forEach(alias -> entry.name(alias, NameKind.ALIAS));
      names.reportCount(entry);
    } else {
      EnglishAliases.reportNone(text, entry);
    }
  }

  /// Other names behind a label of their own, the English ones on the last lines.
  static void readOthers(String text, DesignationBuilder entry) {
    List<String> japanese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (String line : text.strip().split("\n", -1)) {
      (JAPANESE.matcher(line).find() ? japanese : english).add(line);
    }
    addEach(WrappedText.joined(String.join("\n", japanese)), entry);
    for (String name : WrappedText.joined(String.join("\n", english)).split(";", -1)) {
      entry.name(name, NameKind.ALIAS);
    }
  }

  private static int startOfEnglish(String text) {
    int at = 0;
    int depth = 0;
    for (String line : text.split("(?<=\n)", -1)) {
      if (at > 0 && depth <= 0 && isEnglish(line) && !KANA.matcher(line).find()) {
        return at;
      }
      Matcher glued = GLUED.matcher(line);
      while (glued.find()) {
        if (depthAfter(line.substring(0, glued.start()), depth) <= 0
            && !KANA.matcher(glued.group()).find()) {
          return at + glued.start();
        }
        glued.region(glued.start() + 1, line.length());
      }
      depth = depthAfter(line, depth);
      at += line.length();
    }
    return text.length();
  }

  private static boolean isEnglish(String line) {
    return ENGLISH_START.matcher(line.strip()).matches();
  }

  private static int depthAfter(String text, int depth) {
    int after = depth;
    for (int i = 0; i < text.length(); i++) {
      after += step(text.charAt(i));
    }
    return after;
  }

  private static int step(char c) {
    return switch (c) {
      case '(', '（', '「' -> 1;
      case ')', '）', '」' -> -1;
      default -> 0;
    };
  }

  private static void readJapanese(String text, DesignationBuilder entry) {
    Matcher explanation = EXPLANATION.matcher(text);
    while (explanation.find()) {
      entry.remark(explanation.group().replaceFirst("^。", ""));
    }
    String names = explanation.replaceAll("");
    Matcher others = OTHER_NAMES.matcher(names);
    if (!others.find()) {
      addName(names, NameKind.PRIMARY, entry);
      return;
    }
    int end = closing(names, others.start());
    addName(
        names.substring(0, others.start()) + names.substring(Math.min(end + 1, names.length())),
        NameKind.PRIMARY,
        entry);
    addEach(names.substring(others.end(), end), entry);
  }

  /* Where the bracket closes that opens here; the end of the text where it doesn't. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += step(text.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private static void addEach(String list, DesignationBuilder entry) {
    Matcher next = NEXT.matcher(list);
    int start = 0;
    while (next.find()) {
      if (depthAfter(list.substring(start, next.start()), 0) <= 0) {
        addName(list.substring(start, next.start()), NameKind.ALIAS, entry);
        start = next.end();
      }
    }
    addName(list.substring(start), NameKind.ALIAS, entry);
  }

  /* A name in Chinese in brackets is a name of its own; an abbreviation there is part of the name. */
  private static void addName(String name, NameKind kind, DesignationBuilder entry) {
    if (CHINESE_IN_BRACKETS.matcher(name).find()) {
      NameCell.names(name).forEach(one -> entry.name(one, kind));
    } else {
      entry.name(name, kind);
    }
  }

  /* Two names in Chinese in the brackets are parted by 、. */
  private static void addEnglish(String name, DesignationBuilder entry) {
    Matcher units = ALL_UNITS.matcher(name);
    if (units.find()) {
      entry.remark(units.group().replaceFirst("^,? ", ""));
    }
    addName(units.replaceFirst("").replace('、', ';'), NameKind.ALIAS, entry);
  }
}
