package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.listing.Designation;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.format.ListFiles;
import org.cordon.party.NameKind;
import org.cordon.party.PartyName;
import org.cordon.testing.GivenData;
import org.cordon.testing.TarFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages of EUR-Lex from September 2024 to February 2025, where they are at hand, against
/// transcriptions of the same acts from 2026. Some pages are stripped to their tables of persons
/// (`_CLEANED`); Regulations 269/2014 and 765/2006 are there only so.
class EuAnnexesRealPagesTest {

  private static final String PAGES =
      "lists/eu_eurlex_consolidated_acts/eurlex_html_2024-09_2025-02.tar.gz";
  private static final String TRANSCRIPTIONS =
      "lists/opensanctions_curated_CC-BY-NC/eu/journal_sanctions/data/consolidated/";

  private static final Map<String, ReadResult> READ = new HashMap<>();

  private static List<ListFile> pages = List.of();

  @BeforeAll
  static void unpack() throws IOException {
    pages = TarFiles.of(GivenData.shared(PAGES));
  }

  private static ReadResult read(String partOfName) {
    return READ.computeIfAbsent(
        partOfName,
        part -> read(pages.stream().filter(page -> page.name().contains(part)).limit(1).toList()));
  }

  private static ReadResult read(List<ListFile> files) {
    try {
      return new EuAnnexesReader().read(files);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Designation> byId(ReadResult result) {
    return result.designations().stream()
        .collect(Collectors.toMap(Designation::entryId, Function.identity()));
  }

  private static Map<String, Long> parts(ReadResult result) {
    return result.designations().stream()
        .map(entry -> entry.legalBases().getFirst().replaceAll("^[^,]*, Annex ([^,]*).*", "$1"))
        .collect(Collectors.groupingBy(part -> part, TreeMap::new, Collectors.counting()));
  }

  /* Counted by hand: rows with a number that are not blacked out. */
  @ParameterizedTest
  @CsvSource({
    "32014R0269_EN, 2025-02-24, I.PERSONS=1871",
    "32006R0765_EN, 2025-02-26, I.A=286",
    "32019R1716 — EN, 2024-10-10, I.A=21 I.B=3",
    "32023R0888 — EN, 2024-10-14, I.A=16 I.B=2",
    "32018R1542 — EN, 2024-09-13, I.A=25 I.B=3",
    "32020R1998 — EN, 2024-12-04, I.A=116 I.B=33",
    "32013R0401 — EN, 2024-10-29, IV.A=106 IV.B=22",
    "32009R1284 — EN, 2023-11-29, II=5",
    "32011R0101 — EN, 2024-10-10, I=30",
    "32017R1770 — EN, 2024-12-14, Ia=5",
    "32024R2642_16.12.2024.html, 2024-12-16, I.A=16 I.B=3",
    "32024R1485_13.09.2024.html, 2024-09-13, IV.A=19 IV.B=1",
    "32023R1529_14.10.2024.html, 2024-10-14, III.A=19 III.B=16",
    "32011R0359_13.09.2024.html, 2024-09-13, I.A=227 I.B=42",
    "32012R0036_25.11.2024.html, 2024-11-25, II.A=318 II.B=86 IIa=1",
    "32012R0267_13.09.2024.html, 2024-09-13, IX.I.A=26 IX.I.B=104 IX.II.A=22 IX.II.B=29",
    "32017R1509_13.09.2024.html, 2024-09-13, XIII.A=80 XIII.B=97 XIV.A=15 XIV.B=35 XV.A=37 XV.B=7"
        + " XV.C=7 XV.D=1 XV.F=2 XVI.A=33 XVI.B=10"
  })
  void everyEntryOfAnActStandsInItsPart(String page, String version, String counts) {
    ReadResult result = read(page);
    Map<String, Long> expected =
        List.of(counts.split(" ")).stream()
            .collect(
                Collectors.toMap(
                    count -> count.replaceAll("=.*", ""),
                    count -> Long.valueOf(count.replaceAll(".*=", ""))));
    assertThat(result.listDate()).isEqualTo(version);
    assertThat(parts(result)).isEqualTo(expected);
  }

  @Test
  void nothingIsUnmappedAndFewValuesCannotBeRead() {
    List<ListFile> whole =
        pages.stream()
            .filter(page -> page.name().matches(".*(?:— EN —|EUR-Lex\\.html|\\d\\.html).*"))
            .filter(page -> !page.name().startsWith("L_"))
            .toList();
    List<Problem> problems = read(whole).problems();
    assertThat(whole).hasSize(22);
    assertThat(problems)
        .extracting(Problem::reason)
        .containsOnly(Reason.UNREADABLE_VALUE, Reason.DUPLICATE);
    assertThat(problems).hasSizeLessThan(20);
  }

  /* 269/2014, person 1: "Sergey Valeryevich AKSYONOV", and on further lines "Sergei Valerievich
   * AKSENOV (Сергей Валерьевич АКСЁНОВ)", "Serhiy Valeriyovych AKSYONOV (Сергiй Валерiйович
   * АКСЬОНОВ)"; 17.3.2014. */
  @Test
  void firstPersonOfTheLongestListHasAllSpellings() {
    Designation entry =
        Objects.requireNonNull(
            byId(read("32014R0269_EN")).get("32014R0269/I.PERSONS/sergey-valeryevich-aksyonov"));
    assertThat(entry.party().names())
        .extracting(PartyName::text, PartyName::kind)
        .containsExactly(
            tuple("Sergey Valeryevich AKSYONOV", NameKind.PRIMARY),
            tuple("Sergei Valerievich AKSENOV", NameKind.ALIAS),
            tuple("Сергей Валерьевич АКСЁНОВ", NameKind.ALIAS),
            tuple("Serhiy Valeriyovych AKSYONOV", NameKind.ALIAS),
            tuple("Сергiй Валерiйович АКСЬОНОВ", NameKind.ALIAS));
    assertThat(entry.listedOn()).isEqualTo("2014-03-17");
    assertThat(entry.measures()).containsExactly("Asset freeze");
  }

  /* Between the page and the transcription lie one to two years of amendments. */
  @ParameterizedTest
  @CsvSource({
    "32014R0269_EN, 32014R0269.csv.gz, 0.98, 0.97",
    "32006R0765_EN, 32006R0765.csv, 0.97, 0.94",
    "32020R1998 — EN, 32020R1998.csv, 0.98, 0.92",
    "32011R0359_13.09.2024.html, 32011R0359.csv, 0.98, 0.96",
    "32013R0401 — EN, 32013R0401.csv, 0.98, 0.98",
    "32017R1509_13.09.2024.html, 32017R1509.csv, 0.98, 0.98"
  })
  void pageAndTranscriptionAgreeOnIdsNamesAndDates(
      String page, String csv, double sameId, double sameNames) throws Exception {
    Map<String, Designation> fromPage = byId(read(page));
    Map<String, Designation> transcribed =
        byId(
            read(
                ListFiles.open(
                    List.of(GivenData.shared(TRANSCRIPTIONS + csv)), ReadLimits.DEFAULT)));
    List<Designation> shared =
        fromPage.values().stream().filter(e -> transcribed.containsKey(e.entryId())).toList();
    assertThat(share(shared.size(), fromPage.size())).isGreaterThan(sameId);
    assertThat(share(count(shared, transcribed, EuAnnexesRealPagesTest::names), shared.size()))
        .isGreaterThan(sameNames);
    assertThat(share(count(shared, transcribed, Designation::programs), shared.size()))
        .isEqualTo(1);
    assertThat(
            share(
                count(shared, transcribed, entry -> String.valueOf(entry.listedOn())),
                shared.size()))
        .isGreaterThan(0.99);
  }

  private static double share(long some, int all) {
    return (double) some / all;
  }

  private static long count(
      List<Designation> entries, Map<String, Designation> others, Function<Designation, ?> what) {
    return entries.stream()
        .filter(entry ->
            what.apply(entry)
                .equals(what.apply(Objects.requireNonNull(others.get(entry.entryId())))))
        .count();
  }

  private static List<String> names(Designation entry) {
    return entry.party().names().stream().map(PartyName::text).sorted().toList();
  }
}
