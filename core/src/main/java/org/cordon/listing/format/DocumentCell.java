package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/* A cell may be a bare number (`5/KALATA (NAING) 127084`), or numbers among words: `(1) 665334
 * (Pakistani). Issued in Kuwait (2) …`, `INN: 7720603527OGRN: 1077764566373`, `9709056472 - Russia
 * INN`. So dates and other numbers that are no documents are masked first; then the cell is a row of
 * words, of which those with a digit are values. Words before a value, or in brackets or behind a dash
 * after it, tell its kind and issuer. */

/// Reads cells that hold the numbers of documents or registrations, one or several.
public final class DocumentCell {

  private static final Pattern NOTHING =
      Pattern.compile("(?i)[-–—.\\s]*|n/?a\\.?|none|unknown|not known");
  private static final Pattern EDGES = Pattern.compile("^[\\s'‘’\"“”:;,]+|[\\s'‘’\"“”:;,.]+$");
  private static final Pattern GLUED_LABEL =
      Pattern.compile(
          "(?<=\\p{Nd})(?=\\p{Lu}\\p{Ll}[\\p{L}/]+[\\s:.–-]|\\p{Lu}[\\p{L}/]{2,}\\s?[:–-]"
              + "|(?:INN|KPP|OGRN|OKPO|SWIFT|TIN|IP|CR)\\s)");
  private static final Pattern NUMBER_LABEL =
      Pattern.compile(
          "(?<!\\p{Nd} )\\b[Nn](?:o|r|os)\\.?\\s*:?\\s*(?=[\\p{Lu}\\p{Nd}/.-]*\\p{Nd})"
              + "|\\bnumber(?=\\p{Nd})");
  private static final Pattern BARE =
      Pattern.compile(
          "(?!.*(?:\\.\\s|\\s[-–·/]\\s|\\s\\(\\p{Lu}{2,3}\\)))[^\\p{Ll};,:]*\\p{Nd}[^\\p{Ll};,:]*"
              + "|(?![Nn]o)[^\\s;,:()]*\\p{Nd}[^\\s;,:()]*|\\p{Lu}{5,}");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:INN|TIN|OGRN|OGRNIP|KPP|PPC|SRN|BIN|CRN?|BRN?|UEN|CIN|OKPO|OKTMO|USCC|LEI|VAT|PAN"
              + "|NIP|NIF|TRN|SWIFT|BIC|BIK|IMO|SSN|BPA|ID|NI|NO|US|USA|UK|UAE|DRC|CAR|ИНН|УНН)\\b");
  private static final Pattern TWO_NUMBERS =
      Pattern.compile("\\p{Nd}{6}\\S* (?:\\p{Lu}{1,3} )?\\S*\\p{Nd}{6}");

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";

  /* Dates, and numbers that are no documents of the party: of the issue, of a visa, of a list. */
  private static final Pattern OTHER_NUMBERS =
      Pattern.compile(
          "(?i)\\b\\d{1,2}(?:st|nd|rd|th)?[ -]*"
              + MONTH
              + "[ ,-]*\\d{4}\\b|\\b"
              + MONTH
              + " ?(?:\\d{1,2},? ?)?\\d{4}\\b"
              + "|(?<![-\\d])\\b\\d{1,2}([./-])\\d{1,2}\\1\\d{2,4}\\b(?![-/])"
              + "|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b(?:issued|expire[sd]?|end|in|since|of|until)"
              + " (?:end |early |late |mid[ -]?)?(?:19|20)\\d\\d\\b|\\bdate of \\w+\\s?: (?:19|20)\\d\\d\\b"
              + "|\\bas of \\d+\\b|\\b(?:resolution|paragraphs?) \\d+(?: and \\d+)?\\b"
              + "|\\((?:19|20)\\d\\d(?:\\s?-\\s?(?:19|20)\\d\\d)?\\)|, (?:19|20)\\d\\d(?=,)"
              + "|\\bissue (?:number|no)\\b[.:]*\\s*\\S+|\\bvisa no\\b\\.?\\s*\\S+"
              + "|\\breference \\d+\\b|\\bfollowed by \\d+ zeros");
  private static final Pattern TOKENS = Pattern.compile("\\([^()]*\\)|[^\\s,;:()]+|[,;:]");
  private static final Pattern VALUE_WORD =
      Pattern.compile(
          "(?=.*\\p{Nd})[^\\p{Ll}]*[^\\p{Ll}\\p{Lu}]\\p{L}?|(?=.*\\p{Nd})[^\\p{Ll}]+"
              + "|\\p{Ll}\\p{Nd}{5,}");
  private static final Pattern LETTERS_OF_VALUE =
      Pattern.compile("\\p{Lu}{1,4}|\\p{Lu}{2}-\\p{Lu}");
  private static final Pattern BIC =
      Pattern.compile("\\p{Lu}{6}[\\p{Lu}\\p{Nd}]{2}(?:[\\p{Lu}\\p{Nd}]{3})?");
  private static final Pattern BIC_LABEL = Pattern.compile("(?:(?i:swift)|BIC)\\b[^.;]{0,12}$");
  private static final Pattern ACRONYM = Pattern.compile("^\\W*\\p{Lu}{2,4}\\W*$");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b[Nn]o)\\.\\s+|;|(?<=\\s)\\(?[a-z]\\)\\s"
              + "|(?<=\\))\\s+(?=\\p{Lu}\\p{L}+ (?i:passport|national|identi))");

  private DocumentCell() {}

  /// The identifiers of a cell, in order.
  ///
  /// @param numbers the cell
  /// @param details what a cell beside it says of the documents, item by item or of all; may be
  ///   empty
  /// @param column the kind that stands where no words tell another
  public static List<Found> read(String numbers, String details, IdentifierKind column) {
    ItemList values = ItemList.of(DesignationBuilder.tidy(numbers));
    ItemList remarks = ItemList.of(DesignationBuilder.tidy(details));
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < values.items().size(); i++) {
      String item = EDGES.matcher(values.items().get(i)).replaceAll("");
      found.addAll(item(item, values.head(), remarks.item(i), column));
    }
    return found;
  }

  private static List<Found> item(String item, String head, String remark, IdentifierKind column) {
    if (NOTHING.matcher(item).matches()) {
      return List.of();
    }
    List<Value> values =
        isBare(item) ? List.of(new Value("", item, "")) : new Scan(masked(item)).values();
    List<Found> found = new ArrayList<>();
    for (Value value : values) {
      found.add(value.identifier(head, remark, column));
    }
    return found;
  }

  private static boolean isBare(String item) {
    return BARE.matcher(item).matches()
        && !LABEL.matcher(item).find()
        && !TWO_NUMBERS.matcher(item).find();
  }

  private static String masked(String item) {
    String apart = GLUED_LABEL.matcher(item).replaceAll("; ");
    String undated = OTHER_NUMBERS.matcher(apart).replaceAll(" date ");
    return NUMBER_LABEL.matcher(undated).replaceAll("number ");
  }

  /* A value with the words before it and those that follow in brackets or behind a dash. */
  private record Value(String before, String text, String after) {

    Found identifier(String head, String remark, IdentifierKind column) {
      String label = lastSentence(before);
      IdentifierKind kind =
          DocumentWords.kind(label)
              .or(() -> DocumentWords.kind(after))
              .or(() -> DocumentWords.kind(remark))
              .or(() -> DocumentWords.kind(head))
              .orElse(column);
      Country country = country(label, head, remark);
      return new Found(IdentifierForm.kind(kind, text, country), text, country);
    }

    private @Nullable Country country(String label, String head, String remark) {
      Country stated = CountryInText.whole(after);
      if (stated != null) {
        return stated;
      }
      for (String words : List.of(ACRONYM.matcher(label).replaceFirst(""), after, remark, head)) {
        Country country = DocumentWords.issuer(words);
        if (country != null) {
          return country;
        }
      }
      return null;
    }

    private static String lastSentence(String words) {
      Matcher end = SENTENCE_END.matcher(words);
      int start = 0;
      while (end.find()) {
        start = end.end();
      }
      return words.substring(start);
    }
  }

  /* Goes over the words of an item once. */
  private static final class Scan {
    private final List<Value> values = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private String before = "";
    private String letters = "";

    Scan(String text) {
      Matcher token = TOKENS.matcher(text);
      while (token.find()) {
        take(token.group());
      }
      endValue();
      readTrailing();
    }

    List<Value> values() {
      return values;
    }

    private void take(String token) {
      if (token.startsWith("(")) {
        endValue();
        addBracket(token.substring(1, token.length() - 1));
      } else if (isValueWord(token)) {
        addPiece(token);
      } else if (LETTERS_OF_VALUE.matcher(token).matches() && !LABEL.matcher(token).matches()) {
        endValue();
        letters = letters.isEmpty() ? token : letters + " " + token;
      } else if (!(token.equals("No.") && value.length() > 0)) {
        endValue();
        addWord(token);
      } else {
        value.append(" ").append(token);
      }
    }

    private boolean isValueWord(String token) {
      String bare = EDGES.matcher(token).replaceAll("");
      boolean isBic = BIC.matcher(bare).matches() && BIC_LABEL.matcher(words).find();
      boolean isDigitOfNumber = value.length() > 0 || words.toString().endsWith("number ");
      return isBic
          || (VALUE_WORD.matcher(bare).matches() && (bare.length() > 1 || isDigitOfNumber));
    }

    private void addPiece(String token) {
      String piece = EDGES.matcher(token).replaceAll("");
      if (value.length() > 0 && !belongTogether(value.toString(), piece)) {
        endValue();
      }
      if (value.length() == 0) {
        before = words.toString();
        words.setLength(0);
        value.append(letters.isEmpty() ? "" : letters + " ");
        letters = "";
      } else {
        value.append(" ");
      }
      value.append(piece);
      if (!token.endsWith(piece)) {
        endValue();
        words.append(". ");
      }
    }

    /* `96 03 464086` is one number printed in groups, `7725824287 770301001` are two. */
    private static boolean belongTogether(String value, String piece) {
      int last = digits(value.substring(value.lastIndexOf(' ') + 1));
      return last < 9 && !(last >= 6 && digits(piece) >= 6);
    }

    private static int digits(String text) {
      return (int) text.codePoints().filter(Character::isDigit).count();
    }

    private void endValue() {
      if (value.length() > 0) {
        values.add(new Value(before, value.toString(), ""));
        value.setLength(0);
      }
    }

    private void addBracket(String content) {
      if (values.isEmpty() || !words.toString().isBlank()) {
        addWord("(" + content + ")");
      } else {
        addAfterLast(content);
      }
    }

    private void addWord(String word) {
      words.append(letters.isEmpty() ? "" : letters + " ").append(word).append(' ');
      letters = "";
    }

    /* Words behind the last value are its own: `9709056472 - Russia INN`. */
    private void readTrailing() {
      addWord("");
      String trailing = words.toString().strip();
      if (!values.isEmpty() && !trailing.isEmpty()) {
        addAfterLast(trailing);
      }
    }

    private void addAfterLast(String content) {
      Value last = values.removeLast();
      values.add(new Value(last.before(), last.text(), (last.after() + " " + content).strip()));
    }
  }
}
