package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Identifier;
import org.cordon.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The grammar of the Remarks, in the forms found in OFAC's files.
class RemarksTest {

  private static Designation only(ReadResult result) {
    assertThat(result.designations()).hasSize(1);
    return result.designations().getFirst();
  }

  private static Designation person(String... remarks) {
    return only(Fixtures.person(remarks));
  }

  private static Designation organization(String... remarks) {
    return only(Fixtures.organization(remarks));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Passport 990001 (Egypt)                                    | passport 990001 EG
          alt. Passport 19820215                                     | passport 19820215
          Passport B 960789                                          | passport B 960789
          Passport C 0990017 (Iran) issued 17 May 2001 expires 2006  | passport C 0990017 IR
          Passport C 1415363 - 16/2/1421H issued 21 May 2000         | passport C 1415363
          Passport Booklet A5250088 (Pakistan)                       | passport A5250088 PK
          Passport D000000483, Diplomatic (Syria)                    | passport D000000483 SY
          Passport 4117921 issued under the name Dilawar Example     | passport 4117921
          Passport No.: 0310857, Eritrea, Issue Date 21 August 2006  | passport 0310857 ER
          Diplomatic Passport A011892 (Yemen)                        | passport A011892 YE
          Stateless Person Passport C000375 (Moldova)                | passport C000375 MD
          National ID No. D489833(9) (Hong Kong)                     | national-id D489833(9) HK
          National ID No. CNIC: 35202-5400413-9 (Pakistan)           | national-id 35202-5400413-9 PK
          National ID No. 980335608 (Region: Gaza)                   | national-id 980335608 PS
          National ID No.: 1372584, Kenya                            | national-id 1372584 KE
          Cedula No. 6068015 (Colombia)                              | national-id 6068015 CO
          C.U.R.P. AIMM67125HCHRRG06 (Mexico) issued 1968            | national-id AIMM67125HCHRRG06 MX
          SSN 523-33-8386 (United States)                            | national-id 523-33-8386 US
          R.F.C. # PMA-910805 (Mexico)                               | tax PMA-910805 MX
          NIT # 800018928-0 (Colombia)                               | tax 800018928-0 CO
          RUC # 20108363101 (Peru)                                   | tax 20108363101 PE
          RTN 05019005483678 (Honduras)                              | tax 05019005483678 HN
          V.A.T. Number BG 121024920 (Bulgaria)                      | tax BG 121024920 BG
          Italian Fiscal Code: KMMMHD68D03Z352N                      | tax KMMMHD68D03Z352N
          Registration Number HRB 770549 (Stuttgart) (Germany)       | registration HRB 770549 (Stuttgart) DE
          Business Registration Document # CUD: A20140401 (Mexico)   | registration A20140401 MX
          Company ID: No. 59 531 at Commercial Registry, Lebanon     | registration 59 531
          Unified Social Credit Code (USCC) 9113100033607322XK (China) | registration 9113100033607322XK CN
          Folio Mercantil No. 343997 (Mexico) issued 14 Dec 2005     | registration 343997 MX
          Matricula Mercantil No 48131-1 (Mexico)                    | registration 48131-1 MX
          Legal Entity Number 253400V1H6ART1UQ0N98 (Russia)          | lei 253400V1H6ART1UQ0N98 RU
          Identification Number IMO 5342883                          | imo-company 5342883
          International Maritime Organization No. (5777731)          | imo-company 5777731
          Vessel Registration Identification IMO 7406784             | imo 7406784
          Identification Number ISIN: RU0009177331                   | isin RU0009177331
          MMSI 572469210                                             | mmsi 572469210
          D-U-N-S Number 542957624                                   | duns 542957624
          SWIFT/BIC HAVIGB2L                                         | swift HAVIGB2L
          BIK (RU) 044030707                                         | bik 044030707
          Driver's License No. 180839 (Mexico)                       | driver-license 180839 MX
          Birth Certificate Number 365                               | birth-certificate 365
          Aircraft Tail Number N200VR                                | tail-number N200VR
          Aircraft Manufacturer's Serial Number (MSN) 1023409321     | serial-number 1023409321
          Aircraft Construction Number (also called L/N or S/N or F/N) 8401 | serial-number 8401
          Aircraft Mode S Transponder Code 140AE7                    | other 140AE7
          alt. Digital Currency Address - XBT 1Kuf2Rd8mDyAViwBozGTN  | crypto 1Kuf2Rd8mDyAViwBozGTN
          Digital Currency Address - TRX TByksCkUtMaYwHCSaetmAGufpey | crypto TByksCkUtMaYwHCSaetmAGufpey
          """)
  void numberIsReadWithoutLabelProseAndValidity(String piece, String expected) {
    ReadResult result = Fixtures.person(piece);
    assertThat(result.problems()).isEmpty();
    assertThat(identifiers(only(result))).containsExactly(expected);
    assertThat(only(result).remarks()).isEmpty();
  }

  @Test
  void walletHasItsCurrency() {
    assertThat(
            person("Digital Currency Address - SOL Fc1EwQUZyTEagaDvA1utHXCcZNyG1x2P")
                .party()
                .facts()
                .identifiers())
        .extracting(Identifier::currency)
        .containsExactly("SOL");
  }

  /// 10904: `Passport OR801168 and Kuwaiti National ID No. 281020505755 issued under the name …`.
  @Test
  void twoNumbersInOnePieceAreTwo() {
    assertThat(
            identifiers(
                person(
                    "Passport OR801168 and Kuwaiti National ID No. 281020505755 issued under the"
                        + " name Said Jan 'Abd al-Salam")))
        .containsExactly("passport OR801168", "national-id 281020505755");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DOB 10 Dec 1948              | 1948-12-10
          DOB Mar 1945                 | 1945-03
          alt. DOB 1936                | 1936
          DOB circa 1951               | 1951~
          DOB circa 1979-1982          | 1979/1982~
          DOB 1951 to 1953             | 1951/1953
          DOB Mar 1962 to Feb 1963     | 1962-03/1963-02
          DOB 01 Jan 1961 to 31 Dec 1962 | 1961-01-01/1962-12-31
          """)
  void birthDateIsRead(String piece, String expected) {
    Party.Person person = (Party.Person) person(piece).party();
    assertThat(person.born()).extracting(Object::toString).containsExactly(expected);
  }

  @Test
  void whatIsNoDateIsAProblem() {
    ReadResult result = Fixtures.person("DOB about the time of the flood");
    assertThat(((Party.Person) only(result).party()).born()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::value)
        .containsExactly(tuple(Reason.UNREADABLE_VALUE, "about the time of the flood"));
  }

  @Test
  void quotedNamesAreWeakAlsoWhereFormer() {
    assertThat(
            names(
                person(
                    "a.k.a. 'ABU 'ALI'",
                    "f.k.a. 'COMBA'",
                    "n.k.a. 'LGOK'",
                    "d.b.a. 'ANARQUIA PAINTBALL'")))
        .containsExactly(
            "PRIMARY EXAMPLE, Ivan",
            "WEAK ABU 'ALI",
            "WEAK COMBA",
            "WEAK LGOK",
            "WEAK ANARQUIA PAINTBALL");
  }

  @Test
  void semicolonInQuotesOrBracketsPartsNothing() {
    Designation entry = organization("a.k.a. 'ONE; TWO'", "Linked To: EXAMPLE (A; B) LLC");
    assertThat(names(entry)).containsExactly("PRIMARY EXAMPLE", "WEAK ONE; TWO");
    assertThat(entry.links()).containsExactly(new PartyLink("linked-to", "EXAMPLE (A; B) LLC"));
  }

  /// 10691: `(Following data derived from an Eritrean passport …: Alt. DOB: 10 October 1969; Alt.
  /// POB: Keren Eritrea; nationality: Eritrean; …)`.
  @Test
  void factsInBracketsAreReadAllTheSame() {
    Designation entry =
        person(
            "(Following data derived from an Eritrean passport issued under the alias name of"
                + " Mukhtar Example: Alt. DOB: 10 October 1969",
            "Alt. POB: Keren Eritrea",
            "nationality: Eritrean",
            "Passport No.: 0310857, Eritrea, Issue Date 21 August 2006, Expire Date 20 August"
                + " 2008)");
    Party.Person person = (Party.Person) entry.party();
    assertThat(person.born()).extracting(Object::toString).containsExactly("1969-10-10");
    assertThat(person.birthplaces()).containsExactly("Keren Eritrea");
    assertThat(person.nationalities()).extracting(Object::toString).containsExactly("ER");
    assertThat(identifiers(entry)).containsExactly("passport 0310857 ER");
    assertThat(entry.remarks()).startsWith("(Following data derived from an Eritrean passport");
  }

  @Test
  void nameOfATieKeepsItsCommasAndDots() {
    assertThat(
            organization("Linked To: AL-ZAYDI, Shibl", "Linked To: EXAMPLE CO., LTD., S.A").links())
        .extracting(PartyLink::to)
        .containsExactly("AL-ZAYDI, Shibl", "EXAMPLE CO., LTD., S.A");
  }

  /// The period that ends the Remarks is OFAC's, unless the name of a listed party has it.
  @Test
  void finalPeriodBelongsToANameOnlyIfAPartyIsCalledSo() {
    ReadResult result =
        Fixtures.ofRows(
            Fixtures.row(990101, "EXAMPLE CO., LTD.", "", ""),
            Fixtures.row(990102, "ONE", "", "Linked To: EXAMPLE CO., LTD."),
            Fixtures.row(990103, "TWO", "", "Linked To: OTHER CO LTD."));
    assertThat(result.designations().stream().flatMap(d -> d.links().stream()))
        .extracting(PartyLink::to)
        .containsExactly("EXAMPLE CO., LTD.", "OTHER CO LTD");
  }

  @Test
  void tiesInBracketsAreThoseOfPlainXml() {
    assertThat(organization("(Linked To: EXAMPLE ONE (EO); Linked To: EXAMPLE TWO)").links())
        .extracting(PartyLink::to)
        .containsExactly("EXAMPLE ONE (EO)", "EXAMPLE TWO");
  }

  @Test
  void countriesOfRegistrationAndFlagCountButFormerFlagsDoNot() {
    Designation entry =
        organization(
            "Nationality of Registration Russia",
            "Other Vessel Flag Togo",
            "Former Vessel Flag Malta",
            "alt. Former Vessel Flag Tuvalu");
    assertThat(entry.party().facts().countries())
        .extracting(Object::toString)
        .containsExactly("RU", "TG");
    assertThat(entry.remarks()).isEqualTo("Former Vessel Flag Malta; Former Vessel Flag Tuvalu");
  }

  @Test
  void factsWithoutAFieldStayInTheRemarks() {
    Designation entry =
        organization(
            "SWIFT/BIC HAVIGB2L",
            "Website www.example.com",
            "alt. Website www.example.net",
            "Secondary sanctions risk: See Section 11 of Executive Order 14024.",
            "Executive Order 14024 Directive Information - For more information, see there",
            "Listing Date (EO 14024 Directive 3): 24 Feb 2022",
            "Organization Established Date 17 Oct 1990",
            "Telephone: 0099001700",
            "all offices worldwide");
    assertThat(List.of(entry.remarks().split("; ", -1)))
        .containsExactlyInAnyOrder(
            "Website www.example.com",
            "Website www.example.net",
            "Secondary sanctions risk: See Section 11 of Executive Order 14024",
            "Executive Order 14024 Directive Information - For more information, see there",
            "Listing Date (EO 14024 Directive 3): 24 Feb 2022",
            "Organization Established Date 17 Oct 1990",
            "Telephone 0099001700",
            "all offices worldwide");
    assertThat(identifiers(entry)).containsExactly("swift HAVIGB2L");
  }

  @Test
  void proseStaysProse() {
    ReadResult result =
        Fixtures.person(
            "Scientific Studies and Research Center Employee",
            "Passport issued in Sarajevo, Bosnia-Herzegovina",
            "Driver's License is issued by the State of Texas",
            "passport place of issue: Al-Anbar, Iraq");
    assertThat(only(result).remarks())
        .isEqualTo(
            "Scientific Studies and Research Center Employee;"
                + " Passport issued in Sarajevo, Bosnia-Herzegovina;"
                + " Driver's License is issued by the State of Texas;"
                + " passport place of issue: Al-Anbar, Iraq");
    assertThat(identifiers(only(result))).isEmpty();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void numberUnderAnUnknownLabelIsAProblemAndStaysText() {
    ReadResult result = Fixtures.person("Example Society Membership No. 990017");
    assertThat(result.problems()).extracting(Problem::reason).containsExactly(Reason.UNMAPPED);
    assertThat(only(result).remarks()).isEqualTo("Example Society Membership No. 990017");
  }

  @Test
  void titleStandsOnceThoughTheRemarksRepeatIt() {
    String row =
        Fixtures.row(990100, "EXAMPLE, Ivan", "individual", "Minister; Colonel; Haji.")
            .replaceFirst("\"CUBA\",-0- ", "\"CUBA\",\"Minister; Colonel\"");
    assertThat(only(Fixtures.ofRows(row)).remarks()).isEqualTo("Minister; Colonel; Haji");
  }

  @Test
  void whatIsSaidOfPersonsStaysTextElsewhere() {
    assertThat(organization("DOB 1990", "Gender Male").remarks())
        .isEqualTo("DOB 1990; Gender Male");
  }
}
