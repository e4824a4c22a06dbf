package org.cordon.listing.cnmofcom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// The Chinese lists on a fixture of our own, `fixtures/cn-mofcom/announcements.json`, and on a
/// real version.
class MofcomReaderTest {

  private static final String JSON = GivenData.fixtureText("cn-mofcom/announcements.json");

  private final ReadResult result = read(JSON);

  private static ReadResult read(String json) {
    try {
      return new MofcomReader().read(List.of(ListFilesOf.text("cn.json", json)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Designation entity(int number) {
    return result.designations().get(number - 1);
  }

  @Test
  void anEntityHasItsListDayAnnouncementAndReason() {
    assertThat(result.listDate()).isEqualTo("2026-07-01");
    assertThat(entity(1).entryId()).isEqualTo("cn-att-20260224-1");
    assertThat(entity(1).programs()).containsExactly("关注名单 (Attention List)");
    assertThat(entity(1).listedOn()).isEqualTo(LocalDate.of(2026, 2, 24));
    assertThat(entity(1).legalBases()).containsExactly("https://example.org/announcements/1.html");
    assertThat(entity(1).remarks()).isEqualTo("最終用途確認が困難");
    assertThat(entity(3).listedOn()).isNull();
  }

  @Test
  void aNameHasItsChineseFormAsAlias() {
    assertThat(names(entity(1))).containsExactly("PRIMARY Example Corporation", "ALIAS 示例株式会社");
    assertThat(names(entity(2)))
        .containsExactly("PRIMARY Sample Circuit Co., Ltd.", "ALIAS 样本电路技术株式会社");
  }

  @Test
  void wordsOfTheAnnouncementAreNoPartOfAName() {
    assertThat(names(entity(4)))
        .containsExactly("PRIMARY 示例技术公司", "ALIAS Specimen Technologies Co.");
    assertThat(names(entity(5))).containsExactly("PRIMARY Sample Aeronautics", "ALIAS 美国样本航空公司");
  }

  @Test
  void aNameThatStandsForSeveralEntitiesIsAProblem() {
    assertThat(result.problems())
        .filteredOn(problem -> problem.reason() == Reason.UNREADABLE_VALUE)
        .extracting(Problem::value)
        .containsExactly("示例技术公司（Specimen Technologies Co.）等6家实体");
  }

  /// `country` is China's everywhere: it issued the list.
  @Test
  void theCountryIsThatOfTheAddressAndNotTheIssuer() {
    assertThat(entity(1).party().facts().countries()).isEmpty();
    assertThat(addresses(entity(2))).containsExactly("日本东京都示例区样本1丁目2番3号（邮编：100-0000） JP");
    assertThat(addresses(entity(3)))
        .containsExactly("Ukazkova 12/3, Praha 9, Czech Republic（邮编：19900） CZ");
  }

  @Test
  void twoEntitiesOfOneIdAreToldApartAndReported() {
    assertThat(entity(5).entryId()).isEqualTo("cn-uel-20240520-1");
    assertThat(entity(6).entryId()).startsWith("cn-uel-20240520-1-");
    assertThat(entity(6).entryId()).isEqualTo(read(JSON).designations().get(5).entryId());
    assertThat(result.problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.UNREADABLE_VALUE, Reason.DUPLICATE);
  }

  @Test
  void brokenOffForeignAndEmptyFilesAreRefused() {
    assertRefused(JSON.substring(0, JSON.length() / 2), "cn.json");
    assertRefused(
        JSON.replace("\"cn-attention-list\"", "\"jp-end-user-list\""), "jp-end-user-list");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "cn.json");
    assertRefused("[]", "holds no entry");
    assertRefused("", "cn.json");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> new MofcomReader().read(List.of(ListFilesOf.text("cn.json", json))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  /// July 2026: 139 on the control list, 61 unreliable entities, 40 on the watch list.
  @Test
  void everyEntityOfARealVersionComesOut() throws Exception {
    ReadResult real =
        Readings.ofShared(new MofcomReader(), "lists/cn_mofcom/2026-07-19_normalised/cn.json");
    assertThat(real.designations()).hasSize(240);
    assertThat(new HashSet<>(real.designations().stream().map(Designation::entryId).toList()))
        .hasSize(240);
    assertThat(real.designations())
        .filteredOn(d -> d.programs().contains("关注名单 (Attention List)"))
        .hasSize(40);
    assertThat(real.problems())
        .extracting(Problem::reason)
        .containsOnly(Reason.DUPLICATE, Reason.UNREADABLE_VALUE)
        .hasSize(5);
  }
}
