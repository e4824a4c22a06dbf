package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* The names an annex prints for an entry, with other names behind labels, slashes and semicolons
 * ([BracketedName] has those in brackets). The first is the main name. What is no name, such as a
 * birth date that belongs to an alias, goes to the prose. */
final class AnnexNames {

  /* Longer texts are no names as annexes print them, and are not taken apart. */
  private static final int LONGEST = 4_000;

  /* "(alias: a) Toto, b) Tata)": list marks that would close the bracket. */
  private static final Pattern HALF_MARK = Pattern.compile("(?<=[\\s,;:])([a-z])\\)\\s+(?=\\S)");
  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\(\\s*\\)");
  private static final Pattern DETAILS =
      Pattern.compile(
          "(?iU)[\\s.;,]*(?<!\\p{L})\\(?(?:date of birth|DOB\\b|place of birth|POB\\b"
              + "|born (?:on |in |at )?(?:\\d|\\p{Lu}\\p{Ll}+ \\d)|nationality:|passport\\b"
              + "|(?:national )?identification card\\b|(?:\\p{L}+ )?residency card\\b"
              + "|(?:father|mother)[’']s name\\b).*");
  private static final Pattern FOLLOWING =
      Pattern.compile("(?i)[\\s,(]*\\b(?:and|including) (?:all |the )*following\\b.*");
  /* EUR-Lex puts "Text of image" where a name is shown as a picture. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)\\W*(?:text of image|so[- ]called)\\W*");
  private static final Pattern BORN_AFTER_DASH =
      Pattern.compile("(?U)\\s+[-–]\\s+born\\s+(\\p{L}[\\p{L}’'-]*)\\s*$");

  private static final Pattern BORN =
      Pattern.compile("(?U)\\s*(?:born|née?)\\s+(\\p{L}[\\p{L}’'-]*)\\s*");

  private final PartyType schema;
  private final int depth;
  private final List<AnnexName> names = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();

  AnnexNames(PartyType schema) {
    this(schema, 0);
  }

  /// Names that stand in as many brackets within one another.
  AnnexNames(PartyType schema, int depth) {
    this.schema = schema;
    this.depth = depth;
  }

  List<AnnexName> list() {
    return List.copyOf(names);
  }

  /// What stood among the names without being one.
  List<String> prose() {
    return List.copyOf(prose);
  }

  /// Adds the names of a line or cell; `kind` is that of names without a label of their own.
  void add(String printed, NameKind kind) {
    if (printed.length() > LONGEST) {
      names.add(new AnnexName(printed, kind));
      return;
    }
    String marked = HALF_MARK.matcher(DesignationBuilder.tidy(printed)).replaceAll("($1) ");
    String text = EMPTY_BRACKETS.matcher(marked).replaceAll(" ");
    for (String part : NameSplit.certain(FOLLOWING.matcher(text).replaceFirst(""))) {
      labeled(withoutDetails(part), kind);
    }
  }

  private String withoutDetails(String text) {
    Matcher details = DETAILS.matcher(text);
    if (!details.find()) {
      return text;
    }
    prose.add(withoutBrackets(details.group().replaceFirst("^[\\s.;,]+", "")));
    return text.substring(0, details.start());
  }

  /* "(Date of birth: 22.8.1973; place of birth: Fes (Morocco))" */
  private static String withoutBrackets(String text) {
    if (!text.startsWith("(")) {
      return text;
    }
    String inside = text.substring(1).strip();
    boolean closed = inside.endsWith(")") && !isOutsideBrackets(text, text.length() - 1);
    return closed ? inside.substring(0, inside.length() - 1) : inside;
  }

  /* Cuts at the labels outside of brackets. */
  private void labeled(String text, NameKind kind) {
    NameLabel label = NameLabel.leading(text);
    NameKind current = label == null ? kind : label.kindOr(kind);
    int start = label == null ? 0 : label.end();
    for (label = NameLabel.find(text, start); label != null; label = next(text, label)) {
      if (isOutsideBrackets(text, label.start())) {
        unlabeled(text.substring(start, label.start()), current);
        current = label.kindOr(NameKind.ALIAS);
        start = label.end();
      }
    }
    unlabeled(text.substring(start), current);
  }

  private static @Nullable NameLabel next(String text, NameLabel label) {
    return NameLabel.find(text, label.end());
  }

  private static boolean isOutsideBrackets(String text, int index) {
    int depth = 0;
    for (int i = 0; i < index; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth <= 0;
  }

  private void unlabeled(String text, NameKind kind) {
    boolean others = !names.isEmpty();
    if (schema == PartyType.PERSON) {
      NameSplit.ofPerson(text, others).forEach(name -> one(name, kind));
      return;
    }
    for (String name : NameSplit.ofOrganization(text)) {
      List<String> list = others ? NameSplit.listOfOrganizations(name) : List.of(name);
      list.forEach(each -> one(each, kind));
    }
  }

  private void one(String text, NameKind kind) {
    if (NO_NAME.matcher(text).matches()) {
      return;
    }
    Matcher born = BORN.matcher(text);
    if (born.matches() && !names.isEmpty()) {
      names.add(new AnnexName(bornAs(born.group(1)), NameKind.FORMER));
      return;
    }
    String bracketed = BORN_AFTER_DASH.matcher(text).replaceFirst(" (born $1)");
    BracketedName name = new BracketedName(bracketed, schema, kind, depth);
    names.addAll(name.names());
    prose.addAll(name.prose());
  }

  /* The first name in the same script with another surname. */
  private String bornAs(String surname) {
    NameWords name = new NameWords();
    names.stream()
        .map(AnnexName::text)
        .filter(text -> !NameSplit.areOfTwoScripts(text, surname))
        .findFirst()
        .ifPresent(name::add);
    return name.withLast(surname);
  }
}
