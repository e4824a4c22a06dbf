package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cordon.geo.Country;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class MatchIndexTest {

  private static final Subject MADURO =
      Parties.person("x/1", "1962-11-23", "MADURO MOROS, Nicolas", "?El Toro");
  private static final Subject HUAWEI =
      Parties.organization("x/2", "Huawei Technologies Co., Ltd.", "Huawei");
  private static final Subject ROSOBORON = Parties.organization("x/3", "ROSOBORONEKSPORT OAO");
  private static final Subject SHIP =
      Parties.vessel("x/4", Identifier.of(IdentifierKind.IMO, "9187629"), "ADRIAN DARYA 1");
  private static final Subject PLANT_28 =
      Parties.organization("x/5", "Aviation Repair Plant No. 28");
  private final MatchIndex index =
      MatchIndex.of(List.of(MADURO, HUAWEI, ROSOBORON, SHIP, PLANT_28), MatchSettings.DEFAULT);

  private List<String> keys(Query query) {
    return index.find(query).stream().map(match -> match.subject().key()).toList();
  }

  @Test
  void orderOfNamePartsDoesNotMatter() {
    assertThat(keys(Query.ofName("Nicolas Maduro"))).containsExactly("x/1");
    assertThat(keys(Query.ofName("maduro nicolas"))).containsExactly("x/1");
  }

  @Test
  void proofShowsTheListedWordsAsPrinted() {
    assertThat(index.find(Query.ofName("nicolas maduro")).getFirst().proof().toText())
        .contains("\"maduro\" is \"MADURO\"", "\"MOROS\" is in the listed name, not asked for");
  }

  @Test
  void givenNameAloneIsNoMatch() {
    assertThat(keys(Query.ofName("Nicolas Sarkozy"))).isEmpty();
  }

  @Test
  void whatStandsInBracketsNeedNotBeAskedFor() {
    Subject listed = Parties.organization("x/1", "Rosoboronexport OJSC (ROE)");
    MatchIndex index = MatchIndex.of(List.of(listed), MatchSettings.DEFAULT);
    Match match = index.find(Query.ofName("Rosoboronexport")).getFirst();
    assertThat(match.score()).isGreaterThan(0.9);
    assertThat(match.matchedName().text()).isEqualTo("Rosoboronexport OJSC (ROE)");
    assertThat(index.find(Query.ofName("Rosoboronexport ROE"))).isNotEmpty();
  }

  @Test
  void nameWithoutATellingWordIsFoundByItself() {
    MatchIndex index =
        MatchIndex.of(
            List.of(
                Parties.organization("x/1", "LIMITED LIABILITY COMPANY I T C"),
                Parties.organization("x/2", "K M A")),
            MatchSettings.DEFAULT);
    assertThat(index.find(Query.ofName("LLC I T C")))
        .extracting(match -> match.subject().key())
        .containsExactly("x/1");
    assertThat(index.find(Query.ofName("K M A")).getFirst().score()).isEqualTo(1);
    assertThat(index.find(Query.ofName("Karl M Adams"))).isEmpty();
    assertThat(index.find(Query.ofName("LLC Vector"))).isEmpty();
  }

  @Test
  void slipOfOneShortWordAloneIsNoMatch() {
    MatchIndex index =
        MatchIndex.of(
            List.of(
                Parties.organization("x/1", "INTER OOO"),
                Parties.organization("x/2", "ПАО «НиТел»"),
                Parties.organization("x/3", "INTER TECHNOLOGIES OOO"),
                Parties.organization("x/4", "Gazprom")),
            MatchSettings.DEFAULT);
    assertThat(index.find(Query.ofName("Intel"))).isEmpty();
    assertThat(index.find(Query.ofName("Gasprom")))
        .extracting(match -> match.subject().key())
        .containsExactly("x/4");
  }

  @Test
  void weakAliasAloneMakesNoMatch() {
    Query alone = Query.ofName("El Toro");
    assertThat(keys(alone)).isEmpty();
    Query born =
        new Query(
            alone.names(),
            PartyType.PERSON,
            List.of(),
            List.of(PartialDate.parse("1962-11-23")),
            List.of(),
            null);
    assertThat(index.find(born))
        .singleElement()
        .satisfies(match -> assertThat(match.matchedName().kind()).isEqualTo(NameKind.WEAK));
  }

  @Test
  void exactIdentifierIsAMatchThoughTheNameDiffers() {
    Query query =
        Query.ofName("Grace 1").withIdentifier(Identifier.of(IdentifierKind.IMO, "IMO 9187629"));
    assertThat(index.find(query))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.subject()).isEqualTo(SHIP);
          assertThat(match.score()).isGreaterThanOrEqualTo(0.95);
          assertThat(match.proof().toText()).contains("imo number \"9187629\" is the same");
        });
  }

  @Test
  void anotherShipNumberSpeaksAgainstTheShip() {
    Query same = Query.ofName("Adrian Darya 1");
    Query other = same.withIdentifier(Identifier.of(IdentifierKind.IMO, "9074729"));
    assertThat(score(other)).isLessThan(score(same) - 0.2);
  }

  private double score(Query query) {
    return index.explain(query, "x/4").orElseThrow().score();
  }

  @Test
  void numbersThatDifferSpeakAgainst() {
    assertThat(keys(Query.ofName("Aviation Repair Plant No. 28"))).containsExactly("x/5");
    assertThat(keys(Query.ofName("Aviation Repair Plant No. 82"))).isEmpty();
  }

  @Test
  void birthDatesAndCountriesRaiseAndLower() {
    MatchIndex two =
        MatchIndex.of(
            List.of(MADURO, Parties.in("IR", "x/9", "Pars Aviation Services")),
            MatchSettings.DEFAULT);
    Query plain = Query.ofName("Nicolas Maduro");
    double alone = two.explain(plain, "x/1").orElseThrow().score();
    assertThat(two.explain(born(plain, "1962"), "x/1").orElseThrow().score()).isGreaterThan(alone);
    assertThat(two.explain(born(plain, "1962-01-01"), "x/1").orElseThrow().score())
        .isLessThan(alone);
    assertThat(two.explain(born(plain, "1980"), "x/1").orElseThrow().score())
        .isLessThan(alone - 0.1);
    Query pars = Query.ofName("Pars Aviation");
    double unsaid = two.explain(pars, "x/9").orElseThrow().score();
    assertThat(two.explain(in(pars, "IR"), "x/9").orElseThrow().score()).isGreaterThan(unsaid);
    assertThat(two.explain(in(pars, "DE"), "x/9").orElseThrow().score()).isLessThan(unsaid);
  }

  private static Query born(Query query, String date) {
    return new Query(
        query.names(), query.type(), List.of(), List.of(PartialDate.parse(date)), List.of(), null);
  }

  private static Query in(Query query, String country) {
    return new Query(
        query.names(), query.type(), List.of(new Country(country)), List.of(), List.of(), null);
  }

  @Test
  void stepsOfTheProofAddUpToTheScore() {
    for (String name : List.of("Nicolas Maduro", "El Toro", "Huawei", "Adrian Darya", "Plant 82")) {
      Query query =
          born(Query.ofName(name), "1970")
              .withIdentifier(Identifier.of(IdentifierKind.IMO, "9074729"));
      for (Subject subject : List.of(MADURO, HUAWEI, ROSOBORON, SHIP, PLANT_28)) {
        Match match = index.explain(query, subject.key()).orElseThrow();
        assertThat(sum(match.proof()))
            .as("%s", match.proof().toText())
            .isCloseTo(match.score(), within(1e-9));
      }
    }
  }

  private static double sum(Proof proof) {
    return proof.parts().stream()
        .mapToDouble(part -> part.value() == null ? 0 : part.value())
        .sum();
  }

  @Test
  void comparisonIsSymmetric() {
    Gen<String> names =
        Gen.lists(
                Gen.oneOf(
                    List.of(
                        "Ivan",
                        "Iwan",
                        "I.",
                        "Petrov",
                        "Petrovich",
                        "LLC",
                        "OOO",
                        "Plant",
                        "28",
                        "82",
                        "Al",
                        "Assad",
                        "Alassad",
                        "Trading")),
                5)
            .map(words -> String.join(" ", words));
    Gen.forAll(
        names,
        names,
        (a, b) ->
            assertThat(likeness(a, b)).as("%s | %s", a, b).isCloseTo(likeness(b, a), within(1e-9)));
  }

  private static double likeness(String a, String b) {
    Double value = MatchIndex.compare(a, b, PartyType.UNSTATED, MatchSettings.DEFAULT).value();
    return value == null ? Double.NaN : value;
  }

  @Test
  void twoPartiesWithOneKeyAreRefused() {
    assertThatThrownBy(() -> MatchIndex.of(List.of(MADURO, MADURO), MatchSettings.DEFAULT))
        .hasMessageContaining("x/1");
  }

  @Test
  void unknownKeyHasNothingToExplain() {
    assertThat(index.explain(Query.ofName("x"), "x/99")).isEmpty();
  }
}
