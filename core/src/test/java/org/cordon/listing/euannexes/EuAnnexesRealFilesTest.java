package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.format.ListFiles;
import org.cordon.party.CheckDigit;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.Party.Vessel;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The acts of 2026 as CSV, where they are at hand: 45 consolidated ones with 8,017 rows and 11
/// amending ones with 417.
class EuAnnexesRealFilesTest {

  private static final String FOLDER =
      "lists/opensanctions_curated_CC-BY-NC/eu/journal_sanctions/data/";

  private static ReadResult result;
  private static Map<String, Designation> entries;

  @BeforeAll
  static void readAll() throws Exception {
    List<Path> folders =
        List.of(GivenData.shared(FOLDER + "consolidated"), GivenData.shared(FOLDER + "amendments"));
    result = new EuAnnexesReader().read(ListFiles.open(folders, ReadLimits.DEFAULT));
    entries =
        result.designations().stream()
            .collect(Collectors.toMap(Designation::entryId, Function.identity()));
  }

  private static Designation entry(String id) {
    return Objects.requireNonNull(entries.get(id), id);
  }

  /* 8,434 rows; 4 entries are printed twice, 11 rows amend a consolidated one, and one vessel has a
   * row for each of its two measures. */
  @Test
  void everyRowIsAnEntryOrPartOfOne() {
    assertThat(result.designations()).hasSize(8_418);
    assertThat(result.designations().size())
        .isGreaterThan(new EuAnnexesReader().leastDesignations());
  }

  @Test
  void fewValuesCannotBeReadAndNoColumnIsUnknown() {
    Map<Reason, Long> problems =
        result.problems().stream()
            .collect(Collectors.groupingBy(Problem::reason, Collectors.counting()));
    assertThat(problems.keySet())
        .containsOnly(Reason.DUPLICATE, Reason.UNKNOWN_COUNTRY, Reason.UNREADABLE_VALUE);
    assertThat(problems.get(Reason.DUPLICATE)).isEqualTo(4);
    assertThat(result.problems()).hasSizeLessThan(30);
  }

  /* Annex IV, 581, as Regulation (EU) 2026/1848 replaced it: registration number "7725842590 (Tax
   * ID/INN)". */
  @Test
  void endUserOfAnnexFourHasItsTaxNumberAndNewAct() {
    Designation sft = entry("32014R0833/IV/sft-llc");
    assertThat(sft.measures()).containsExactly("Export control");
    assertThat(sft.listedOn()).isEqualTo("2023-12-18");
    assertThat(sft.legalBases()).containsExactly("32014R0833, Annex IV, 581", "32026R1848");
    assertThat(sft.party().names())
        .extracting(PartyName::text)
        .contains("SFT LLC", "Общество с Ограниченной Ответственностью «СФТ»", "ООО «СФТ»", "CFT");
    assertThat(sft.party().facts().identifiers())
        .containsExactly(Identifier.of(IdentifierKind.INN, "7725842590"));
  }

  /* Annex XLII, 629: "KRITI VIGOR", since renamed "STORMBRINGER (ex KRITI VIGOR)". */
  @Test
  void renamedVesselOfAnnexFortyTwoIsOneEntry() {
    Designation vessel = entry("32014R0833/XLII/imo-9290397");
    assertThat(vessel.party()).isInstanceOf(Vessel.class);
    assertThat(vessel.measures()).containsExactly("Transportation restrictions");
    assertThat(vessel.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("STORMBRINGER", NameKind.PRIMARY), tuple("KRITI VIGOR", NameKind.FORMER));
  }

  /* 269/2014, person 2: four spellings in two alphabets. */
  @Test
  void listedPersonHasAllSpellings() {
    assertThat(entry("32014R0269/I.PERSONS/vladimir-andreevich-konstantinov").party().names())
        .extracting(PartyName::text, PartyName::script)
        .containsExactly(
            tuple("Vladimir Andreevich KONSTANTINOV", "Latn"),
            tuple("Владимир Андреевич КОНСТАНТИНОВ", "Cyrl"),
            tuple("Volodymyr Andriyovych KONSTANTINOV", "Latn"),
            tuple("Володимир Андрiйович КОНСТАНТИНОВ", "Cyrl"));
  }

  /* 881/2002: three documents of one cell, one of them a fiscal code. */
  @Test
  void documentsOfOneCellAreToldApart() {
    assertThat(
            entry("32002R0881/I/mohamed-ben-belgacem-ben-abdallah-al-aouadi")
                .party()
                .facts()
                .identifiers())
        .extracting(Identifier::kind, Identifier::value, Identifier::country)
        .contains(
            tuple(IdentifierKind.PASSPORT, "L 191609", new Country("TN")),
            tuple(IdentifierKind.TAX, "DAOMMD74T11Z352Z", new Country("IT")));
  }

  @Test
  void nearlyAllImoAndInnNumbersHaveTheirCheckDigit() {
    assertThat(shareValid(IdentifierKind.IMO)).isGreaterThan(0.98);
    assertThat(shareValid(IdentifierKind.INN)).isGreaterThan(0.95);
  }

  private static double shareValid(IdentifierKind kind) {
    List<Identifier> all =
        result.designations().stream()
            .flatMap(entry -> entry.party().facts().identifiers().stream())
            .filter(identifier -> identifier.kind() == kind)
            .toList();
    long valid = all.stream().filter(i -> i.check() == CheckDigit.VALID).count();
    return (double) valid / all.size();
  }
}
