package org.cordon.listing.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.entry;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.Party;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// OFAC's lists on its own files: counts by the figures known of each, and entries quoted.
class OfacRealFilesTest {

  private static final String SDN = "lists/us_ofac_sdn/";
  private static final String CONS = "lists/us_ofac_cons/";

  private static final Map<String, ReadResult> READ = new ConcurrentHashMap<>();

  /* Each version is read once for all tests. */
  private static ReadResult read(OfacReader reader, String... paths) throws Exception {
    String key = String.join(" ", paths);
    ReadResult known = READ.get(key);
    if (known == null) {
      known = Readings.ofShared(reader, paths);
      READ.put(key, known);
    }
    return known;
  }

  /// `sdn.csv` alone, of 2024-05-03.
  private static ReadResult sdn2024() throws Exception {
    return read(OfacReader.sdn(), SDN + "2024-05-03/sdn.csv.gz");
  }

  /// A whole set, but for comments that are older than the rest.
  private static ReadResult sdn2023() throws Exception {
    return read(
        OfacReader.sdn(),
        SDN + "2023-12-28/sdn.csv.gz",
        SDN + "2023-12-28/add.csv.gz",
        SDN + "2023-12-28/alt.csv",
        SDN + "2023-12-28/sdn_comments.csv");
  }

  private static ReadResult consolidatedXml() throws Exception {
    return read(OfacReader.consolidated(), CONS + "2025-03-28/CONSOLIDATED.XML");
  }

  private static ReadResult consolidatedEnhanced() throws Exception {
    return read(OfacReader.consolidated(), CONS + "2025-01-10/CONS_ENHANCED.ZIP");
  }

  private static ReadResult consolidatedCsv() throws Exception {
    return read(
        OfacReader.consolidated(),
        CONS + "2025-12-19/cons_prim.csv",
        CONS + "2025-12-19/cons_alt.csv",
        CONS + "2025-12-19/cons_comments.csv");
  }

  private static Map<String, Long> schemas(ReadResult result) {
    return result.designations().stream()
        .collect(
            Collectors.groupingBy(
                d -> d.party().getClass().getSimpleName(), Collectors.counting()));
  }

  private static Map<Reason, Long> reasons(ReadResult result) {
    return result.problems().stream()
        .collect(Collectors.groupingBy(Problem::reason, Collectors.counting()));
  }

  private static long count(ReadResult result, NameKind kind) {
    return result.designations().stream()
        .flatMap(d -> d.party().names().stream())
        .filter(name -> name.kind() == kind)
        .count();
  }

  @Test
  void everyRowOfTheSdnListComesOutByItsKind() throws Exception {
    ReadResult result = sdn2024();
    assertThat(schemas(result))
        .isEqualTo(
            Map.of("Person", 6_854L, "Organization", 6_884L, "Vessel", 851L, "Aircraft", 376L));
    assertThat(result.designations().size()).isGreaterThan(OfacReader.sdn().leastDesignations());
  }

  @Test
  void everyBirthDateIsRead() throws Exception {
    assertThat(
            sdn2024().designations().stream()
                .filter(d -> d.party() instanceof Party.Person p && !p.born().isEmpty()))
        .hasSize(6_736);
  }

  /// Eighteen Remarks of 2024-05-03 are longer than their column, and its comments are not at hand.
  @Test
  void onlyWhatIsCutOffIsUnread() throws Exception {
    assertThat(reasons(sdn2024())).isEqualTo(Map.of(Reason.BROKEN_OFF, 18L));
  }

  @Test
  void numbersAreReadAsOften() throws Exception {
    Map<IdentifierKind, Long> kinds =
        sdn2024().designations().stream()
            .flatMap(d -> d.party().facts().identifiers().stream())
            .collect(Collectors.groupingBy(i -> i.kind(), Collectors.counting()));
    assertThat(kinds)
        .containsEntry(IdentifierKind.IMO, 854L)
        .containsEntry(IdentifierKind.PASSPORT, 2_146L)
        .containsEntry(IdentifierKind.CRYPTO, 288L)
        .containsEntry(IdentifierKind.SWIFT, 162L);
    assertThat(kinds.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(15_900);
  }

  @Test
  void setIsJoinedAndOlderCommentsAreOrphans() throws Exception {
    ReadResult result = sdn2023();
    assertThat(result.designations()).hasSize(13_821);
    assertThat(count(result, NameKind.FORMER)).isGreaterThan(500);
    assertThat(count(result, NameKind.ALIAS)).isGreaterThan(16_000);
    assertThat(result.problems())
        .filteredOn(problem -> problem.reason() == Reason.ORPHAN)
        .extracting(Problem::entryId)
        .containsExactly("12300", "15599", "15600");
    assertThat(reasons(result)).doesNotContainKeys(Reason.UNMAPPED, Reason.UNREADABLE_VALUE);
  }

  /// A list put together from two days' files; comments of the newer one go on with remarks that
  /// the older one doesn't have.
  @Test
  void filesOfDifferentDaysAreJoinedAsFarAsTheyGo() throws Exception {
    ReadResult result =
        Readings.ofShared(
            OfacReader.sdn(),
            "lists/derived/us_ofac_sdn_2026-07-30_reconstructed/sdn.csv.gz",
            SDN + "2026-08-02/add.csv.gz",
            SDN + "2026-08-02/alt.csv.gz",
            SDN + "2026-08-02/sdn_comments.csv");
    assertThat(result.designations()).hasSize(19_181);
    assertThat(reasons(result)).doesNotContainKeys(Reason.ORPHAN, Reason.UNMAPPED);
    assertThat(identifiers(entry(result, "18647")))
        .contains("crypto TByksCkUtMaYwHCSaetmAGufpeyfdXBrJk");
  }

  /// 173: `ANGLO-CARIBBEAN CO., LTD.`, `Ibex House, The Minories`, `London EC3N 1DY`, `United
  /// Kingdom`; alt.csv: `aka`, `AVIA IMPORT`.
  @Test
  void companyOfTheSetIsReadFieldByField() throws Exception {
    Designation entry = entry(sdn2023(), "173");
    assertThat(names(entry))
        .containsExactly("PRIMARY ANGLO-CARIBBEAN CO., LTD.", "ALIAS AVIA IMPORT");
    assertThat(entry.party().facts().addresses())
        .extracting(a -> a.text(), a -> "" + a.country())
        .containsExactly(tuple("Ibex House, The Minories, London EC3N 1DY", "GB"));
    assertThat(entry.programs()).containsExactly("CUBA");
    assertThat(entry.measures()).isEmpty();
  }

  /// 10659: `DOB circa 1960; alt. DOB 1957; …; POB Kermanshah, Iran; Additional Sanctions
  /// Information - Subject to Secondary Sanctions; Brigadier General, Commanding Officer …; a.k.a.
  /// 'JAFARI'; a.k.a. 'ABU SHAHAB'; a.k.a. 'ABU AHMAD ISHAB'.`
  @Test
  void personIsReadFieldByField() throws Exception {
    Designation entry = entry(sdn2024(), "10659");
    Party.Person person = (Party.Person) entry.party();
    assertThat(names(entry))
        .containsExactly(
            "PRIMARY FORUZANDEH, Ahmed", "WEAK JAFARI", "WEAK ABU SHAHAB", "WEAK ABU AHMAD ISHAB");
    assertThat(person.born())
        .extracting(Object::toString)
        .containsExactly("1960~", "1957", "1955~", "1958~", "1959~", "1961~", "1962~", "1963~");
    assertThat(person.birthplaces()).containsExactly("Kermanshah, Iran");
    assertThat(entry.programs()).containsExactly("SDGT", "IRAQ3", "IRGC");
    assertThat(entry.remarks())
        .startsWith("Brigadier General, Commanding Officer of the Iranian Islamic Revolutionary")
        .endsWith("Additional Sanctions Information - Subject to Secondary Sanctions");
  }

  /// 30882 CHINA TELECOM CORPORATION LIMITED: tickers, ISINs, a Chinese number and a tie.
  @Test
  void listedSecuritiesAreIdentifiers() throws Exception {
    Designation entry = entry(consolidatedCsv(), "30882");
    assertThat(identifiers(entry))
        .contains(
            "other CHA US",
            "isin US1694261033",
            "isin CND10003ND87",
            "registration 9111000071093019X7 CN")
        .hasSize(13);
    assertThat(entry.links())
        .containsExactly(new PartyLink("linked-to", "CHINA TELECOMMUNICATIONS CORPORATION"));
  }

  @Test
  void consolidatedListIsWholeInEachFormat() throws Exception {
    assertThat(consolidatedXml().designations()).hasSize(443);
    assertThat(consolidatedEnhanced().designations()).hasSize(443);
    assertThat(consolidatedCsv().designations()).hasSize(442);
    for (ReadResult result :
        List.of(consolidatedXml(), consolidatedEnhanced(), consolidatedCsv())) {
      assertThat(result.problems()).isEmpty();
      assertThat(result.designations().size())
          .isGreaterThan(OfacReader.consolidated().leastDesignations());
    }
  }

  /// The Enhanced file is of 2025-01-10, the plain one of 2025-03-28: few entries changed between.
  @Test
  void plainAndEnhancedXmlGiveTheSameFacts() throws Exception {
    assertAlike(d -> d.party().getClass(), 0);
    assertAlike(Designation::programs, 0);
    assertAlike(OfacRealFilesTest::latinNames, 0);
    assertAlike(OfacRealFilesTest::latinAddresses, 0);
    assertAlike(d -> new HashSet<>(d.party().facts().countries()), 0);
    assertAlike(OfacRealFilesTest::birthDates, 0);
    assertAlike(d -> new HashSet<>(identifiers(d)), 2);
    assertAlike(Designation::remarks, 1);
  }

  private static void assertAlike(Function<Designation, ?> fact, int different) throws Exception {
    Map<String, Object> enhanced =
        consolidatedEnhanced().designations().stream()
            .collect(Collectors.toMap(Designation::entryId, fact));
    assertThat(
            consolidatedXml().designations().stream()
                .filter(d -> !fact.apply(d).equals(enhanced.get(d.entryId()))))
        .hasSize(different);
  }

  private static Set<String> latinNames(Designation entry) {
    return entry.party().names().stream()
        .filter(name -> "Latn".equals(name.script()))
        .map(name -> name.kind() + " " + name.text())
        .collect(Collectors.toSet());
  }

  private static Set<String> latinAddresses(Designation entry) {
    return entry.party().facts().addresses().stream()
        .map(address -> address.text() + " " + address.country())
        .filter(address -> address.chars().allMatch(c -> c < 0x0400))
        .collect(Collectors.toSet());
  }

  private static List<String> birthDates(Designation entry) {
    return entry.party() instanceof Party.Person person
        ? person.born().stream().map(Object::toString).toList()
        : List.of();
  }

  /// 17013 VTB: `datePublished` 2014-07-29 and later, four sanctions types, a name in Cyrillic.
  @Test
  void enhancedXmlGivesMeasuresListingAndScripts() throws Exception {
    Designation vtb = entry(consolidatedEnhanced(), "17013");
    assertThat(names(vtb)).contains("ALIAS БАНК ВТБ ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО");
    assertThat(vtb.measures())
        .isNotEmpty()
        .allMatch(m -> m.contains("Directive") || m.equals("Block"));
    assertThat(vtb.listedOn()).isBefore(LocalDate.of(2014, 10, 11));
    assertThat(identifiers(vtb))
        .contains("registration 1027739609391 RU", "tax 7702070139 RU", "bik 044030707");
  }

  /// What the service answers for one program: 293 entries, also of other lists.
  @Test
  void exportOfOneProgramIsReadWhole() throws Exception {
    ReadResult result =
        read(OfacReader.sdn(), SDN + "enhanced_xml/SDN_ENHANCED_IRGC_2024-08-28.xml.gz");
    assertThat(result.designations()).hasSize(293);
    assertThat(result.problems()).isEmpty();
    assertThat(result.listDate()).isEqualTo("2024-08-28T00:00:00");
    assertThat(result.designations()).allMatch(d -> d.measures().contains("Block"));
    assertThat(result.designations().stream().mapToLong(d -> d.links().size()).sum())
        .isEqualTo(229);
  }

  /// Ten records, cut out by hand: whole rows of the CSV, but less than the XML says it holds.
  @Test
  void extractIsReadUnlessItSaysItIsMore() throws Exception {
    String extract = "lists/ownership/senzing_free_data/raw/ofac-sdn/sdn-sample.";
    assertThat(Readings.ofShared(OfacReader.sdn(), extract + "csv").designations()).hasSize(12);
    assertThatThrownBy(() -> Readings.ofShared(OfacReader.sdn(), extract + "xml"))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("Record_Count 18706 but holds 10 entries");
  }

  @Test
  void consolidatedListIsNotTheSdnListThoughSomeEntriesAreOnBoth() {
    assertThatThrownBy(
            () -> Readings.ofShared(OfacReader.sdn(), CONS + "2025-01-10/CONS_ENHANCED.ZIP"))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining("import it as ofac-cons");
  }
}
