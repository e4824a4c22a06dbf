package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.party.Scripts;
import org.jspecify.annotations.Nullable;

/* Where one printed text is several names. */
final class NameSplit {

  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\(?(?:[a-z]{1,2}|\\d{1,2})\\)[,;]?(?=\\s|\\p{Lu})");
  private static final Pattern SPACED_SLASH = Pattern.compile("\\s/\\s*|/\\s+");
  private static final Pattern OR = Pattern.compile("\\s+or\\s+(?=[\\p{Lu}“‘\"«])");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}’'‘‐–-]{2,}");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern ARABIC_COMMA = Pattern.compile("[,،]\\s*");

  /* Legal forms: "Ltd" after a comma ends a name, "JSC" starts one. */
  private static final String FORM =
      "Co\\b|Corp\\b|GmbH|Inc\\b|Intl\\b|JSC|LLC|LLP|Ltd|Limited\\b|OJSC|OOO|ZAO|OAO|AO\\b|PJSC|PAO"
          + "|PLC|S\\.? ?A\\b|S\\.? ?r\\.? ?l|АО\\b|ЗАО|ОАО|ООО|ПАО|ТОО|ФГУП|ФГБУ|ГУП|НАО|FGUP|FSUE";
  private static final Pattern FORM_ONLY = Pattern.compile("(?iU)(?:" + FORM + ")\\.?");
  static final Pattern STARTS_WITH_FORM =
      Pattern.compile("(?U)[‘“\"«]?(?:" + FORM + "|Филиал|Joint|Open|Closed|Public|State)[\\s.].*");

  private static final Pattern STARTS_QUOTED = Pattern.compile("^[‘“\"«]");

  private static final Set<String> MIXED_SCRIPTS = Set.of("Latn", "Cyrl", "Grek");

  /* Given name, patronymic, surname. */
  private static final int WORDS_OF_NAME = 3;

  private NameSplit() {}

  /// The parts between list marks and semicolons outside of brackets.
  static List<String> certain(String text) {
    String marked =
        MARK.matcher(text).replaceAll(mark -> depthAt(text, mark.start()) > 0 ? "$0" : ";");
    return outsideBrackets(marked, Pattern.compile("[;；]"));
  }

  /// The parts of a text cut at what matches outside of brackets.
  static List<String> outsideBrackets(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    Matcher matcher = separator.matcher(text);
    while (matcher.find()) {
      if (depthAt(text, matcher.start()) <= 0) {
        parts.add(text.substring(start, matcher.start()));
        start = matcher.end();
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static int depthAt(String text, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }

  /// The names of a person's cell: parted by slashes and "or", where each has more words than one,
  /// and by commas, unless the comma stands after a surname.
  ///
  /// @param others whether these are further names, which come in lists
  static List<String> ofPerson(String text, boolean others) {
    List<String> names = new ArrayList<>();
    for (String part : outsideBrackets(text, OR)) {
      for (String name : bySlashes(part)) {
        byCommas(name, others).forEach(each -> names.addAll(halves(each)));
      }
    }
    return names;
  }

  /* "Сяргей Пятровіч РУБНІКОВІЧ Сергей Петрович РУБНИКОВИЧ" */
  private static List<String> halves(String text) {
    int bracket = text.indexOf('(') < 0 ? text.length() : text.indexOf('(');
    List<String> words = List.of(text.substring(0, bracket).strip().split("\\s+"));
    int half = words.size() / 2;
    boolean twice =
        words.size() == 2 * WORDS_OF_NAME
            && words.stream().filter(NameSplit::isCapitals).count() == 2
            && isCapitals(words.get(half - 1))
            && isCapitals(words.getLast());
    return twice
        ? List.of(
            String.join(" ", words.subList(0, half)),
            String.join(" ", words.subList(half, words.size())) + " " + text.substring(bracket))
        : List.of(text);
  }

  private static List<String> bySlashes(String text) {
    List<String> parts = outsideBrackets(text, Pattern.compile("\\s*/\\s*"));
    boolean whole = parts.stream().allMatch(part -> part.isBlank() || wordCount(part) > 1);
    return whole ? parts : List.of(text.replaceAll("\\s*/\\s*", "/"));
  }

  private static List<String> byCommas(String text, boolean others) {
    List<String> parts =
        outsideBrackets(text, isAlphabetic(text) ? COMMA : ARABIC_COMMA).stream()
            .filter(part -> !part.isBlank())
            .toList();
    if (parts.size() < 2) {
      return List.of(text);
    }
    boolean list = others ? !isSurnameFirst(parts) : parts.stream().allMatch(NameSplit::isWhole);
    return list ? parts : List.of(text);
  }

  /* "Oleg TSARIOV" */
  private static boolean isWhole(String name) {
    return !isAlphabetic(name) || (wordCount(name) > 1 && endsInCapitals(name));
  }

  private static boolean isAlphabetic(String text) {
    String script = Scripts.of(text);
    return script == null || MIXED_SCRIPTS.contains(script);
  }

  /* "Al-Hamati, Muhammad", "RUDSARI, Mohammad, Shafiei", "Siarhei Piatrovich, RUBNIKOVICH"; but not
   * "Dimitri SYTYI, Dmitry SYTIY" and "GHOBASH, AL-GHABBASH". */
  private static boolean isSurnameFirst(List<String> parts) {
    boolean firstAlone = wordCount(parts.getFirst()) == 1;
    boolean lastAlone = wordCount(parts.getLast()) == 1;
    if (parts.size() == 2) {
      boolean bothCapitals = isCapitals(parts.getFirst()) && isCapitals(parts.getLast());
      boolean capitalsLast =
          lastAlone && isCapitals(parts.getLast()) && !endsInCapitals(parts.getFirst());
      return !bothCapitals && (firstAlone || capitalsLast);
    }
    boolean othersAlone = parts.stream().skip(1).allMatch(part -> wordCount(part) == 1);
    return isCapitals(parts.getFirst())
        && othersAlone
        && parts.stream().skip(1).noneMatch(NameSplit::isCapitals);
  }

  private static boolean endsInCapitals(String name) {
    return isCapitals(List.of(name.strip().split("\\s+")).getLast());
  }

  private static boolean isCapitals(String text) {
    return CAPITALS.matcher(text.strip()).matches();
  }

  private static int wordCount(String text) {
    return text.isBlank() ? 0 : List.of(text.strip().split("\\s+")).size();
  }

  /// The names of an organization's cell.
  static List<String> ofOrganization(String text) {
    List<String> names = new ArrayList<>();
    for (String part : outsideBrackets(text, OR)) {
      for (String name : outsideBrackets(part, SPACED_SLASH)) {
        names.addAll(
            isOfTwoNames(name) ? outsideBrackets(name, Pattern.compile("/")) : List.of(name));
      }
    }
    return names;
  }

  /* "Stroytransgaz/Стройтрансгаз", "Neptunus LLC/Neptune LLC company"; but not "Army/Front/Party". */
  private static boolean isOfTwoNames(String text) {
    List<String> parts = outsideBrackets(text, Pattern.compile("/"));
    if (parts.size() != 2) {
      return false;
    }
    String first = parts.getFirst();
    String second = parts.getLast();
    if (first.matches("(?U).*\\b\\p{L}")) {
      return false; // "Machinery J/V Corporation"
    }
    return areOfTwoScripts(first, second)
        || (wordCount(withoutBrackets(first)) > 1 && wordCount(withoutBrackets(second)) > 1);
  }

  private static String withoutBrackets(String text) {
    return text.replaceAll("\\([^()]*\\)", " ");
  }

  /// Other names of an organization in a list: commas part them where there are several, each
  /// starts with a legal form, or the scripts differ.
  static List<String> listOfOrganizations(String text) {
    List<String> parts =
        outsideBrackets(text, COMMA).stream().filter(part -> !part.isBlank()).toList();
    boolean ends =
        parts.stream().skip(1).anyMatch(part -> FORM_ONLY.matcher(part.strip()).matches());
    if (parts.size() < 2 || ends) {
      return List.of(text);
    }
    boolean forms =
        parts.stream().allMatch(part -> STARTS_WITH_FORM.matcher(part.strip()).matches());
    boolean quoted = parts.stream().allMatch(part -> part.strip().matches("[‘“\"«].*[’”\"»]"));
    boolean scripts = areOfTwoScripts(parts.getFirst(), parts.getLast());
    return parts.size() > 2 || forms || quoted || scripts ? parts : List.of(text);
  }

  static boolean areOfTwoScripts(@Nullable String one, @Nullable String other) {
    String first = one == null ? null : Scripts.of(one);
    String second = other == null ? null : Scripts.of(other);
    return first != null && second != null && !first.equals(second);
  }

  /// The runs of words in one script: "Andrey TROSHEV Андрей ТРОШЕВ" is two. Latin and Cyrillic
  /// words mix in one name ("OOO ‘Молот-Оружие’"), so runs of these have two words at least.
  static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    @Nullable String current = null;
    for (String word : List.of(text.strip().split("\\s+"))) {
      String script = Scripts.of(word);
      if (script == null || current == null || script.equals(current)) {
        append(runs, word);
      } else {
        runs.add(word);
      }
      current = script == null ? current : script;
    }
    return joined(runs);
  }

  private static void append(List<String> runs, String word) {
    if (runs.isEmpty()) {
      runs.add(word);
    } else {
      runs.set(runs.size() - 1, runs.getLast() + " " + word);
    }
  }

  private static List<String> joined(List<String> runs) {
    List<String> names = new ArrayList<>();
    for (String run : runs) {
      if (!names.isEmpty() && mayMix(names.getLast(), run)) {
        append(names, run);
      } else {
        names.add(run);
      }
    }
    return names;
  }

  /* Quoted words belong to what stands around them: ТОО «ELEM GROUP». */
  private static boolean mayMix(String one, String other) {
    if (STARTS_QUOTED.matcher(one).find() || STARTS_QUOTED.matcher(other).find()) {
      return true;
    }
    boolean mixed = isAlphabetic(one) && isAlphabetic(other);
    return mixed && (wordCount(one) < 2 || wordCount(other) < 2);
  }
}
