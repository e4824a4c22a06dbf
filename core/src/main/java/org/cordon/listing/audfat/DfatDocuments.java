package org.cordon.listing.audfat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.DocumentCell;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.IdentifierKind;

/* Identifiers in the Additional Information. Passports and national identity documents stand in
 * passages of their own (`Passport no: a) Sudan number B00017334 b) …`), which are read as cells;
 * in the rest each number has its label. */
final class DfatDocuments {

  private static final String WORDS_BEFORE = "(?:[\\p{L}'’-]++ (?:of )?){0,5}?";
  private static final Pattern PASSAGE =
      Pattern.compile(
          "(?i)(?<![\\p{L}'’-])"
              + WORDS_BEFORE
              + "(?:(?<passport>passports?\\b)|(?<id>(?:national|personal)"
              + " (?:identification|identifier|identity|ID)\\b|\\bID card|\\bration card))");

  /* The number of an issuing state after a full stop still belongs to the passage. */
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b[Nn]os?)(?<!\\b\\p{Lu})\\.\\s*(?=\\p{Lu}[\\p{L}’']+[\\s.:,])"
              + "(?!\\p{L}+ (?:passport )?number)"
              + "|\\b(?:Title|Designation|DOB|POB|Nationality(?=\\s*:)|Gender|Address|Listed on"
              + "|Other information|Good quality a|Low quality a|Physical description|Photo)\\b");

  private DfatDocuments() {}

  /// The identifiers of a text, passages first.
  static List<Found> read(String text) {
    List<Found> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher passage = PASSAGE.matcher(text);
    int start = 0;
    while (passage.find(start)) {
      int end = end(text, passage);
      rest.append(text, start, passage.start()).append(" . ");
      IdentifierKind kind = kind(passage);
      found.addAll(DocumentCell.read(text.substring(passage.start(), end), "", kind));
      start = end;
    }
    rest.append(text.substring(start));
    found.addAll(IdentifierProse.find(rest.toString()));
    return found;
  }

  /* A passage ends with its sentence, or where one on documents of the other kind begins. */
  private static int end(String text, Matcher passage) {
    Matcher end = END.matcher(text);
    int stop = end.find(passage.end()) ? end.start() : text.length();
    Matcher next = PASSAGE.matcher(text).region(passage.end(), stop);
    while (next.find()) {
      if (kind(next) != kind(passage)) {
        return next.start();
      }
    }
    return stop;
  }

  private static IdentifierKind kind(Matcher passage) {
    return passage.group("passport") == null ? IdentifierKind.NATIONAL_ID : IdentifierKind.PASSPORT;
  }
}
