package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* One printed name with what stands in its brackets:
 *
 *   Sergei AKSENOV (Сергей АКСЁНОВ)                  the name in another script
 *   Mohammed (a.k.a. Muhammad, Mohamed) Ali NASR     other spellings of the word before, in persons
 *   Lev Yershov (Ershov)                             or of the word it resembles
 *   Aboubacar Chérif (alias Toumba) DIAKITÉ          a name of its own
 *   JSC Almaz (АО «Алмаз»)                           a name that starts with its legal form
 *   STORMBRINGER (ex KRITI VIGOR)                    a ship's former name
 *   National Iranian Oil Company (NIOC)              part of an organization's name
 */
final class BracketedName {

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?iU)(?:as )?(?:previously|formerly) listed\\b.*|nom de guerre|.*\\bspelling"
              + "|(?:in )?(?:the )?original (?:script|language)|transliteration.*");
  private static final Pattern BORN =
      Pattern.compile("(?iU)^\\W*(?:born|née?|maiden name)\\b\\W*(?=\\p{L})");
  /* "(Minister of Higher Education)", "(initials)", "(call sign)": words on a person. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?U)(?!(?:al|el|ibn|bin|abu)\\b)\\p{Ll}.*|(?i:.*\\b(?:call sign|chief|commander|deceased"
              + "|died|director|governor|head of|leader|minister|when)\\b.*)");
  private static final Pattern OR = Pattern.compile("(?i)^or\\s+");
  private static final Pattern PIECES = Pattern.compile("[;,،]\\s*|\\s+or\\s+|\\s/\\s");
  /* In a list with semicolons, commas are within names: "ROODSARI, Mohammad; RUDSARI, Mohammad". */
  private static final Pattern LISTED = Pattern.compile(";\\s*");
  private static final Pattern EDGES = Pattern.compile("^[\\s,;:/)–—-]+|[\\s,;:/(–—-]+$");
  private static final Pattern QUOTED =
      Pattern.compile("[‘“\"«']([^‘’“”\"«»']+)[’”\"»']|‘([^‘]+)’");

  /* Deeper brackets are no names any more. */
  private static final int DEEPEST = 4;

  private final PartyType schema;
  private final NameKind kind;
  private final int depth;
  private final List<NameWords> main = new ArrayList<>();
  private final List<AnnexName> others = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();

  BracketedName(String text, PartyType schema, NameKind kind, int depth) {
    this.schema = schema;
    this.kind = kind;
    this.depth = depth;
    if (depth < DEEPEST) {
      segments(text);
    } else {
      others.add(new AnnexName(text, kind));
    }
  }

  /* Outside of brackets, inside, outside … A bracket within a word is part of it: 宏芯微科技(香港)有限公司. */
  private void segments(String text) {
    int start = 0;
    int open = openingBracket(text, 0);
    while (open >= 0) {
      int close = closingBracket(text, open);
      outside(text.substring(start, open));
      bracket(text.substring(open + 1, close), text.substring(Math.min(close + 1, text.length())));
      start = Math.min(close + 1, text.length());
      open = openingBracket(text, start);
    }
    outside(text.substring(start));
  }

  private static int openingBracket(String text, int from) {
    for (int open = text.indexOf('(', from); open >= 0; open = text.indexOf('(', open + 1)) {
      int after = closingBracket(text, open) + 1;
      boolean withinWord =
          open > 0
              && Character.isLetterOrDigit(text.charAt(open - 1))
              && after < text.length()
              && Character.isLetterOrDigit(text.charAt(after));
      if (!withinWord && !isQuoted(text, open)) {
        return open;
      }
    }
    return -1;
  }

  private static boolean isQuoted(String text, int index) {
    String before = text.substring(0, index);
    return before.lastIndexOf('«') > before.lastIndexOf('»')
        || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /* The end of the text where the bracket doesn't close. */
  private static int closingBracket(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return text.length();
  }

  private void outside(String text) {
    if (text.isBlank()) {
      return;
    }
    List<String> runs = NameSplit.runs(text);
    if (main.isEmpty() || NameSplit.areOfTwoScripts(main.getLast().text(), runs.getFirst())) {
      main.add(new NameWords());
    }
    addWords(runs.getFirst());
    for (String run : runs.subList(1, runs.size())) {
      main.add(new NameWords());
      addWords(run);
    }
  }

  private void addWords(String text) {
    if (schema == PartyType.PERSON) {
      main.getLast().addWithVariants(text);
    } else {
      main.getLast().add(text);
    }
  }

  private void bracket(String inside, String after) {
    NameLabel label = NameLabel.leading(inside);
    String text = label == null ? inside.strip() : inside.substring(label.end()).strip();
    @Nullable NameKind labeled = label == null ? null : label.kind();
    NameKind other = labeled == null ? otherKind() : labeled;
    Matcher born = BORN.matcher(text);
    if (main.isEmpty() && after.isBlank()) {
      nested(text, kind);
    } else if (main.isEmpty()) {
      outside(text);
    } else if (NO_NAME.matcher(text).matches() || text.chars().noneMatch(Character::isLetter)) {
      keepNumber(text);
    } else if (born.find()) {
      others.add(new AnnexName(bornAs(text.substring(born.end())), NameKind.FORMER));
    } else if (NameSplit.areOfTwoScripts(main.getLast().text(), text) && !isAbbreviation(text)) {
      nested(text, other);
    } else {
      sameScript(text, label != null, other, !after.isBlank());
    }
  }

  /* "born ZHILKO" replaces the surname, "born Yekaterina Vladimirovna PUTINA" the whole name. */
  private String bornAs(String name) {
    if (name.indexOf(' ') > 0) {
      return name;
    }
    return main.reversed().stream()
        .filter(words -> !NameSplit.areOfTwoScripts(words.text(), name))
        .findFirst()
        .orElseGet(NameWords::new)
        .withLast(name);
  }

  private NameKind otherKind() {
    return kind == NameKind.PRIMARY ? NameKind.ALIAS : kind;
  }

  /* "No (2)" */
  private void keepNumber(String text) {
    if (schema != PartyType.PERSON && text.chars().anyMatch(Character::isDigit)) {
      main.getLast().add("(" + text + ")");
    }
  }

  private static boolean isAbbreviation(String text) {
    return text.matches("[\\p{Lu}\\p{Nd}/&.-]{2,12}") && text.indexOf(' ') < 0;
  }

  private void nested(String text, NameKind nestedKind) {
    AnnexNames names = new AnnexNames(schema, depth + 1);
    names.add(text, nestedKind);
    others.addAll(names.list());
    prose.addAll(names.prose());
  }

  private void sameScript(String text, boolean labeled, NameKind other, boolean within) {
    switch (schema) {
      case PERSON -> ofPerson(text, labeled, other, within);
      case VESSEL -> nested(text, other);
      case ORGANIZATION, AIRCRAFT, UNSTATED -> ofOrganization(text, labeled, other);
    }
  }

  private void ofPerson(String text, boolean labeled, NameKind other, boolean within) {
    if (!labeled && NOTE.matcher(text).matches()) {
      prose.add(text);
      return;
    }
    Pattern separator = labeled && text.indexOf(';') > 0 ? LISTED : PIECES;
    for (String piece : List.of(separator.split(OR.matcher(text).replaceFirst("")))) {
      String spelling = unquoted(piece);
      boolean oneWord = !spelling.isEmpty() && spelling.indexOf(' ') < 0;
      int word = oneWord ? wordLike(spelling, within) : -1;
      if (word >= 0) {
        main.getLast().vary(word, spelling);
      } else if (oneWord && within && !labeled) {
        main.getLast().add(spelling);
      } else {
        nested(piece, other);
      }
    }
  }

  /* Within a name, the word before comes first. */
  private int wordLike(String spelling, boolean within) {
    NameWords words = main.getLast();
    int before = words.size() - 1;
    return within && words.isSimilar(before, spelling) ? before : words.mostSimilar(spelling);
  }

  private void ofOrganization(String text, boolean labeled, NameKind other) {
    NameLabel within = NameLabel.find(text, 0);
    if (labeled) {
      NameSplit.outsideBrackets(text, Pattern.compile(";\\s*|\\s+or\\s+"))
          .forEach(
              piece -> NameSplit.listOfOrganizations(piece).forEach(name -> nested(name, other)));
    } else if (OR.matcher(text).find()) {
      main.getLast().vary(main.getLast().size() - 1, OR.matcher(text).replaceFirst(""));
    } else if (within != null && within.start() > 0) {
      ofOrganization(text.substring(0, within.start()).replaceAll("[\\s,;]+$", ""), false, other);
      nested(text.substring(within.end()), within.kindOr(other));
    } else if (NameSplit.STARTS_WITH_FORM.matcher(text).matches()) {
      nested(text, other);
    } else {
      main.getLast().add("(" + text + ")");
    }
  }

  /// All names, the main one first.
  List<AnnexName> names() {
    List<AnnexName> names = new ArrayList<>();
    for (NameWords words : main) {
      NameKind first = names.isEmpty() ? kind : otherKind();
      for (String spelling : words.spellings()) {
        add(new AnnexName(spelling, names.isEmpty() ? first : otherKind()), names);
      }
    }
    others.forEach(name -> add(name, names));
    return names;
  }

  private static void add(AnnexName name, List<AnnexName> names) {
    String text = unquoted(name.text());
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      names.add(new AnnexName(text, name.kind()));
    }
  }

  private static String withoutStrayBracket(String text) {
    long opened = text.chars().filter(c -> c == '(').count();
    boolean stray = text.endsWith(")") && opened < text.chars().filter(c -> c == ')').count();
    return stray ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static String unquoted(String text) {
    String trimmed = withoutStrayBracket(EDGES.matcher(text).replaceAll(""));
    Matcher quoted = QUOTED.matcher(trimmed);
    if (!quoted.matches()) {
      return trimmed;
    }
    String inside = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
    return inside.strip();
  }

  List<String> prose() {
    return List.copyOf(prose);
  }
}
