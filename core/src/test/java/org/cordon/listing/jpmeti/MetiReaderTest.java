package org.cordon.listing.jpmeti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.names;

import java.util.List;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.testing.GivenData;
import org.cordon.testing.ListFilesOf;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.Test;

/// The End User List on a fixture of our own, `fixtures/jp-meti/end-user-list.json`, and on a real
/// version.
class MetiReaderTest {

  private static final String JSON = GivenData.fixtureText("jp-meti/end-user-list.json");

  private final ReadResult result = read(JSON);

  private static ReadResult read(String json) {
    try {
      return new MetiReader().read(List.of(ListFilesOf.text("jp.json", json)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Designation endUser(int number) {
    return result.designations().get(number - 1);
  }

  @Test
  void anEndUserHasACountryAndNoAddress() {
    assertThat(endUser(1).entryId()).isEqualTo("jp-eul-1");
    assertThat(endUser(1).programs()).containsExactly("外国ユーザーリスト (Foreign End-User List)");
    assertThat(endUser(1).remarks()).isEqualTo("大量破壊兵器等の懸念: 生物、化学、ミサイル、核 B,C,M,N");
    assertThat(endUser(1).party().facts().countries())
        .extracting(Country::code)
        .containsExactly("IR");
    assertThat(addresses(endUser(1))).isEmpty();
  }

  @Test
  void aPointPartsAliases() {
    assertThat(names(endUser(1)))
        .containsExactly(
            "PRIMARY Example Institute",
            "ALIAS Exempel Institute",
            "ALIAS Institute of Examples",
            "ALIAS Sample Institute",
            "ALIAS EI（Samples）");
  }

  @Test
  void aNameInJapaneseStandsInABracket() {
    assertThat(names(endUser(2)))
        .containsExactly("PRIMARY Example Trading Corporation (ETC)", "ALIAS 見本貿易会社");
  }

  @Test
  void aNameRunTogetherWithTheCountryIsFound() {
    assertThat(names(endUser(3))).containsExactly("PRIMARY Sample Electronics Company");
    assertThat(endUser(3).party().facts().countries())
        .extracting(Country::code)
        .containsExactly("CN");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void brokenOffForeignAndEmptyFilesAreRefused() {
    assertRefused(JSON.substring(0, JSON.length() / 2), "jp.json");
    assertRefused(GivenData.fixtureText("cn-mofcom/announcements.json"), "cn-attention-list");
    assertRefused(GivenData.fixtureText("un/consolidated.xml"), "jp.json");
    assertRefused("[]", "holds no entry");
    assertRefused("", "jp.json");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> new MetiReader().read(List.of(ListFilesOf.text("jp.json", json))))
        .isInstanceOf(UnusableListException.class)
        .hasMessageContaining(message);
  }

  /// September 2025: 835 end users.
  @Test
  void everyEndUserOfARealVersionComesOut() throws Exception {
    ReadResult real =
        Readings.ofShared(new MetiReader(), "lists/jp_meti/eul_2025-09-29_normalised/jp.json");
    assertThat(real.designations()).hasSize(835);
    assertThat(real.designations())
        .allSatisfy(d -> assertThat(d.party().facts().countries()).hasSize(1));
    assertThat(real.problems()).isEmpty();
    assertThat(names(Readings.entry(real, "jp-eul-298")))
        .startsWith("PRIMARY Academy of Health and Food Science", "ALIAS 保健食品科学院");
  }
}
