package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.ReadResult;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Party;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One set of invented entries in OFAC's four formats, `fixtures/ofac-sdn`: a person, a company, a
/// ship, an aircraft. The same entry exports the same from every format, as far as it holds it.
class OfacFormatsTest {

  private static final Map<String, List<String>> FORMATS =
      Map.of(
          "CSV", Fixtures.CSV_SET,
          "plain XML", List.of("sdn.xml"),
          "Advanced XML", List.of("sdn_advanced.xml"),
          "Enhanced XML", List.of("sdn_enhanced.xml"));

  static Stream<String> formats() {
    return FORMATS.keySet().stream().sorted();
  }

  private static ReadResult read(String format) {
    return Fixtures.read(FORMATS.getOrDefault(format, List.of()));
  }

  private static Designation in(String format, String entryId) {
    return entry(read(format), entryId);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyEntryComesOutAndNothingIsLeftUnread(String format) {
    ReadResult result = read(format);
    assertThat(result.problems()).isEmpty();
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly("990017", "990018", "990019", "990020");
    assertThat(result.designations()).extracting(Designation::list).containsOnly("ofac-sdn");
    assertThat(result.designations().stream().map(d -> d.party().getClass().getSimpleName()))
        .containsExactly("Person", "Organization", "Vessel", "Aircraft");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void factsAreTheSameFromEveryFormat(String format) {
    assertSame(format, d -> identifiers(d).stream().sorted().toList());
    assertSame(format, d -> d.party().facts().countries().stream().sorted().toList());
    assertSame(format, Designation::programs);
    assertSame(format, Designation::remarks);
    assertSame(format, OfacFormatsTest::personalFacts);
    assertSame(format, OfacFormatsTest::addressesWithoutCommas);
    assertSame(format, OfacFormatsTest::latinNames);
  }

  private static void assertSame(String format, Function<Designation, ?> fact) {
    assertThat(read(format).designations().stream().map(fact))
        .as(format)
        .isEqualTo(read("Enhanced XML").designations().stream().map(fact).toList());
  }

  private static List<?> personalFacts(Designation entry) {
    return entry.party() instanceof Party.Person person
        ? List.of(
            person.born().stream().map(Object::toString).toList(),
            person.birthplaces(),
            person.nationalities(),
            String.valueOf(person.gender()))
        : List.of();
  }

  /* The CSV has postal codes in the column of the city, without a comma between. */
  private static List<String> addressesWithoutCommas(Designation entry) {
    return entry.party().facts().addresses().stream()
        .map(address -> address.text().replace(",", "") + " " + address.country())
        .toList();
  }

  /* The CSV and plain XML have names in Latin letters only, and the CSV weak ones last. */
  private static List<String> latinNames(Designation entry) {
    return entry.party().names().stream()
        .filter(name -> "Latn".equals(name.script()))
        .map(name -> name.kind() + " " + name.text())
        .sorted()
        .toList();
  }

  @Test
  void personIsReadFieldByField() {
    Designation entry = in("Enhanced XML", "990017");
    Party.Person person = (Party.Person) entry.party();
    assertThat(names(entry))
        .containsExactly(
            "PRIMARY EXAMPLE, Ivan Maria",
            "ALIAS ПРИМЕР, Иван",
            "ALIAS AL-EKZEMPL'AR, Ivan",
            "ALIAS ایوان نمونه",
            "FORMER SAMPLE, Ivan",
            "WEAK The Engineer",
            "WEAK MUSTER, Hans");
    assertThat(person.born())
        .extracting(Object::toString)
        .containsExactly("1957-10-07", "1960~", "1951/1953", "1962-02/1963-02", "1957");
    assertThat(person.birthplaces()).containsExactly("Example Village, Moscow Region, Russia");
    assertThat(person.nationalities()).extracting(Object::toString).containsExactly("RU", "CY");
    assertThat(person.gender()).isEqualTo(Gender.MALE);
    assertThat(identifiers(entry))
        .containsExactly(
            "crypto 1Example00UNqiTnNmjZJJQKqcnu9hBYq1i",
            "crypto 0x0990017000000000000000000000000000000001",
            "crypto 0x0990017000000000000000000000000000000001",
            "passport 990017123 RU",
            "passport C 0990017 IR",
            "tax 9900180000 RU",
            "national-id 99001-7");
    assertThat(person.facts().identifiers())
        .extracting(identifier -> identifier.currency())
        .startsWith("XBT", "ETH", "USDT");
    assertThat(entry.programs()).containsExactly("CYBER2", "RUSSIA-EO14024");
    assertThat(entry.measures()).containsExactly("Block");
    assertThat(entry.legalBases())
        .containsExactly("Executive Order 13694 (Cyber)", "Executive Order 14024 (Russia)");
    assertThat(entry.listedOn()).isEqualTo(LocalDate.of(2020, 3, 2));
    assertThat(entry.links())
        .containsExactly(new PartyLink("acting-for-or-on-behalf-of", "990018"));
    assertThat(entry.remarks())
        .isEqualTo(
            "Director; Chief of Example Department; Telephone 0099001700;"
                + " Additional Sanctions Information - Subject to Secondary Sanctions;"
                + " all offices worldwide");
  }

  @Test
  void addressesArePartsAndARegionStandsForItsCountry() {
    assertThat(in("Advanced XML", "990017").party().facts().addresses())
        .extracting(Address::text, address -> "" + address.country())
        .containsExactly(
            tuple("5 Example Street, Moscow, 101000", "RU"), tuple("Simferopol", "UA"));
    assertThat(in("plain XML", "990018").party().facts().addresses())
        .extracting(Address::text)
        .containsExactly("Example Tower, Floor 9, Room 90, Panama City, Panama");
    assertThat(in("CSV", "990017").party().facts().countries())
        .as("a row with only a country counts for the country")
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("RU", "CY", "UA");
  }

  @Test
  void companyHasItsNumbersByKind() {
    assertThat(identifiers(in("CSV", "990018")))
        .contains(
            "swift EXAMRUMM",
            "isin XS9900180001",
            "registration 1990018000003 RU",
            "lei 990018EXAMPLE0000004",
            "imo-company 9900187",
            "registration 99001800 RU");
    assertThat(names(in("CSV", "990018")))
        .containsExactly(
            "PRIMARY EXAMPLE HOLDING CO., LTD.", "ALIAS NEW EXAMPLE HOLDING", "WEAK EXH");
  }

  /// The Remarks of 990018 break off within a wallet at 1,000 characters; `sdn_comments.csv` goes
  /// on with `u9hBYq1i; alt. Digital Currency …`.
  @Test
  void remarksContinuedInCommentsAreReadAsOne() {
    assertThat(identifiers(in("CSV", "990018")))
        .filteredOn(id -> id.startsWith("crypto"))
        .hasSize(16);
    assertThat(identifiers(in("CSV", "990018")))
        .contains("crypto 1Example10UNqiTnNmjZJJQKqcnu9hBYq1i");
  }

  @Test
  void shipHasItsNumbersFlagAndOwner() {
    Designation ship = in("plain XML", "990019");
    assertThat(identifiers(ship))
        .containsExactlyInAnyOrder("call-sign EXMP9", "imo 9900198", "mmsi 990019000");
    assertThat(ship.party().facts().countries()).extracting(Object::toString).containsExactly("PA");
    assertThat(ship.links())
        .containsExactly(
            new PartyLink("owner", "Example Owner S.A."),
            new PartyLink("linked-to", "EXAMPLE HOLDING CO., LTD."));
    assertThat(ship.remarks())
        .isEqualTo(
            "VESSEL TYPE General Cargo; Vessel Tonnage 9900; Vessel Gross Registered Tonnage 5500;"
                + " Former Vessel Flag Cyprus");
  }

  @Test
  void aircraftHasItsNumbers() {
    assertThat(identifiers(in("CSV", "990020")))
        .containsExactlyInAnyOrder(
            "serial-number 9901", "serial-number 990020", "tail-number EX-OLD", "other 99EX20");
  }

  @Test
  void tiesHaveTheOtherEntryWhereTheFormatGivesIt() {
    PartyLink byEntry = new PartyLink("owned-or-controlled-by", "990018");
    PartyLink byName = new PartyLink("linked-to", "EXAMPLE HOLDING CO., LTD.");
    assertThat(in("Enhanced XML", "990020").links()).containsExactly(byEntry);
    assertThat(in("Advanced XML", "990020").links()).containsExactly(byEntry);
    assertThat(in("plain XML", "990020").links()).containsExactly(byName);
    assertThat(in("CSV", "990020").links()).containsExactly(byName);
  }

  @Test
  void advancedXmlIsReadAsEnhancedXmlIs() {
    assertThat(read("Advanced XML").designations().stream().map(Designation::legalBases))
        .isEqualTo(
            read("Enhanced XML").designations().stream().map(Designation::legalBases).toList());
    assertSame("Advanced XML", Designation::measures);
    assertSame("Advanced XML", Designation::links);
    assertSame("Advanced XML", d -> String.valueOf(d.listedOn()));
    assertSame("Advanced XML", d -> d.party().names());
  }

  @Test
  void partsOfAPersonsNameAreMarked() {
    PartyName printed = in("CSV", "990017").party().primaryName();
    assertThat(printed.parts())
        .containsExactly(
            new NamePart(Role.SURNAME, "EXAMPLE"), new NamePart(Role.GIVEN, "Ivan Maria"));
    assertThat(in("Advanced XML", "990017").party().primaryName().parts())
        .containsExactly(
            new NamePart(Role.SURNAME, "Example"),
            new NamePart(Role.GIVEN, "Ivan"),
            new NamePart(Role.MIDDLE, "Maria"));
    assertThat(in("CSV", "990018").party().names()).allMatch(name -> name.parts().isEmpty());
  }

  @Test
  void dayOfTheListIsAsPrinted() {
    assertThat(read("plain XML").listDate()).isEqualTo("08/02/2026");
    assertThat(read("Enhanced XML").listDate()).isEqualTo("2026-08-02T00:00:00");
    assertThat(read("Advanced XML").listDate()).isEqualTo("2026-08-02");
    assertThat(read("CSV").listDate()).isNull();
  }

  /// OFAC's older files differ in the namespace only.
  @Test
  void olderNamespacesAreReadToo() {
    String advanced =
        "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";
    assertThat(
            Fixtures.read(
                    OfacReader.sdn(),
                    List.of(
                        Fixtures.changed(
                            "sdn_advanced.xml", advanced, "http://www.un.org/sanctions/1.0")))
                .designations())
        .hasSize(4);
  }

  @Test
  void consolidatedListIsReadFromItsCsvSetAndItsXml() {
    ReadResult csv =
        Fixtures.read(
            OfacReader.consolidated(),
            List.of(
                GivenData.fixtureFile("ofac-cons/cons_prim.csv"),
                GivenData.fixtureFile("ofac-cons/cons_add.csv"),
                GivenData.fixtureFile("ofac-cons/cons_alt.csv")));
    ReadResult xml =
        Fixtures.read(
            OfacReader.consolidated(),
            List.of(GivenData.fixtureFile("ofac-cons/consolidated.xml")));
    for (ReadResult result : List.of(csv, xml)) {
      assertThat(result.problems()).isEmpty();
      assertThat(result.designations()).extracting(Designation::list).containsOnly("ofac-cons");
      assertThat(names(entry(result, "990501")))
          .containsExactly("PRIMARY EXAMPLE, Safi", "ALIAS EXEMPLE, Safi");
      assertThat(entry(result, "990501").party().facts().countries())
          .extracting(Object::toString)
          .containsExactly("PS");
      assertThat(identifiers(entry(result, "990502")))
          .containsExactly("swift EXAMRUMM", "tax 9900180000 RU");
      assertThat(entry(result, "990502").programs())
          .containsExactly("UKRAINE-EO13662", "RUSSIA-EO14024");
      assertThat(entry(result, "990502").remarks())
          .isEqualTo(
              "Executive Order 13662 Directive Determination - Subject to Directive 1;"
                  + " Listing Date (EO 14024 Directive 3): 24 Feb 2022; All offices worldwide");
    }
  }

  @Test
  void readingDoesNotDependOnTheLocale() {
    Designation plain = in("Advanced XML", "990017");
    TurkishLocale.under(() -> assertThat(in("Advanced XML", "990017")).isEqualTo(plain));
    assertThat(plain.party().names()).extracting(PartyName::kind).contains(NameKind.WEAK);
  }
}
