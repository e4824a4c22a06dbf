package org.cordon.listing.jpmeti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.party.Party;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Lists of specified entities as the text of their PDFs: a fixture of our own,
/// `fixtures/jp-meti/specified-entities.txt`, with all that page breaks do to such a text, and the
/// real lists.
class SpecifiedEntitiesTest {

  private static final String TEXT = GivenData.fixtureText("jp-meti/specified-entities.txt");
  private static final String RUSSIA = "lists/jp_meti/russia_tokutei_2025-09-12/";

  private final ReadResult result = read(TEXT);

  private static ReadResult read(String... texts) {
    try {
      return new MetiReader()
          .read(Arrays.stream(texts).map(text -> ListFilesOf.text("list.txt", text)).toList());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Designation entity(int place) {
    return result.designations().get(place - 1);
  }

  @Test
  void theTitleIsTheProgramAndTheNotificationItsBasis() {
    assertThat(entity(1).programs())
        .containsExactly("見本のために講ずる輸出等に係る禁止措置の対象となる見本国の団体（令和九十九年外務省告示第九百九十号）");
    assertThat(entity(1).legalBases()).containsExactly("令和九十九年外務省告示第九百九十号");
    assertThat(entity(1).measures()).containsExactly("輸出等に係る禁止措置");
    assertThat(entity(1).listedOn()).isNull();
    assertThat(result.listDate()).isEqualTo("2099-09-12");
  }

  @Test
  void namesComeInJapaneseAndEnglishWithTheirAliases() {
    assertThat(names(entity(1)))
        .containsExactly(
            "PRIMARY 株式会社見本造船所",
            "ALIAS 見本ドック",
            "ALIAS ＭＤＫドック",
            "ALIAS Example Shipyard JSC",
            "ALIAS Example Dock Co., Ltd.",
            "ALIAS Institute of Solid-State Examples",
            "ALIAS Sample Dock");
  }

  @Test
  void aChineseNameInBracketsIsANameOfItsOwn() {
    assertThat(names(entity(2)))
        .containsExactly(
            "PRIMARY グアンジョウ・ミホン有限会社",
            "ALIAS 广州样本有限公司",
            "ALIAS ミホン（HK）有限会社",
            "ALIAS 香港樣本有限公司",
            "ALIAS Guangzhou Sample Technology Co. Limited",
            "ALIAS Sample (HK) Limited",
            "ALIAS Sampel Ltd.");
  }

  @Test
  void addressesArePartedAndHaveTheirCountry() {
    assertThat(addresses(entity(1)))
        .containsExactly(
            "203, Sample Emb., 990121, St. Exampleburg, Russia RU",
            "5 Sample Street, Building 21-27, Moscow, Russia, 990022 RU");
    assertThat(addresses(entity(2)))
        .containsExactly(
            "Unit 99, Sample Centre, Hong Kong, China HK",
            "9 Example Road, Guangdong, 990000, China CN",
            "8 Example Road, Moscow 990113, Russia RU");
    assertThat(addresses(entity(5))).containsExactly("1st Sample Lane, 10/1 Russia RU");
  }

  @Test
  void anExplanationIsARemarkAndNoName() {
    assertThat(names(entity(3))).containsExactly("PRIMARY 国防見本省", "ALIAS The Ministry of Samples");
    assertThat(entity(3).remarks())
        .isEqualTo(
            "（見本軍及び場所を問わず全ての運用部隊を含む。） これには、見本部隊が含まれる。 including the Sample Forces and"
                + " all operating units wherever located All addresses located in Belarus");
  }

  @Test
  void aCountryAloneIsNoAddress() {
    for (int place : List.of(3, 4)) {
      assertThat(addresses(entity(place))).isEmpty();
      assertThat(entity(place).party().facts().countries())
          .extracting(Country::code)
          .containsExactly("BY");
    }
  }

  @Test
  void englishThatLostItsLineIsFound() {
    assertThat(names(entity(4)))
        .containsExactly("PRIMARY 見本電子（SND）", "ALIAS Sample Nano Electronics");
  }

  @Test
  void otherNamesCanStandBehindALabelOfTheirOwn() {
    assertThat(names(entity(5)))
        .containsExactly(
            "PRIMARY 見本・トレーディング",
            "ALIAS Sample Trading Corporation",
            "ALIAS 見本集團股份有限公司",
            "ALIAS 見本科技有限公司",
            "ALIAS ミホン社",
            "ALIAS 有限会社 MHN",
            "ALIAS LLC Company MHN",
            "ALIAS Kompaniya Mihon");
  }

  @Test
  void whetherAnEntityIsAPersonIsNotGuessed() {
    assertThat(result.designations())
        .hasSize(7)
        .allSatisfy(d -> assertThat(d.party()).isInstanceOf(Party.Unclassified.class));
  }

  @Test
  void whatDoesntAddUpIsAProblem() {
    assertThat(result.problems())
        .extracting(Problem::reason, Problem::line, Problem::field)
        .containsExactly(
            tuple(Reason.UNREADABLE_RECORD, 30L, "number"),
            tuple(Reason.UNREADABLE_VALUE, 30L, "a.k.a."),
            tuple(Reason.DUPLICATE, 34L, "name"));
    assertThat(result.problems().getFirst().consequence()).startsWith("follows 5;");
  }

  @Test
  void theEntryIdDependsOnTheNamesAndNotOnTheirLines() {
    ReadResult moved = read(TEXT.replace("１ 株式会社", "2 株式会社").replace("ＭＤＫ\nドック", "\nＭＤＫドック"));
    assertThat(moved.designations().getFirst().entryId()).isEqualTo(entity(1).entryId());
    assertThat(entity(7).entryId()).isNotEqualTo(entity(1).entryId());
  }

  /// Texts that make careless patterns go back and forth for hours.
  @Test
  @Timeout(10)
  void longRunsOfBlanksAndCommasTakeNoTime() {
    for (String filler : List.of(" ", "\u3000", "\n", ", ", "; ", "-", "and ", "(", "1 ")) {
      String run = filler.repeat(15_000 / filler.length());
      assertThat(
              read(TEXT.replace("Example Shipyard", "Example " + run + "Shipyard")).designations())
          .isNotEmpty();
      assertThat(read(TEXT.replace("Sample Emb.", "Sample " + run + "Emb.")).designations())
          .isNotEmpty();
    }
  }

  @Test
  void bytesThatAreNoTextAreAProblem() throws Exception {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[TEXT.substring(0, TEXT.indexOf("5 Sample")).getBytes(StandardCharsets.UTF_8).length] =
        (byte) 0xFF;
    ReadResult broken = new MetiReader().read(List.of(ListFilesOf.bytes("list.txt", bytes)));
    assertThat(broken.problems().getFirst())
        .hasToString(
            "list.txt:12 text \"所在地：203, Sample Emb., 990121, St. Exampleburg, Russia; and \uFFFD Sample\""
                + " holds bytes that are no text; kept with a mark in their place");
  }

  @Test
  void severalListsAreOneVersion() {
    ReadResult both = read(GivenData.fixtureText("jp-meti/end-user-list.json"), TEXT);
    assertThat(both.designations()).hasSize(10);
    assertThat(both.listDate()).isEqualTo("2099-09-12");
  }

  @Test
  void brokenOffAndForeignTextsAreRefused() {
    assertRefused(TEXT.substring(0, TEXT.lastIndexOf("所在地")), "list.txt:34 ends with an entity");
    assertRefused(TEXT.substring(0, TEXT.indexOf("１ 株式")), "holds no numbered entity");
    assertRefused(TEXT + "a1 ".repeat(100_000), "holds an entity of");
    assertRefused("見本国の特定団体一覧", "list.txt holds no entry");
    assertRefused("○ 見本の団体\n1 見本\n", "list.txt");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "list.txt");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> new MetiReader().read(List.of(ListFilesOf.text("list.txt", text))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  /// September 2025: 561 entities of Russia (by their numbers), 56 of third countries, 27 of
  /// Belarus.
  @Test
  void everyEntityOfTheRealListsComesOut() throws Exception {
    ReadResult russia =
        Readings.ofShared(new MetiReader(), RUSSIA + "250912_list_russia_tokutei.pdf.txt");
    ReadResult others =
        Readings.ofShared(new MetiReader(), RUSSIA + "250912_list_daisangoku_tokutei.pdf.txt");
    ReadResult belarus =
        Readings.ofShared(new MetiReader(), RUSSIA + "list_belarus_tokutei.pdf.txt");
    assertThat(russia.designations()).hasSize(561);
    assertThat(others.designations()).hasSize(56);
    assertThat(belarus.designations()).hasSize(27);
    for (ReadResult real : List.of(russia, others, belarus)) {
      assertThat(real.designations())
          .allSatisfy(d -> assertThat(d.party().names()).hasSizeGreaterThan(1))
          .allSatisfy(d -> assertThat(d.party().names()).anyMatch(n -> "Latn".equals(n.script())));
    }
    assertThat(russia.problems()).isEmpty();
    assertThat(belarus.problems()).isEmpty();
    assertThat(others.problems()).extracting(Problem::reason).containsExactly(Reason.DUPLICATE);
    assertThat(russia.listDate()).isEqualTo("2025-09-12");
    assertThat(names(russia.designations().get(5)))
        .containsExactly(
            "PRIMARY 連邦保安庁",
            "ALIAS Federal Security Service (FSB)",
            "ALIAS Federalnaya Sluzhba Bezopasnosti");
    assertThat(addresses(others.designations().getFirst()))
        .containsExactly("17 Garegin Nzhdehi Street, Shengavit, Yerevan, 0026, Armenia AM");
  }

  @Test
  void thePageThatLinksToTheListsIsPassedOver() throws Exception {
    ReadResult all =
        Readings.ofShared(
            new MetiReader(), RUSSIA, "lists/jp_meti/eul_2025-09-29_normalised/jp.json");
    assertThat(all.designations()).hasSize(835 + 644);
    assertThat(all.problems()).extracting(Problem::file).contains("page_content.txt").hasSize(2);
  }
}
