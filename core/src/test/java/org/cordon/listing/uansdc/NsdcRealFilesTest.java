package org.cordon.listing.uansdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Readings.addresses;
import static org.cordon.testing.Readings.identifiers;
import static org.cordon.testing.Readings.names;

import java.time.LocalDate;
import org.cordon.listing.Designation;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.ReadResult;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.Party;
import org.cordon.testing.Readings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Ukraine's decrees of 2018 to 2021 as transcribed.
@TestInstance(Lifecycle.PER_CLASS)
class NsdcRealFilesTest {

  private ReadResult result;

  @BeforeAll
  void read() throws Exception {
    result = Readings.ofShared(new NsdcReader(), "lists/ua_nsdc/2021-09/sanctions.xlsx");
  }

  private Designation named(String name, String decree) {
    return result.designations().stream()
        .filter(d -> d.party().primaryName().text().equals(name) && d.programs().contains(decree))
        .findFirst()
        .orElseThrow();
  }

  /// One of the 1,774 rows of organizations has no name in any language.
  @Test
  void everyNamedItemComesOutAndEveryColumnIsAccountedFor() {
    assertThat(result.designations())
        .filteredOn(d -> d.party() instanceof Party.Person)
        .hasSize(3_969);
    assertThat(result.designations())
        .filteredOn(d -> d.party() instanceof Party.Organization)
        .hasSize(1_773);
    assertThat(result.problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.UNREADABLE_RECORD);
    assertThat(result.designations().size()).isGreaterThan(new NsdcReader().leastDesignations());
  }

  @Test
  void fieldsAreFilledAsInTheFile() {
    assertThat(result.designations())
        .filteredOn(d -> d.party() instanceof Party.Person person && !person.born().isEmpty())
        .hasSize(3_797);
    assertThat(result.designations()).extracting(Designation::listedOn).doesNotContainNull();
    assertThat(result.designations()).filteredOn(d -> d.listedUntil() != null).hasSize(3_921);
    assertThat(result.designations()).filteredOn(d -> d.measures().isEmpty()).hasSize(1);
    assertThat(result.designations())
        .filteredOn(d -> !d.party().facts().identifiers().isEmpty())
        .hasSizeGreaterThan(2_600);
  }

  @Test
  void noTaxNumberOfTenDigitsOfAPersonIsRussian() {
    assertThat(result.designations())
        .filteredOn(d -> d.party() instanceof Party.Person)
        .flatExtracting(d -> d.party().facts().identifiers())
        .filteredOn(identifier -> identifier.kind() == IdentifierKind.INN)
        .extracting(Identifier::value)
        .allMatch(value -> value.length() == 12);
  }

  /// `ІПН 2386315712`, `м. Київ, вул. Панаса Мирного,буд. 12, кв. 19`
  @Test
  void aPersonOfTheDecreeOfJune2021() {
    Designation firtash = named("Фірташ Дмитро Васильович", "266-2021");
    assertThat(names(firtash))
        .containsExactly(
            "PRIMARY Фірташ Дмитро Васильович",
            "ALIAS Фирташ Дмитрий Васильевич",
            "ALIAS FIRTASH DMYTRO");
    assertThat(identifiers(firtash)).containsExactly("tax 2386315712 UA");
    assertThat(addresses(firtash)).containsExactly("м. Київ, вул. Панаса Мирного,буд. 12, кв. 19");
    assertThat(firtash.measures()).hasSize(13);
    assertThat(firtash.listedOn()).isEqualTo(LocalDate.of(2021, 6, 24));
    assertThat(firtash.listedUntil()).isEqualTo(LocalDate.of(2024, 6, 24));
  }

  /// `Паспорт громадянина РФ серії 4518 № 084740 виданий 13.04.2017. Закордонний паспорт …`
  @Test
  void passportsOfTwoStates() {
    assertThat(identifiers(named("Фукс Павло Якович", "266-2021")))
        .containsExactly(
            "passport 4518 084740 RU", "passport 53 0706065 RU", "passport ТТ 314609 UA");
  }

  /// `ОДРН1047796349864`, `ІПН7729507377`
  @Test
  void numbersOfARussianCompany() {
    Designation novotrans =
        named(
            "Товариство з обмеженою відповідальністю \"Вантажна компанія \"Новотранс\"",
            "109-2021");
    assertThat(identifiers(novotrans))
        .containsExactly("registration 1047796349864 RU", "tax 7729507377 RU");
    assertThat(addresses(novotrans))
        .containsExactly(
            "107078, РФ,м. Москва, провулок Орликів, буд. 5, споруда 1А, офіс В RU",
            "107078, РФ, г. Москва, переулок Орликов, дом 5, строение 1А, офис В RU");
  }
}
