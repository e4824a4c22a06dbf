package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cordon.geo.Country;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscriminatorsTest {

  private static final Discriminators DISCRIMINATORS = new Discriminators(MatchSettings.DEFAULT);

  private static List<PartialDate> dates(String... dates) {
    return Arrays.stream(dates).map(PartialDate::parse).toList();
  }

  private static PartyFacts facts(List<Country> countries, Identifier... identifiers) {
    PartyName name = PartyName.of("Zork", NameKind.PRIMARY);
    return new PartyFacts(List.of(name), List.of(), countries, List.of(identifiers));
  }

  private static Party person(@Nullable Gender gender, String... born) {
    return new Party.Person(facts(List.of()), dates(born), List.of(), List.of(), gender);
  }

  private static Query query(@Nullable Gender gender, String... born) {
    return new Query(
        List.of("Zork"), PartyType.UNSTATED, List.of(), dates(born), List.of(), gender);
  }

  private static String judged(Query query, Party party) {
    return String.join(
        "; ",
        DISCRIMINATORS.judge(query, party).stream()
            .map(step -> step.rule() + " " + step.value())
            .toList());
  }

  @Test
  void whatOneSideDoesNotHaveSaysNothing() {
    assertThat(judged(query(Gender.MALE, "1957"), person(null))).isEmpty();
    assertThat(judged(query(null), person(Gender.MALE, "1957"))).isEmpty();
    assertThat(judged(query(null), new Party.Organization(facts(List.of(new Country("IR"))))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1957-10-07, 1957-10-07, birth.agrees 0.03",
    "1957, 1957-10-07, birth.agrees 0.03",
    "1957-10, 1957-10-31, birth.agrees 0.03",
    "1951/1953, 1952-06-01, birth.agrees 0.03",
    "1951/1953, 1953-12-31, birth.agrees 0.03",
    "1951/1953, 1951-01-01, birth.agrees 0.03",
    "1957~, 1959-12-31, birth.agrees 0.03",
    "1957~, 1955-01-01, birth.agrees 0.03",
    "1957~, 1960-01-01, birth.year -0.15",
    "1957~, 1954-12-31, birth.year -0.15",
    "1957-10-07, 1957-10-08, birth.day -0.1",
    "1957-10, 1957-11, birth.day -0.1",
    "1957, 1958, birth.year -0.15",
    "1951/1953, 1954, birth.year -0.15"
  })
  void birthDatesAgreeOrDiffer(String asked, String listed, String step) {
    assertThat(judged(query(null, asked), person(null, listed))).isEqualTo(step);
    assertThat(judged(query(null, listed), person(null, asked))).isEqualTo(step);
  }

  @Test
  void theClosestOfSeveralBirthDatesCounts() {
    Party listed = person(null, "1957-10-07", "1960", "1970-01-01");
    assertThat(judged(query(null, "1970-01-02"), listed)).isEqualTo("birth.day -0.1");
    assertThat(judged(query(null, "1970-01-02", "1957"), listed)).isEqualTo("birth.agrees 0.03");
    assertThat(judged(query(null, "1980"), listed)).isEqualTo("birth.year -0.15");
  }

  @Test
  void theDatesOfBothSidesAreShown() {
    Proof step = DISCRIMINATORS.judge(query(null, "1957"), person(null, "1958")).getFirst();
    assertThat(step.statement()).isEqualTo("the birth years differ");
    assertThat(step.facts())
        .extracting(Proof.Fact::source, Proof.Fact::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("query", dates("1957").toString()),
            org.assertj.core.groups.Tuple.tuple("list", dates("1958").toString()));
  }

  @Test
  void onlyPersonsAreBorn() {
    assertThat(judged(query(Gender.MALE, "1957"), new Party.Organization(facts(List.of()))))
        .isEmpty();
  }

  @Test
  void bornTheSameNeedsADateOnBothSidesThatAgrees() {
    assertThat(Discriminators.bornTheSame(query(null, "1957"), person(null, "1957-10-07")))
        .isTrue();
    assertThat(Discriminators.bornTheSame(query(null, "1958"), person(null, "1957"))).isFalse();
    assertThat(Discriminators.bornTheSame(query(null), person(null, "1957"))).isFalse();
    assertThat(Discriminators.bornTheSame(query(null, "1957"), person(null))).isFalse();
    assertThat(
            Discriminators.bornTheSame(
                query(null, "1957"), new Party.Organization(facts(List.of()))))
        .isFalse();
  }

  @Test
  void gendersSpeakOnlyWhereTheyDiffer() {
    assertThat(judged(query(Gender.MALE), person(Gender.FEMALE))).isEqualTo("gender -0.15");
    assertThat(judged(query(Gender.MALE), person(Gender.MALE))).isEmpty();
  }

  @Test
  void typesSpeakOnlyWhereTheyExcludeEachOther() {
    Query vessel = query(null).withType(PartyType.VESSEL);
    assertThat(judged(vessel, person(null))).isEqualTo("type -0.25");
    assertThat(DISCRIMINATORS.judge(vessel, person(null)).getFirst().statement())
        .isEqualTo("a vessel is asked for, the listed party is a person");
    assertThat(judged(query(null).withType(PartyType.PERSON), person(null))).isEmpty();
  }

  private static Query in(String... countries) {
    return new Query(
        List.of("Zork"),
        PartyType.UNSTATED,
        Arrays.stream(countries).map(Country::new).toList(),
        List.of(),
        List.of(),
        null);
  }

  @Test
  void oneCommonCountryIsEnough() {
    Party listed = new Party.Organization(facts(List.of(new Country("IR"), new Country("AE"))));
    assertThat(judged(in("DE", "AE"), listed)).isEqualTo("country.agrees 0.02");
    assertThat(judged(in("DE"), listed)).isEqualTo("country.differs -0.08");
    assertThat(judged(in("DE"), new Party.Organization(facts(List.of())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IMO, 9187629, 9074729",
    "INN, 7707083893, 7736050003",
    "OGRN, 1027700132195, 1027700070518",
    "LEI, 5493001KJTIIGC8Y1R12, 529900T8BM49AURSDO55",
    "USCC, 91350100M000100Y43, 914403001922038216"
  })
  void anotherNumberOfAKindAPartyHasOneOfSpeaksAgainst(
      IdentifierKind kind, String asked, String listed) {
    Query query = query(null).withIdentifier(Identifier.of(kind, asked));
    Party other = new Party.Organization(facts(List.of(), Identifier.of(kind, listed)));
    Party same = new Party.Organization(facts(List.of(), Identifier.of(kind, asked)));
    Party both =
        new Party.Organization(
            facts(List.of(), Identifier.of(kind, listed), Identifier.of(kind, asked)));
    assertThat(judged(query, same)).isEmpty();
    assertThat(judged(query, both)).isEmpty();
    assertThat(judged(query, other)).isEqualTo("identifier.differs -0.25");
  }

  @Test
  void aNumberWithAWrongCheckDigitContradictsNothing() {
    Query wrong = query(null).withIdentifier(Identifier.of(IdentifierKind.IMO, "9187628"));
    Party listed = new Party.Vessel(facts(List.of(), Identifier.of(IdentifierKind.IMO, "9074729")));
    assertThat(judged(wrong, listed)).isEmpty();
  }

  @Test
  void aPartyMayHaveSeveralPassports() {
    Query asked = query(null).withIdentifier(Identifier.of(IdentifierKind.PASSPORT, "A1234567"));
    Party listed =
        new Party.Organization(
            facts(List.of(), Identifier.of(IdentifierKind.PASSPORT, "B7654321")));
    assertThat(judged(asked, listed)).isEmpty();
  }
}
