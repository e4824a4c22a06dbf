package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/* The Remarks of OFAC's CSV, and the free text of its other formats: facts, aliases, ties and prose
 * with "; " between them:
 *
 *   DOB 1951 to 1953; alt. DOB circa 1960; Passport C0123 (Iran) expires 01 Jan 2020; all offices
 *   worldwide; a.k.a. 'THE ENGINEER'; Linked To: EXAMPLE CO., LTD.
 *
 * A piece that starts with a word of Labels is that fact; quoted names are OFAC's weak aliases; any
 * other piece is prose. */
final class Remarks {

  private static final Pattern ALTERNATIVE = Pattern.compile("(?i)alt\\.\\s+");
  private static final Pattern ALIAS =
      Pattern.compile("(?<type>[afn]\\.k\\.a\\.|d\\.b\\.a\\.):?\\s+(?<open>'?)(?<name>.+?)'?");
  private static final Pattern TIE = Pattern.compile("\\(?Linked To:\\s*(.+)");
  private static final Pattern AFTER_LABEL = Pattern.compile("^[\\s:]+");
  /* "(Following data derived from a passport: Alt. DOB: 10 October 1969" */
  private static final Pattern FACT_IN_PROSE = Pattern.compile("(.+:)\\s+(Alt\\. .+)");
  private static final Pattern SECOND_NUMBER =
      Pattern.compile("(\\S+) and (?:\\p{Lu}\\p{Ll}+ )?(.+)");

  /// What a piece says.
  sealed interface Piece {
    record Alias(String type, boolean weak, String name) implements Piece {}

    record Tie(String to) implements Piece {}

    record Stated(Label label, String value) implements Piece {}

    record Prose(String text) implements Piece {}

    /// Whether it is text that loses nothing but its end when it is cut off.
    default boolean isText() {
      return switch (this) {
        case Prose _ -> true;
        case Stated(Label label, _) ->
            label.meaning() == Meaning.REMARK || label.meaning() == Meaning.TITLE;
        case Alias _, Tie _ -> false;
      };
    }
  }

  private Remarks() {}

  /// All that the text says, in its order.
  static List<Piece> read(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String piece : split(text)) {
      read(piece.strip(), pieces);
    }
    return pieces;
  }

  /* A semicolon inside brackets or quotes parts nothing, unless a fact starts after it. */
  private static List<String> split(String text) {
    List<String> pieces = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (!pieces.isEmpty() && isOpen(pieces.getLast()) && !startsFact(part.strip())) {
        pieces.set(pieces.size() - 1, pieces.getLast() + ";" + part);
      } else {
        pieces.add(part);
      }
    }
    return pieces;
  }

  private static boolean isOpen(String part) {
    String piece = part.strip();
    Matcher alias = ALIAS.matcher(piece);
    boolean quoteOpen = alias.matches() && !alias.group("open").isEmpty() && !piece.endsWith("'");
    return quoteOpen || count(piece, '(') > count(piece, ')');
  }

  /// Whether a fact, alias or tie starts right here.
  static boolean startsFact(String piece) {
    String plain = withoutAlternative(piece);
    return ALIAS.matcher(plain).matches()
        || TIE.matcher(plain).matches()
        || Labels.atStartOf(plain).isPresent();
  }

  private static String withoutAlternative(String piece) {
    Matcher alternative = ALTERNATIVE.matcher(piece);
    return alternative.lookingAt() ? piece.substring(alternative.end()) : piece;
  }

  private static void read(String piece, List<Piece> pieces) {
    String plain = withoutAlternative(piece);
    Matcher alias = ALIAS.matcher(plain);
    Matcher tie = TIE.matcher(plain);
    Optional<Label> label = Labels.atStartOf(plain);
    if (alias.matches()) {
      boolean weak = !alias.group("open").isEmpty();
      pieces.add(new Piece.Alias(alias.group("type"), weak, alias.group("name")));
    } else if (tie.matches()) {
      pieces.add(new Piece.Tie(closed(tie.group(1))));
    } else if (label.isPresent()) {
      stated(piece, label.get(), plain.substring(label.get().words().length()), pieces);
    } else {
      prose(piece, pieces);
    }
  }

  private static String closed(String name) {
    return name.endsWith(")") && count(name, ')') > count(name, '(')
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private static void stated(String piece, Label label, String rest, List<Piece> pieces) {
    String value = AFTER_LABEL.matcher(rest).replaceFirst("");
    boolean number = label.meaning() == Meaning.NUMBER;
    if (value.isEmpty() || (number && isProse(value))) {
      pieces.add(new Piece.Prose(piece));
      return;
    }
    Matcher second = SECOND_NUMBER.matcher(value);
    if (number && second.matches() && Labels.atStartOf(second.group(2)).isPresent()) {
      pieces.add(new Piece.Stated(label, second.group(1)));
      read(second.group(2), pieces);
    } else {
      pieces.add(new Piece.Stated(label, value));
    }
  }

  /* "Passport issued in Sarajevo" gives no number; there are wallets without a digit. */
  private static boolean isProse(String value) {
    return value.indexOf(' ') >= 0
        && value.chars().noneMatch(Character::isDigit)
        && value.chars().anyMatch(Character::isLowerCase);
  }

  private static void prose(String piece, List<Piece> pieces) {
    Matcher fact = FACT_IN_PROSE.matcher(piece);
    if (fact.matches()) {
      pieces.add(new Piece.Prose(fact.group(1)));
      read(fact.group(2), pieces);
    } else if (!piece.isEmpty()) {
      pieces.add(new Piece.Prose(piece));
    }
  }

  private static int count(String text, char c) {
    return (int) text.chars().filter(other -> other == c).count();
  }
}
