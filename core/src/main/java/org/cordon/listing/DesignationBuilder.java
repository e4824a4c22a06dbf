package org.cordon.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cordon.geo.Countries;
import org.cordon.geo.Country;
import org.cordon.geo.CountryReading;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems.Origin;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// Gathers what a file says of one party, and keeps what an export promises of each field: white
/// space tidied, each name, address, identifier, program … once, exactly one primary name,
/// countries by code.
///
/// Blank values are passed over, so that readers can hand on fields as they are. Not thread-safe;
/// one builder, one designation.
public final class DesignationBuilder {

  private record IdentifierKey(String exportName, String value, String currency) {}

  private final String list;
  private final Origin origin;
  private final Problems problems;

  private PartyType schema = PartyType.UNSTATED;
  private final Map<String, PartyName> names = new LinkedHashMap<>();
  private final Map<String, PartialDate> born = new LinkedHashMap<>();
  private final Set<String> birthplaces = new LinkedHashSet<>();
  private final Set<Country> nationalities = new LinkedHashSet<>();
  private final Set<Country> countries = new LinkedHashSet<>();
  private final Map<String, Address> addresses = new LinkedHashMap<>();
  private final Map<IdentifierKey, List<Identifier>> identifiers = new LinkedHashMap<>();
  private final Set<String> programs = new LinkedHashSet<>();
  private final Set<String> legalBases = new LinkedHashSet<>();
  private final Set<String> measures = new LinkedHashSet<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Set<PartyLink> links = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();
  private @Nullable Gender gender;
  private @Nullable LocalDate listedOn;
  private @Nullable LocalDate listedUntil;

  /// @param origin where the entry stands; its entry id is the designation's
  public DesignationBuilder(String list, Origin origin, Problems problems) {
    this.list = list;
    this.origin = origin;
    this.problems = problems;
  }

  /// White space tidied: runs of blanks, no-break and full-width spaces, line ends, zero-width and
  /// control characters become one space; none at the ends. Marks that only tell a screen in which
  /// direction to set a text (OFAC puts them around Arabic names) are no part of it.
  public static String tidy(@Nullable String text) {
    if (text == null) {
      return "";
    }
    StringBuilder tidied = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        appendUnlessMark(tidied, c);
      } else if (!tidied.isEmpty() && tidied.charAt(tidied.length() - 1) != ' ') {
        tidied.append(' ');
      }
    }
    return withoutEdges(tidied);
  }

  /* A joiner (Persian has them between letters) has nothing to join at the end of a text. */
  private static String withoutEdges(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end).toString();
  }

  private static boolean isEdge(char c) {
    return c == ' ' || c == '\u200C' || c == '\u200D';
  }

  private static void appendUnlessMark(StringBuilder text, char c) {
    if (!isDirectionMark(c)) {
      text.append(c);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B' // zero width space
        || c == '\uFEFF'; // zero width no-break space
  }

  private static boolean isDirectionMark(char c) {
    return c == '\u200E'
        || c == '\u200F'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  public String entryId() {
    return origin.entryId();
  }

  public PartyType schema() {
    return schema;
  }

  public DesignationBuilder schema(PartyType stated) {
    schema = stated;
    return this;
  }

  /// A name as printed. A text given twice is one name: the primary mark wins over all, weak over
  /// former, former over alias.
  public DesignationBuilder name(@Nullable String text, NameKind kind) {
    return name(text, kind, List.of());
  }

  /// A name as printed, with the parts the publisher marks.
  public DesignationBuilder name(@Nullable String text, NameKind kind, List<NamePart> parts) {
    String tidied = tidy(text);
    if (!tidied.isEmpty()) {
      names.merge(tidied, PartyName.of(tidied, kind, parts), DesignationBuilder::stronger);
    }
    return this;
  }

  private static PartyName stronger(PartyName first, PartyName second) {
    PartyName marked = rank(second.kind()) > rank(first.kind()) ? first.as(second.kind()) : first;
    return marked.parts().isEmpty()
        ? new PartyName(marked.text(), marked.kind(), marked.script(), second.parts())
        : marked;
  }

  private static int rank(NameKind kind) {
    return switch (kind) {
      case ALIAS -> 0;
      case FORMER -> 1;
      case WEAK -> 2;
      case PRIMARY -> 3;
    };
  }

  public boolean hasNames() {
    return !names.isEmpty();
  }

  /// A birth date; the same date with another note is the same.
  public DesignationBuilder born(PartialDate date) {
    born.putIfAbsent(date.toString(), date);
    return this;
  }

  public DesignationBuilder birthplace(@Nullable String place) {
    addTidy(birthplaces, place);
    return this;
  }

  public DesignationBuilder gender(@Nullable Gender stated) {
    gender = stated == null ? gender : stated;
    return this;
  }

  /// Nationalities or citizenships in the publisher's spelling, one or several in a text; `field`
  /// names it in a problem.
  public DesignationBuilder nationality(String field, @Nullable String spelling) {
    List<Country> stated = countries(field, spelling);
    nationalities.addAll(stated);
    countries.addAll(stated);
    return this;
  }

  /// Countries of the party (registration, flag …) in the publisher's spelling, one or several in a
  /// text.
  public DesignationBuilder countryOf(String field, @Nullable String spelling) {
    countries.addAll(countries(field, spelling));
    return this;
  }

  /// An address as printed, its country apart in the publisher's spelling (null where the file has
  /// no field for it). A blank address with a country counts for the country only.
  public DesignationBuilder address(
      String field, @Nullable String text, @Nullable String countrySpelling) {
    Country country = country(field, countrySpelling);
    if (country != null) {
      countries.add(country);
    }
    String tidied = tidy(text);
    if (!tidied.isEmpty()) {
      addresses.merge(tidied, new Address(tidied, country), (a, b) -> a.country() == null ? b : a);
    }
    return this;
  }

  /// The parts of an address as printed, joined by `, `, blank ones left out.
  public static String joined(@Nullable String... parts) {
    List<String> present = new ArrayList<>();
    for (String part : parts) {
      String tidied = tidy(part);
      if (!tidied.isEmpty()) {
        present.add(tidied);
      }
    }
    return String.join(", ", present);
  }

  /// An identifier; `issuer` is its country in the publisher's spelling, null where not given.
  public DesignationBuilder identifier(
      String field, IdentifierKind kind, @Nullable String value, @Nullable String issuer) {
    return identifier(kind, value, country(field, issuer), null);
  }

  /// An identifier whose issuer is known by code. A number given twice is one identifier of the
  /// more precise kind (a tax number that is an INN), unless two issuers are named, or two
  /// currencies of one wallet.
  public DesignationBuilder identifier(
      IdentifierKind kind,
      @Nullable String value,
      @Nullable Country issuer,
      @Nullable String currency) {
    String tidied = tidy(value);
    if (!tidied.isEmpty()) {
      IdentifierKey key =
          new IdentifierKey(kind.exportName(), tidied.toUpperCase(Locale.ROOT), tidy(currency));
      addOnce(
          identifiers.computeIfAbsent(key, _ -> new ArrayList<>(1)),
          new Identifier(kind, tidied, issuer, currency));
    }
    return this;
  }

  private static void addOnce(List<Identifier> sameNumber, Identifier added) {
    for (int i = 0; i < sameNumber.size(); i++) {
      Identifier known = sameNumber.get(i);
      Country issuer = known.country() == null ? added.country() : known.country();
      if (added.country() == null || added.country().equals(issuer)) {
        IdentifierKind kind = isPlain(known.kind()) ? added.kind() : known.kind();
        sameNumber.set(i, new Identifier(kind, known.value(), issuer, known.currency()));
        return;
      }
    }
    sameNumber.add(added);
  }

  /* Whether more precise kinds share this one's name in exports: a tax number can be an INN. */
  private static boolean isPlain(IdentifierKind kind) {
    return kind.word().equals(kind.exportName());
  }

  public DesignationBuilder program(@Nullable String program) {
    addTidy(programs, program);
    return this;
  }

  public DesignationBuilder legalBasis(@Nullable String act) {
    addTidy(legalBases, act);
    return this;
  }

  public DesignationBuilder measure(@Nullable String measure) {
    addTidy(measures, measure);
    return this;
  }

  public DesignationBuilder reference(@Nullable String number) {
    addTidy(references, number);
    return this;
  }

  public DesignationBuilder remark(@Nullable String text) {
    String tidied = tidy(text);
    if (!tidied.isEmpty() && !remarks.contains(tidied)) {
      remarks.add(tidied);
    }
    return this;
  }

  /// A tie to another party, see [PartyLink]; `kind` in the publisher's words, any case.
  public DesignationBuilder link(String kind, @Nullable String to) {
    String tidied = tidy(to);
    String slug = slug(kind);
    if (tidied.isEmpty()) {
      return this;
    }
    if (slug.isEmpty()) {
      problem(Reason.UNREADABLE_VALUE, "link", tidied, "does not say what ties them; left out");
    } else {
      links.add(new PartyLink(slug, tidied));
    }
    return this;
  }

  /// The publisher's words in lower case with hyphens: `Owned or Controlled By` →
  /// `owned-or-controlled-by`.
  public static String slug(String words) {
    String lower = tidy(words).toLowerCase(Locale.ROOT);
    return lower.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }

  /// The first listing; of several days, the earliest counts.
  public DesignationBuilder listedOn(@Nullable LocalDate day) {
    if (day != null && (listedOn == null || day.isBefore(listedOn))) {
      listedOn = day;
    }
    return this;
  }

  /// The end of the listing; of several days, the latest counts.
  public DesignationBuilder listedUntil(@Nullable LocalDate day) {
    if (day != null && (listedUntil == null || day.isAfter(listedUntil))) {
      listedUntil = day;
    }
    return this;
  }

  /// Notes a problem of this entry.
  public void problem(Reason reason, String field, @Nullable String value, String consequence) {
    problems.add(reason, origin, field, value == null ? "" : value, consequence);
  }

  /// The country of this spelling; null where none is stated, or, with a problem, where it can't be
  /// read.
  public @Nullable Country country(String field, @Nullable String spelling) {
    return known(field, Countries.read(tidy(spelling)));
  }

  private List<Country> countries(String field, @Nullable String spelling) {
    return Countries.readAll(tidy(spelling)).stream()
        .map(reading -> known(field, reading))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Country known(String field, CountryReading reading) {
    return switch (reading) {
      case CountryReading.Known known -> known.country();
      case CountryReading.NotStated _ -> null;
      case CountryReading.Former(String state) -> {
        unknownCountry(field, state, "is a state that is no more; party kept, country left out");
        yield null;
      }
      case CountryReading.Unknown(String text) -> {
        unknownCountry(field, text, "is no country known here; party kept, country unknown");
        yield null;
      }
    };
  }

  private void unknownCountry(String field, String value, String consequence) {
    problem(Reason.UNKNOWN_COUNTRY, field, value, consequence);
  }

  private static void addTidy(Set<String> values, @Nullable String value) {
    String tidied = tidy(value);
    if (!tidied.isEmpty()) {
      values.add(tidied);
    }
  }

  /// The designation; the first name becomes the primary one where none is marked, and where
  /// several are, the first keeps the mark.
  ///
  /// @throws IllegalStateException if it has no name; ask [#hasNames()] first
  public Designation build() {
    if (names.isEmpty()) {
      throw new IllegalStateException("entry " + origin.entryId() + " of " + list + " has no name");
    }
    return new Designation(
        list,
        origin.entryId(),
        party(),
        List.copyOf(programs),
        List.copyOf(legalBases),
        List.copyOf(measures),
        listedOn,
        listedUntil,
        List.copyOf(references),
        List.copyOf(links),
        String.join(" ", remarks));
  }

  private Party party() {
    PartyFacts facts =
        new PartyFacts(
            primaryFirst(),
            List.copyOf(addresses.values()),
            List.copyOf(countries),
            identifiers.values().stream().flatMap(List::stream).toList());
    return switch (schema) {
      case PERSON ->
          new Party.Person(
              facts,
              List.copyOf(born.values()),
              List.copyOf(birthplaces),
              List.copyOf(nationalities),
              gender);
      case ORGANIZATION -> new Party.Organization(facts);
      case VESSEL -> new Party.Vessel(facts);
      case AIRCRAFT -> new Party.Aircraft(facts);
      case UNSTATED -> new Party.Unclassified(facts);
    };
  }

  private List<PartyName> primaryFirst() {
    PartyName primary =
        names.values().stream()
            .filter(name -> name.kind() == NameKind.PRIMARY)
            .findFirst()
            .orElse(names.values().iterator().next());
    List<PartyName> ordered = new ArrayList<>();
    ordered.add(primary.as(NameKind.PRIMARY));
    for (PartyName name : names.values()) {
      if (!name.text().equals(primary.text())) {
        ordered.add(name.kind() == NameKind.PRIMARY ? name.as(NameKind.ALIAS) : name);
      }
    }
    return ordered;
  }
}
