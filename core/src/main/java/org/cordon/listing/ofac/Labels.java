package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.TreasuryIdTypes;

/// All words OFAC has for facts: its types of features (the XML formats name them, the CSV's
/// Remarks put them before each value), the words of its older remarks, and its types of documents,
/// which stand in [TreasuryIdTypes].
///
/// To add a fact, add its word to a line below; one that is no identifier and has no field of its
/// own is a [Meaning#REMARK].
final class Labels {

  private static final List<Label> TABLE = new ArrayList<>();
  private static final List<Family> FAMILIES = new ArrayList<>();

  /* Words that come in many variants: one more with each currency and executive order. */
  private record Family(Pattern words, Meaning meaning, int rank) {}

  static {
    put(Meaning.TITLE, "Title");
    put(Meaning.BORN, "DOB", "Birthdate");
    put(Meaning.BIRTHPLACE, "POB", "Place of Birth");
    put(
        Meaning.NATIONALITY,
        "nationality",
        "Nationality Country",
        "citizen",
        "Citizenship Country");
    put(Meaning.COUNTRY, "Vessel Flag", "Other Vessel Flag", "Nationality of Registration");
    put(Meaning.COUNTRY, "Registration Country");
    put(Meaning.GENDER, "Gender");
    put(Meaning.OWNER, "Vessel Owner");
    put(Meaning.REMARK, "VESSEL TYPE", "Other Vessel Type", "Vessel Tonnage");
    put(Meaning.REMARK, "Vessel Gross Registered Tonnage", "Vessel Year of Build");
    put(Meaning.REMARK, "Former Vessel Flag", "Aircraft Manufacture Date", "Aircraft Model");
    put(Meaning.REMARK, "Aircraft Operator", "Organization Established Date", "Target Type");
    put(Meaning.REMARK, "Organization Type:", "Issuer Name", "Website", "Email Address", "Email");
    put(Meaning.REMARK, "Phone Number", "Phone No.", "Phone", "Telephone Number", "Telephone No.");
    put(Meaning.REMARK, "Telephone", "Fax No.", "Fax", "Telex", "TGMS", "Interpol:");
    put(Meaning.REMARK, "Living Status");
    put(Meaning.REMARK, "Additional Sanctions Information -", "Secondary sanctions risk:");
    put(
        Meaning.REMARK,
        "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:");
    family(
        Meaning.REMARK, "(?:Executive Order|CAATSA Section) \\d+ [\\p{L} ]+?(?: -|:|(?<=mation))");
    family(Meaning.REMARK, "(?:IFCA Determination -|PEESA Information:)");
    family(
        Meaning.REMARK, "(?:Listing|Effective|Purchase/Sales For Divestment) Date \\([^)]*\\):?");
    family(Meaning.NUMBER, "Digital Currency Address - [A-Z0-9]+");
    TreasuryIdTypes.words().forEach(words -> put(Meaning.NUMBER, words));

    TABLE.sort(Comparator.comparingInt((Label label) -> label.words().length()).reversed());
  }

  private static final Map<String, Label> BY_WORDS = byWords();

  private Labels() {}

  private static void put(Meaning meaning, String... words) {
    for (String word : words) {
      TABLE.add(new Label(word, meaning, TABLE.size()));
    }
  }

  private static void family(Meaning meaning, String words) {
    FAMILIES.add(new Family(Pattern.compile(words), meaning, TABLE.size()));
  }

  private static Map<String, Label> byWords() {
    Map<String, Label> labels = new HashMap<>();
    TABLE.forEach(label -> labels.put(key(label.words()), label));
    return labels;
  }

  private static String key(String words) {
    return words.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  /// The label of exactly these words, in any case; empty if there is none.
  static Optional<Label> find(String words) {
    Label label = BY_WORDS.get(key(words));
    return label != null
        ? Optional.of(label)
        : ofFamily(words).filter(found -> found.words().equals(words));
  }

  /// The longest label this text starts with, whole words only; empty if there is none.
  static Optional<Label> atStartOf(String text) {
    for (Label label : TABLE) {
      if (startsWith(text, label.words())) {
        return Optional.of(label);
      }
    }
    return ofFamily(text);
  }

  private static boolean startsWith(String text, String words) {
    int end = words.length();
    if (!text.regionMatches(true, 0, words, 0, end)) {
      return false;
    }
    boolean closed = !Character.isLetterOrDigit(words.charAt(end - 1));
    return text.length() == end || closed || !Character.isLetterOrDigit(text.charAt(end));
  }

  private static Optional<Label> ofFamily(String text) {
    for (Family family : FAMILIES) {
      Matcher matcher = family.words().matcher(text);
      if (matcher.lookingAt()) {
        return Optional.of(new Label(matcher.group(), family.meaning(), family.rank()));
      }
    }
    return Optional.empty();
  }
}
