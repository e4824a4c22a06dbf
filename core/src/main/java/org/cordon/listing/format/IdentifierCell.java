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

/// Reads a cell that is meant to hold identifiers of one kind, with what publishers print around
/// them: `(a) 203037 (Libyan passport issued in Tripoli), (b) W334061 (Tunisian national identity
/// number)`, `7725842590 (INN)`, `series 1808 No. 233282`, `7704734000/770301001 (Russia)`.
///
/// Several identifiers are marked (`a)`, `(1)`), parted by `;`, or by a comma, slash or "and" with
/// a number after it. What the words before a number or in the bracket after it name in place of
/// the stated kind counts; so does the country they name. Where and when a document was issued, in
/// whose name, and until when it holds is prose.
public final class IdentifierCell {

  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\(?(?:[a-z]|\\d|[ivx]{1,4})\\)(?=\\s|\\p{Lu}|\\d)");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)[\\s,;(]{0,9}\\b(?:date of|delivered|expir|first issue|fraudulent|from"
              + "|in the name|issued?\\b|name\\b|officially|on\\b|place of|revoked|stolen|under\\b"
              + "|until|valid|void|which)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern STATE_OF_DOCUMENT =
      Pattern.compile("(?i)^\\W{0,9}(?:cancelled|expired|false|lost|revoked|stolen)\\s+(?=\\p{L})");
  private static final Pattern ISSUED_BY = Pattern.compile("(?i)\\bissued by (.*)");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}");
  private static final Pattern BIC = Pattern.compile("\\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\b");

  /* Capitals and digits in pieces that each hold a digit: OA462456, 8208 No. 555627, TR-P 614166. */
  private static final String LABELS =
      "(?!(?:BIC|CAR|EIN|ID|IMO|INN|KPP|LEI|MMSI|NIF|NIT|OGRN|OKPO|PO|SSN|TIN|UK|USA|VAT|ИНН|КПП"
          + "|ОГРН)\\b)";
  private static final String PIECE =
      "(?=[\\p{Lu}\\p{Nd}/.\\p{Pd}]{0,40}\\p{Nd})"
          + "[\\p{Lu}\\p{Nd}]+(?:(?:[/.]|\\p{Pd}\\s?)[\\p{Lu}\\p{Nd}]+){0,9}";
  private static final String LETTERS =
      LABELS + "(?:\\p{Lu}\\p{Ll}{1,9}\\p{Pd}|(?:\\p{Lu}{1,4}\\p{Pd})?\\p{Lu}{1,4}\\p{Pd}? )";
  private static final String PLAIN =
      "(?<![\\p{L}\\p{Nd}])(?:"
          + LETTERS
          + "(?:No\\.? )?)?"
          + PIECE
          + "(?: (?:No\\.? ?)?"
          + PIECE
          + "(?!\\p{Ll})){0,5}";
  /* Burmese citizens' numbers hold a bracket: 12/SAKHANA(N)020199. */
  private static final String BURMESE =
      "(?:\\d{1,2}/)?\\p{L}[\\p{L} ]{0,30}\\((?i:n|nine|naing)\\)[ -]*\\d(?:[\\d ]{0,20}\\d)?";
  private static final Pattern VALUE = Pattern.compile(BURMESE + "|" + PLAIN + "(?!\\p{Ll})");

  /* Last resort: nothing but one word with a digit in it, of letters in any case. */
  private static final Pattern ONE_WORD =
      Pattern.compile(
          "(?<=^\\s{0,9})[\\p{L}/.\\p{Pd}]{1,20}\\p{Nd}[\\p{L}\\p{Nd}/.\\p{Pd}]{0,40}(?=\\W*$)");

  /* A Russian taxpayer's number with the code of the reason it was registered for. */
  private static final Pattern INN_KPP = Pattern.compile("(\\d{10})\\s*/\\s*(\\d{9})\\b");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)?");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*[,;]\\s*|\\s+/\\s*|/\\s+|\\s+(?:and|or)\\s+"
              + "|\\s+(?=(?:INN|KPP|OGRN|OKPO|TIN|ИНН|КПП|ОГРН|ОКПО)\\b)");
  private final IdentifierKind stated;
  private final List<Found> found = new ArrayList<>();
  private String carried = "";

  private IdentifierCell(IdentifierKind stated) {
    this.stated = stated;
  }

  /// The identifiers of a cell, in order; none where it holds no number.
  ///
  /// @param stated the kind the cell is for
  public static List<Found> read(String cell, IdentifierKind stated) {
    IdentifierCell reading = new IdentifierCell(stated);
    String text = INN_KPP.matcher(DesignationBuilder.tidy(cell)).replaceAll("$1, KPP $2");
    MARK.splitAsStream(text).flatMap(marked -> pieces(marked).stream()).forEach(reading::piece);
    return List.copyOf(reading.found);
  }

  /* Parts the text before what starts with a number of its own. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher next = NEXT.matcher(text);
    while (next.find()) {
      boolean outside = Brackets.depthAt(text, next.start()) <= 0;
      if (outside && startsWithNumber(text.substring(next.end()))) {
        pieces.add(text.substring(start, next.start()));
        start = next.end();
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean startsWithNumber(String text) {
    Matcher next = NEXT.matcher(text);
    return value(withoutBounds(next.find() ? text.substring(0, next.start()) : text)) != null;
  }

  /* What stands before the first word on validity, issue or names. */
  private static String withoutBounds(String piece) {
    Matcher bound = BOUND.matcher(piece);
    return bound.find() ? piece.substring(0, bound.start()) : piece;
  }

  private void piece(String printed) {
    String piece = STATE_OF_DOCUMENT.matcher(printed).replaceFirst("");
    String main = withoutBounds(piece);
    boolean swift =
        stated == IdentifierKind.SWIFT || IdentifierLabel.kind(main) == IdentifierKind.SWIFT;
    Value value = swift ? bic(main) : value(main);
    String before = value == null ? main : main.substring(0, value.start());
    String after = value == null ? "" : main.substring(value.end());
    if (value != null) {
      String label = before.isBlank() ? carried : before;
      found.add(new Found(kind(label, after, value), value.text(), country(label, after, piece)));
    }
    carry(value == null ? main : after);
  }

  /* A label at the end is that of the marked numbers to come: "National identification no. (a) …". */
  private void carry(String text) {
    String label = BRACKET.matcher(text).replaceAll(" ");
    carried = IdentifierLabel.kind(label) == null ? carried : label;
  }

  private IdentifierKind kind(String before, String after, Value value) {
    @Nullable IdentifierKind kind = IdentifierLabel.kind(before);
    Matcher bracket = BRACKET.matcher(after);
    while (kind == null && bracket.find()) {
      kind = IdentifierLabel.kind(bracket.group());
    }
    return fitting(kind == null ? stated : kind, value.text());
  }

  private record Value(String text, int start, int end) {}

  private static @Nullable Value value(String text) {
    for (Pattern form : List.of(VALUE, ONE_WORD)) {
      for (int depth : new int[] {0, Integer.MAX_VALUE}) {
        Value value = first(form.matcher(text), text, depth);
        if (value != null) {
          return value;
        }
      }
    }
    return null;
  }

  private static @Nullable Value bic(String text) {
    Value code = first(BIC.matcher(text), text, 0);
    return code == null ? value(text) : code;
  }

  /* The first match that is no date and not deeper in brackets than allowed. */
  private static @Nullable Value first(Matcher matcher, String text, int depth) {
    while (matcher.find()) {
      boolean isDate = DATE.matcher(matcher.group()).matches();
      if (!isDate && Brackets.depthAt(text, matcher.start()) <= depth) {
        return new Value(matcher.group(), matcher.start(), matcher.end());
      }
    }
    return null;
  }

  /* Only numbers of the right form have the check digits of their kind. */
  private static IdentifierKind fitting(IdentifierKind kind, String value) {
    return switch (kind) {
      case INN -> value.matches("\\d{10}|\\d{12}") ? kind : IdentifierKind.TAX;
      case OGRN -> value.matches("\\d{13}|\\d{15}") ? kind : IdentifierKind.REGISTRATION;
      case SWIFT -> BIC.matcher(value).matches() ? kind : IdentifierKind.OTHER;
      default -> kind;
    };
  }

  private static @Nullable Country country(String before, String after, String piece) {
    Country country = CountryInText.find(words(before));
    if (country == null) {
      country = CountryInText.find(words(after));
    }
    Matcher issuer = ISSUED_BY.matcher(piece);
    return country == null && issuer.find() ? CountryInText.find(words(issuer.group(1))) : country;
  }

  private static String words(String text) {
    return text.replaceAll("[()\\s]+", " ");
  }
}
