package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.NameKind;

/// A name with other names beside it, as US agencies print them: `FUYI SUN A/K/A FRANK SUN`,
/// `Gazprom Promgaz, AO (f.k.a. Otkrytoe Aktsionernoe Obshchestvo Gazprom Promgaz)`, `JIE LUO
/// -AKA-IVY LUO`, `SIBERIAN AIRLINES D/B/A S7 AIRLINES`, `A; and B`.
///
/// A label tells that what follows is another name, and of which kind. Without one only `;` parts
/// names, as commas stand inside of them.
public final class LabelledNames {

  /// One name and what its label makes it.
  public record Name(String text, NameKind kind) {}

  private static final String LABEL =
      "(?<label>(?i:a[./]k[./]a[./]?s?|f[./]k[./]a\\.?|n[./]k[./]a\\.?|d[./]b[./]a\\.?"
          + "|also known as|formerly(?: known as)?|doing business as)"
          + "|aka|AKAS?|fka|FKA|dba|DBA)";
  private static final Pattern IN_BRACKETS =
      Pattern.compile("[(\\[]\\s*" + LABEL + "(?![\\p{L}\\p{N}])[\\s:.,]*");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:^|[\\s,;(\\[-]+)" + LABEL + "(?![\\p{L}\\p{N}])[\\s:.,-]*");

  /// What follows a plural label is parted by commas.
  private static final Pattern PLURAL = Pattern.compile("(?i)a[./]?k[./]?a[./]?s");

  private static final Pattern LEADING_AND = Pattern.compile("^(?:and|or)\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:-]+|[\\s,;:]+$");

  private LabelledNames() {}

  /// The names of a cell, in order.
  ///
  /// @param kind of names without a label; where it is primary, a second such name is an alias
  public static List<Name> read(String cell, NameKind kind) {
    List<Name> names = new ArrayList<>();
    String rest = takeBrackets(DesignationBuilder.tidy(cell), names);
    List<Name> outside = new ArrayList<>();
    labelled(rest, kind, outside);
    outside.addAll(names);
    return outside;
  }

  /* Brackets that open with a label hold other names; they are cut out, and what stands on both
   * sides of them closes up: `PEARL (A.K.A. NEI-CHIEN CHU) LI` is PEARL LI. */
  private static String takeBrackets(String text, List<Name> names) {
    Matcher open = IN_BRACKETS.matcher(text);
    int close = open.find() ? closing(text, open.start()) : -1;
    if (close < 0) {
      return text;
    }
    String inside = text.substring(open.end(), close);
    boolean square = text.charAt(open.start()) == '[';
    for (String name : square ? byCommaIfOfSeveralWords(inside) : List.of(inside)) {
      labelled(name, kindOf(open.group("label")), names);
    }
    String before = text.substring(0, open.start()).stripTrailing();
    return takeBrackets(before + " " + text.substring(close + 1).stripLeading(), names);
  }

  /* Only in square brackets do commas part names, unless they stand inside of one ("Co., Ltd."). */
  private static List<String> byCommaIfOfSeveralWords(String text) {
    List<String> parts = List.of(text.split(",\\s*", -1));
    return parts.stream().allMatch(part -> part.strip().contains(" ")) ? parts : List.of(text);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        default -> {}
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void labelled(String text, NameKind unlabelled, List<Name> names) {
    Matcher label = BETWEEN.matcher(text);
    NameKind kind = unlabelled;
    String listLabel = "";
    int start = 0;
    while (label.find()) {
      add(text.substring(start, label.start()), listLabel, kind, names);
      listLabel = label.group("label");
      kind = kindOf(listLabel);
      start = label.end();
    }
    add(text.substring(start), listLabel, kind, names);
  }

  private static void add(String text, String label, NameKind kind, List<Name> names) {
    boolean plural = PLURAL.matcher(label).matches();
    for (String part : text.split(plural ? "[;,]" : ";", -1)) {
      String name = clean(part);
      if (!name.isEmpty()) {
        boolean second = kind == NameKind.PRIMARY && !names.isEmpty();
        names.add(new Name(name, second ? NameKind.ALIAS : kind));
      }
    }
  }

  private static NameKind kindOf(String label) {
    return label.toLowerCase(Locale.ROOT).startsWith("f") ? NameKind.FORMER : NameKind.ALIAS;
  }

  private static String clean(String text) {
    String trimmed =
        EDGES.matcher(LEADING_AND.matcher(text.strip()).replaceFirst("")).replaceAll("");
    return isPaired(trimmed) ? trimmed : trimmed.replaceAll("[()\\[\\]]", "").strip();
  }

  private static boolean isPaired(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    return depth == 0;
  }
}
