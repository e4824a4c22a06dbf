package org.cordon.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;

class PartyTest {

  private final PartyName primary = PartyName.of("EXAMPLE, Ivan", NameKind.PRIMARY);
  private final PartyName alias = PartyName.of("Иван Пример", NameKind.ALIAS);
  private final PartyFacts facts =
      new PartyFacts(List.of(primary, alias), List.of(), List.of(new Country("RU")), List.of());

  @Test
  void theFirstNameIsThePrimaryOneAndTheOnlyOne() {
    assertThat(new Party.Organization(facts).primaryName()).isEqualTo(primary);
    assertThat(new Party.Organization(facts).names()).containsExactly(primary, alias);
    assertThat(withNames(List.of(primary)).names()).containsExactly(primary);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withNames(List.of()))
        .withMessageContaining("must be its primary name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withNames(List.of(alias, primary)))
        .withMessageContaining("must be its primary name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withNames(List.of(primary, primary)))
        .withMessageContaining("exactly one primary name");
  }

  private static PartyFacts withNames(List<PartyName> names) {
    return new PartyFacts(names, List.of(), List.of(), List.of());
  }

  @Test
  void whatIsBlankIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartyName.of(" ", NameKind.ALIAS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Address("\t", null));
  }

  @Test
  void aNameKnowsItsScriptAndKeepsItsParts() {
    List<NamePart> parts = List.of(new NamePart(NamePart.Role.SURNAME, "EXAMPLE"));
    PartyName name = PartyName.of("EXAMPLE, Ivan", NameKind.ALIAS, parts);
    assertThat(name.script()).isEqualTo("Latn");
    assertThat(alias.script()).isEqualTo("Cyrl");
    assertThat(name.as(NameKind.WEAK))
        .isEqualTo(new PartyName("EXAMPLE, Ivan", NameKind.WEAK, "Latn", parts));
  }

  @Test
  void aPartyDoesNotChangeWithTheListsItWasMadeOf() {
    List<PartialDate> born = new ArrayList<>(List.of(PartialDate.of(1957, 0, 0)));
    Party.Person person = new Party.Person(facts, born, List.of(), List.of(), Gender.MALE);
    born.clear();
    assertThat(person.born()).containsExactly(PartialDate.of(1957, 0, 0));
  }

  @Test
  void theTypeNamesTheCase() {
    assertThat(PartyType.of(new Party.Person(facts, List.of(), List.of(), List.of(), null)))
        .isEqualTo(PartyType.PERSON);
    assertThat(PartyType.of(new Party.Organization(facts))).isEqualTo(PartyType.ORGANIZATION);
    assertThat(PartyType.of(new Party.Vessel(facts))).isEqualTo(PartyType.VESSEL);
    assertThat(PartyType.of(new Party.Aircraft(facts))).isEqualTo(PartyType.AIRCRAFT);
    assertThat(PartyType.of(new Party.Unclassified(facts))).isEqualTo(PartyType.UNSTATED);
  }

  @Test
  void theTypeIsFoundByItsWord() {
    assertThat(PartyType.find(" Aircraft ")).contains(PartyType.AIRCRAFT);
    assertThat(PartyType.find("unstated")).isEmpty();
    assertThat(PartyType.find("ship")).isEmpty();
    TurkishLocale.under(() -> {
      assertThat(PartyType.find("ORGANIZATION")).contains(PartyType.ORGANIZATION);
      assertThat(PartyType.AIRCRAFT.word()).isEqualTo("aircraft");
    });
  }

  @Test
  void anUnstatedTypeGoesWithAll() {
    assertThat(PartyType.PERSON.fits(PartyType.PERSON)).isTrue();
    assertThat(PartyType.PERSON.fits(PartyType.UNSTATED)).isTrue();
    assertThat(PartyType.UNSTATED.fits(PartyType.VESSEL)).isTrue();
    assertThat(PartyType.PERSON.fits(PartyType.VESSEL)).isFalse();
  }
}
