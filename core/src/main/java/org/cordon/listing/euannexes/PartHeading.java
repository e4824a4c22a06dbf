package org.cordon.listing.euannexes;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.euannexes.PageBlock.Text;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* The heading of a part of an annex: "A. Natural persons", "Part B – Entities", "(b) Legal persons,
 * entities and bodies", "Persons", "I. Persons and entities involved in …".
 *
 * number: "A", "a", "II"; empty where there is none; word: PERSONS or ENTITIES where there is no
 * number, else empty; schema: what the heading says is listed below it */
record PartHeading(String number, String word, PartyType schema) {

  private static final int LONGEST = 300;
  private static final String GREEK_CAPITALS = "ΑΒΕΙ";
  private static final String LATIN_CAPITALS = "ABEI";

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:(?<part>(?i:part|section))\\s+)?\\(?(?<number>[A-HΑΒ]|[a-h]|I{1,3}|IV|VI{0,3})"
              + "(?:[.)]|\\s+[–—:-]|$)\\s*(?<rest>.*)");
  private static final Pattern PERSONS =
      Pattern.compile("(?i)\\bnatural\\b|\\bindividuals?\\b|(?<!legal )\\bpersons?\\b");
  private static final Pattern ENTITIES =
      Pattern.compile(
          "(?i)\\b(?:legal persons?|entit(?:y|ies)|bod(?:y|ies)|groups?|organi[sz]ations?"
              + "|undertakings|companies|banks)\\b");
  private static final Pattern VESSELS = Pattern.compile("(?i)\\b(?:vessels?|ships?)\\b");
  private static final String KIND =
      "(?:(?:natural|legal) )?(?:persons?|individuals?|entity|entities|bodies|groups?"
          + "|organi[sz]ations?|vessels?)";
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)"
              + KIND
              + "(?:(?:,| and| or)+ "
              + KIND
              + ")*(?: (?:referred|designated) to? .*)?\\W*");

  /// The heading a paragraph is; null where it is none.
  ///
  /// @param isPart whether the annex is known to have a part of this number
  static @Nullable PartHeading of(Text block, Predicate<String> isPart) {
    String text = block.whole();
    if (text.length() > LONGEST) {
      return null;
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      String rest = numbered.group("rest");
      String number = latin(numbered.group("number"));
      boolean isHeading =
          numbered.group("part") != null || saysWhatIsListed(rest) || isPart.test(number);
      return isHeading ? new PartHeading(number, "", schema(rest)) : null;
    }
    return PLAIN.matcher(text).matches() ? new PartHeading("", word(text), schema(text)) : null;
  }

  /* Some headings have a Greek capital that looks like the Latin one. */
  private static String latin(String number) {
    int greek = GREEK_CAPITALS.indexOf(number);
    return greek < 0 ? number : LATIN_CAPITALS.substring(greek, greek + 1);
  }

  /// Whether a paragraph is the heading of a part that follows another: "B. …" after "A".
  static boolean follows(String number, Text block) {
    Matcher numbered = NUMBERED.matcher(block.whole());
    return number.length() == 1
        && numbered.matches()
        && numbered.group("number").length() == 1
        && numbered.group("number").charAt(0) == number.charAt(0) + 1;
  }

  private static boolean saysWhatIsListed(String text) {
    return PERSONS.matcher(text).find()
        || ENTITIES.matcher(text).find()
        || VESSELS.matcher(text).find();
  }

  /// What a heading says is listed; unstated where it names several kinds or none.
  static PartyType schema(String text) {
    boolean persons = PERSONS.matcher(text).find();
    boolean entities = ENTITIES.matcher(text).find();
    if (persons == entities) {
      return !persons && VESSELS.matcher(text).find() ? PartyType.VESSEL : PartyType.UNSTATED;
    }
    return persons ? PartyType.PERSON : PartyType.ORGANIZATION;
  }

  private static String word(String text) {
    return switch (schema(text)) {
      case PERSON -> "PERSONS";
      case ORGANIZATION -> "ENTITIES";
      case VESSEL -> "VESSELS";
      case AIRCRAFT, UNSTATED -> "";
    };
  }
}
