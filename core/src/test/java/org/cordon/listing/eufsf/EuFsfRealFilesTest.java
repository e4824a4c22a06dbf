package org.cordon.listing.eufsf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.format.ListFiles;
import org.cordon.party.Address;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.Party.Person;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Test;

/// Published files, where they are at hand: a cut-down XML of 2020-04-15 with 7 entities, two of
/// them under one reference number, and the first 1,000 lines of a CSV 1.0 of 2018-07-04.
class EuFsfRealFilesTest {

  private static ReadResult read(String file) throws Exception {
    return new EuFsfReader()
        .read(
            ListFiles.open(
                List.of(GivenData.shared("lists/eu_fsf/samples/" + file)), ReadLimits.DEFAULT));
  }

  @Test
  void sampleOfTheXmlIsReadWhole() throws Exception {
    ReadResult result = read("sample_eu_fsf_1_1_2020-04-15.xml");
    assertThat(result.designations())
        .extracting(Designation::entryId)
        .containsExactly(
            "EU.2026.82", "EU.4011.64", "EU.4009.74", "EU.3579.2", "EU.3734.6", "EU.3343.85");
    assertThat(result.problems()).isEmpty();
  }

  /* logicalId 5295: "Abid Hammadou", born 1965-12-12 or about 1958, designated 2008-07-03; the
   * remark on one of its names is free text. */
  @Test
  void entityOfThreeActsIsOneParty() throws Exception {
    Designation entry = read("sample_eu_fsf_1_1_2020-04-15.xml").designations().getFirst();
    Person person = (Person) entry.party();
    assertThat(person.names())
        .extracting(PartyName::text)
        .containsExactly(
            "Abid Hammadou",
            "Abdelhamid Abou Zeid",
            "Youcef Adel",
            "Amor Mohamed Ghedeir",
            "Abou Abdellah");
    assertThat(person.born()).extracting(Object::toString).containsExactly("1965-12-12", "1958~");
    assertThat(entry.listedOn()).isEqualTo(LocalDate.of(2008, 7, 3));
    assertThat(entry.programs()).containsExactly("TAQA");
  }

  /* logicalId 927: address "23 50th Street, Zehrouni, Tunis" with the remark "Italian Fiscal Code:
   * DAOMMD74T11Z352Z", an identity card and a passport. */
  @Test
  void numberInTheRemarkOfAnAddressIsAnIdentifier() throws Exception {
    Designation entry = read("sample_eu_fsf_1_1_2020-04-15.xml").designations().getLast();
    assertThat(entry.party().facts().identifiers())
        .extracting(Identifier::kind, Identifier::value, Identifier::country)
        .containsExactlyInAnyOrder(
            tuple(IdentifierKind.TAX, "DAOMMD74T11Z352Z", new Country("IT")),
            tuple(IdentifierKind.NATIONAL_ID, "04643632", new Country("TN")),
            tuple(IdentifierKind.PASSPORT, "L191609", new Country("TN")));
    assertThat(entry.party().facts().addresses())
        .containsExactly(new Address("23 50th Street, Zehrouni, Tunis", new Country("TN")));
  }

  @Test
  void thousandLinesOfTheOldCsvGiveTheir93Entities() throws Exception {
    ReadResult result = read("EUSanctionsShort_csv1_0_2018-07-04.csv");
    assertThat(result.designations()).hasSize(93);
    assertThat(result.problems())
        .extracting(Problem::reason)
        .containsOnly(Reason.BROKEN_ENCODING)
        .hasSize(165);
    assertThat(result.listDate()).isEqualTo("04/07/2018");
    assertThat(result.designations().getFirst().party().names())
        .extracting(PartyName::text)
        .containsExactly("Robert Gabriel Mugabe");
  }
}
