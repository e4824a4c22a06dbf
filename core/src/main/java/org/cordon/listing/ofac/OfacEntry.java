package org.cordon.listing.ofac;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.ofac.Remarks.Piece;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// One party as OFAC's files tell it, in OFAC's words; all formats speak to this, so that the same
/// words become the same designation. Not thread-safe.
final class OfacEntry {

  private static final Map<String, PartyType> SCHEMAS =
      Map.of(
          "individual", PartyType.PERSON,
          "entity", PartyType.ORGANIZATION,
          "vessel", PartyType.VESSEL,
          "aircraft", PartyType.AIRCRAFT);
  private static final Map<String, NameKind> ALIAS_TYPES =
      Map.of(
          "aka", NameKind.ALIAS,
          "nka", NameKind.ALIAS,
          "dba", NameKind.ALIAS,
          "fka", NameKind.FORMER);

  private static final List<String> ADDRESS_PARTS =
      List.of("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "POSTAL CODE");
  private static final String REGION = "REGION";
  private static final Pattern UNREAD_NUMBER =
      Pattern.compile(
          "(?i)(?:(?<!\\bFile )\\bNo\\.|\\bNumber\\b|\\bID\\b|#|\\bPassport\\b)[^a-z]*\\d{4}");

  private final DesignationBuilder builder;
  private final Problems problems;
  private final Origin origin;
  private final RemarkText text = new RemarkText();
  private final OfacFacts facts;

  private OfacEntry(OfacList list, Origin origin, Problems problems) {
    this.builder = new DesignationBuilder(list.publisher(), origin, problems);
    this.facts = new OfacFacts(builder, text);
    this.origin = origin;
    this.problems = problems;
  }

  /// An entry with this number; null, and a problem, where that is no number.
  static @Nullable OfacEntry open(OfacList list, String number, Origin origin, Problems problems) {
    if (number.matches("\\d{1,10}")) {
      return new OfacEntry(list, origin.entry(number), problems);
    }
    problems.add(
        Reason.UNREADABLE_RECORD,
        origin,
        "entry number",
        number,
        "is no number; the entry is passed over");
    return null;
  }

  /// What kind of party it is: `individual`, `Entity`, `vessel`, `Aircraft`.
  void type(String words) {
    PartyType schema = SCHEMAS.get(words.toLowerCase(Locale.ROOT));
    if (schema == null) {
      builder.problem(
          Reason.UNMAPPED, "type", words, "is no type of party known here; kept without");
    } else {
      builder.schema(schema);
    }
  }

  boolean isPerson() {
    return builder.schema() == PartyType.PERSON;
  }

  void primaryName(String text, List<NamePart> parts) {
    builder.name(text, NameKind.PRIMARY, parts);
  }

  /// Another name; `type` is `aka`, `A.K.A.`, `f.k.a.` …
  ///
  /// @param weak too broad to screen for on its own, as OFAC marks it
  void alias(String type, boolean weak, String text, List<NamePart> parts) {
    NameKind kind = ALIAS_TYPES.get(type.replace(".", "").toLowerCase(Locale.ROOT));
    if (kind == null) {
      builder.problem(Reason.UNMAPPED, "alias type", type, "is not known here; kept as alias");
      kind = NameKind.ALIAS;
    }
    builder.name(text, weak ? NameKind.WEAK : kind, parts);
  }

  /// The same, a person's name being printed as `SURNAME, Given`.
  void printedAlias(String type, boolean weak, String text) {
    alias(type, weak, text, isPerson() ? OfacNames.parts(text) : List.of());
  }

  /// A part of a name with OFAC's word for what it is.
  OfacNames.Part namePart(String type, String value) {
    if (!OfacNames.isKnown(type)) {
      builder.problem(
          Reason.UNMAPPED, "name part " + type, value, "is not known here; kept in the name");
    }
    return new OfacNames.Part(type, DesignationBuilder.tidy(value));
  }

  void program(String program) {
    builder.program(program);
  }

  void sanctionsType(String type) {
    builder.measure(type);
  }

  void legalAuthority(String authority) {
    builder.legalBasis(authority);
  }

  void published(@Nullable LocalDate day) {
    builder.listedOn(day);
  }

  String id() {
    return builder.entryId();
  }

  /// A tie to another party, in OFAC's words.
  void link(String kind, String to) {
    if (DesignationBuilder.slug(kind).isEmpty()) {
      builder.problem(Reason.UNREADABLE_VALUE, "relationship", to, "has no type; left out");
    } else {
      builder.link(kind, to);
    }
  }

  /// An address. Where OFAC names a region but no country ("Gaza"), its CSV prints `Region: Gaza`
  /// for the country; so does this.
  void address(String country, String region, String... parts) {
    String text = DesignationBuilder.joined(parts);
    if (country.isEmpty() && !region.isEmpty()) {
      builder.address("address", text, "Region: " + region);
    } else {
      builder.address("address", DesignationBuilder.joined(text, region), country);
    }
  }

  /// An address whose parts are named by OFAC's words for them, `ADDRESS1`, `CITY` …
  void address(String country, Map<String, String> parts) {
    String[] ordered = new String[ADDRESS_PARTS.size()];
    parts.forEach((type, value) -> {
      int place = ADDRESS_PARTS.indexOf(type);
      if (place >= 0) {
        ordered[place] = value;
      } else if (!type.equals(REGION)) {
        builder.problem(
            Reason.UNMAPPED, "address " + type, value, "is not known here; it is passed over");
      }
    });
    address(country, parts.getOrDefault(REGION, ""), ordered);
  }

  /// What OFAC says under a word of its own; all formats put it that way.
  OfacFacts facts() {
    return facts;
  }

  /// The free text on a party, in which some formats also put facts, aliases and ties.
  void remarks(String remarks) {
    Remarks.read(remarks).forEach(this::tell);
  }

  /// Free text that breaks off in the file. What its last piece would have said is not known, so
  /// only text is kept of it.
  void brokenRemarks(String remarks) {
    List<Piece> pieces = Remarks.read(remarks);
    boolean lastIsWhole = remarks.stripTrailing().endsWith(";");
    for (int i = 0; i < pieces.size(); i++) {
      if (i < pieces.size() - 1 || lastIsWhole || pieces.get(i).isText()) {
        tell(pieces.get(i));
      }
    }
    builder.problem(
        Reason.BROKEN_OFF,
        "Remarks",
        remarks.substring(remarks.lastIndexOf(';') + 1).strip(),
        "breaks off and no row of comments goes on with it; what is cut off is not exported");
  }

  /// The end of a free text whose beginning is not in the file. What its first piece says is not
  /// known, unless a fact starts right there.
  void headlessRemarks(String remarks) {
    int end = remarks.indexOf(';');
    String head = end < 0 ? remarks : remarks.substring(0, end);
    boolean whole = Remarks.startsFact(head.strip());
    builder.problem(
        Reason.BROKEN_OFF,
        "comments",
        head.strip(),
        "goes on with remarks that don't break off; "
            + (whole ? "read on its own" : "this much of it is left out"));
    remarks(whole ? remarks : remarks.substring(end < 0 ? remarks.length() : end + 1));
  }

  private void tell(Piece said) {
    switch (said) {
      case Piece.Alias(String type, boolean weak, String name) -> printedAlias(type, weak, name);
      case Piece.Tie(String to) -> builder.link("Linked To", to);
      case Piece.Stated(Label label, String value) -> facts.state(label, value, null);
      case Piece.Prose(String piece) -> prose(piece);
    }
  }

  private void prose(String piece) {
    text.prose(piece);
    if (UNREAD_NUMBER.matcher(piece).find()) {
      builder.problem(
          Reason.UNMAPPED,
          "Remarks",
          piece,
          "looks like a number but is not known here; kept as text");
    }
  }

  void problem(Reason reason, String field, String value, String consequence) {
    builder.problem(reason, field, value, consequence);
  }

  /// Reports all values of the element that nobody asked for and that are not ignored on purpose.
  void unread(XmlElement element, Set<String> ignored) {
    Unread.report(element, ignored, origin, problems);
  }

  /// Adds the designation to those of the file.
  void addTo(Designations designations) {
    builder.remark(text.toString());
    designations.add(builder);
  }
}
