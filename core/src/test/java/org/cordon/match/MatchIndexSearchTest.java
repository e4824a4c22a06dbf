package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;
import org.cordon.testing.Gen;
import org.junit.jupiter.api.Test;

class MatchIndexSearchTest {

  private static final List<Subject> SUBJECTS =
      List.of(
          Parties.organization("b", "Zork Blarg"),
          Parties.organization("a", "Zork Blarg LLC", "Zork Blarg"),
          Parties.organization("c", "Zork Blarg Quux"),
          Parties.organization("d", "Zork"),
          Parties.person("e", "", "Ivan Zork", "Fnord Wumpf"),
          Parties.vessel("f", Identifier.of(IdentifierKind.IMO, "9187629"), "MV Zork 1"),
          Parties.organization("g", "Zorkblarg Trading"),
          Parties.organization("h", "Inst. Zrkblrg 28"),
          Parties.organization("i", "Metallurgichesky"),
          Parties.organization("j", "Metallur"),
          Parties.organization("k", "Ros"),
          Parties.person("l", "1962", "Quiz Glum bin Fnord ibn Wumpf"),
          Parties.person("m", "", "J. Quark"),
          Parties.person("n", "", "John Robert Grault"),
          Parties.person("o", "", "J. R. Garply"),
          Parties.organization("p", "Waldo 28"),
          Parties.organization("q", "Waldo 28th"),
          Parties.organization("r", "Flarb Grunt Thud"));

  /* Built for each test, so that what is tested is the building as well. */
  private final MatchIndex index = MatchIndex.of(SUBJECTS, MatchSettings.DEFAULT);

  private static List<String> keys(List<Match> matches) {
    return matches.stream().map(match -> match.subject().key()).toList();
  }

  @Test
  void theBestComesFirstAndEqualScoresByKey() {
    assertThat(keys(index.find(Query.ofName("Zork Blarg"))))
        .startsWith("a", "b", "c")
        .doesNotContain("d", "e");
  }

  @Test
  void eachPartyIsFoundOnceByItsBestName() {
    Match match = index.find(Query.ofName("Zork Blarg")).getFirst();
    assertThat(match.matchedName().text()).isEqualTo("Zork Blarg");
    assertThat(match.score()).isEqualTo(1);
  }

  @Test
  void aLowerLeastGivesCandidatesThatAreNoMatch() {
    List<Match> candidates = index.find(Query.ofName("Zork Blarg"), 0.6);
    assertThat(keys(candidates)).contains("d");
    assertThat(candidates).filteredOn(match -> match.score() < 0.8).noneMatch(Match::reached);
    assertThat(candidates).filteredOn(match -> match.score() >= 0.8).allMatch(Match::reached);
  }

  @Test
  void theLeastScoreItselfIsEnough() {
    assertThat(keys(index.find(Query.ofName("Zork Blarg"), 1))).containsExactly("a", "b");
  }

  @Test
  void theBeginningOfAListedWordFindsItAndTheOtherWayRound() {
    assertThat(keys(index.find(Query.ofName("Metallurg"), 0.6))).contains("i", "j");
    assertThat(keys(index.find(Query.ofName("Metallurgist"), 0.6))).contains("j");
    assertThat(keys(index.find(Query.ofName("Rosne"), 0.3))).contains("k");
  }

  @Test
  void aNameJustUnderTheThresholdIsFoundWhereTheBirthDateAgrees() {
    Query query = Query.ofName("Quiz Glum").withType(PartyType.PERSON);
    Query born =
        new Query(
            query.names(),
            PartyType.PERSON,
            List.of(),
            List.of(PartialDate.parse("1962")),
            List.of(),
            null);
    assertThat(index.find(query)).isEmpty();
    assertThat(index.find(born))
        .singleElement()
        .satisfies(match -> assertThat(match.score()).isCloseTo(4 / 5.12 + 0.03, within(1e-9)));
  }

  @Test
  void anInitialOfTheListIsFoundByTheFullName() {
    assertThat(keys(index.find(Query.ofName("John Quark").withType(PartyType.PERSON))))
        .containsExactly("m");
    assertThat(keys(index.find(Query.ofName("J. R. Grault").withType(PartyType.PERSON), 0.75)))
        .containsExactly("n");
    assertThat(
            keys(index.find(Query.ofName("John Robert Garply").withType(PartyType.PERSON), 0.75)))
        .containsExactly("o");
  }

  @Test
  void allListedTokensOfOneMeaningAreFound() {
    assertThat(keys(index.find(Query.ofName("Waldo XXVIII").withType(PartyType.ORGANIZATION), 1)))
        .containsExactly("p", "q");
  }

  @Test
  void aMisspelledWordFindsTheListedOne() {
    assertThat(keys(index.find(Query.ofName("Mexallur")))).containsExactly("j");
  }

  @Test
  void aMisspelledWordFindsTwoListedOnesWrittenApartAndTheOtherWayRound() {
    assertThat(keys(index.find(Query.ofName("Zorkblurg Quux")))).contains("c");
    assertThat(keys(index.find(Query.ofName("Flarbgrund Thud")))).containsExactly("r");
    assertThat(keys(index.find(Query.ofName("Zork Blurg Trading")))).contains("g");
  }

  @Test
  void theBestOfSeveralNamesAskedForCounts() {
    Query query =
        new Query(
            List.of("Nobody Here", "Fnord Wumpf"),
            PartyType.PERSON,
            List.of(),
            List.of(),
            List.of(),
            null);
    assertThat(index.find(query))
        .singleElement()
        .satisfies(match -> {
          assertThat(match.subject().key()).isEqualTo("e");
          assertThat(match.score()).isEqualTo(1);
          assertThat(match.matchedName().text()).isEqualTo("Fnord Wumpf");
        });
  }

  @Test
  void anIdentifierAloneFindsItsParty() {
    Query query =
        new Query(
            List.of(),
            PartyType.VESSEL,
            List.of(),
            List.of(),
            List.of(Identifier.of(IdentifierKind.IMO, "9187629")),
            null);
    assertThat(index.find(query))
        .singleElement()
        .satisfies(match -> assertThat(match.score()).isCloseTo(0.95, within(1e-9)));
  }

  @Test
  void whoHasTheIdentifierComesBeforeWhoHasTheName() {
    Query query =
        Query.ofName("Zork Blarg").withIdentifier(Identifier.of(IdentifierKind.IMO, "9187629"));
    assertThat(keys(index.find(query))).contains("a", "f");
  }

  @Test
  void aNameWithoutLettersFindsNothing() {
    assertThat(index.find(Query.ofName("–"))).isEmpty();
    assertThat(index.find(Query.ofName("Of the GmbH"))).isEmpty();
  }

  @Test
  void theIndexKnowsItsSize() {
    assertThat(index.size()).isEqualTo(18);
    assertThat(MatchIndex.of(List.of(), MatchSettings.DEFAULT).find(Query.ofName("x"))).isEmpty();
  }

  @Test
  void theIndexFindsWhatAScanFinds() {
    Gen<String> names =
        Gen.lists(
                Gen.oneOf(
                    List.of(
                        "Zork",
                        "Blarg",
                        "Zorkblarg",
                        "Zurk",
                        "Quux",
                        "Ivan",
                        "I.",
                        "LLC",
                        "28",
                        "Institute",
                        "Trading",
                        "MV",
                        "1",
                        "I",
                        "Fnord",
                        "Zork-",
                        "Blorg",
                        "Zor",
                        "Zrk",
                        "Quu",
                        "Vanya",
                        "Metallurgic",
                        "Metallurgist",
                        "Rosneft",
                        "Zorkblurg",
                        "Blurg")),
                4)
            .map(words -> words.isEmpty() ? "Zork" : String.join(" ", words));
    Gen.forAll(
        names,
        Gen.oneOf(List.of(PartyType.values())),
        (name, type) -> {
          Query query = Query.ofName(name).withType(type);
          assertThat(described(index.find(query, 0.7)))
              .isEqualTo(described(index.scan(query, 0.7)));
        });
  }

  private static List<String> described(List<Match> matches) {
    return matches.stream()
        .map(match -> match.subject().key() + " " + match.matchedName() + " " + match.score())
        .toList();
  }

  @Test
  void anExplanationIsTheMatchItself() {
    Query query = Query.ofName("Zork Blarg");
    for (Match match : index.find(query)) {
      assertThat(index.explain(query, match.subject().key())).contains(match);
    }
  }

  @Test
  void vesselsAreReadAsVessels() {
    assertThat(index.find(Query.ofName("Zork I").withType(PartyType.VESSEL)))
        .first()
        .satisfies(match -> assertThat(match.subject().key()).isEqualTo("f"));
  }
}
