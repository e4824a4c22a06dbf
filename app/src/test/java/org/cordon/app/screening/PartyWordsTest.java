package org.cordon.app.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.geo.Country;
import org.cordon.match.Query;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;
import org.junit.jupiter.api.Test;

class PartyWordsTest {

  private final List<String> unreadable = new ArrayList<>();

  private Optional<Query> query(PartyWords words) {
    return words.query(problem -> unreadable.add(problem.getMessage() + ""));
  }

  private List<Identifier> identifiersIn(String name) {
    return IdentifierText.in(name);
  }

  @Test
  void everyWordIsRead() {
    assertThat(
            query(
                new PartyWords(
                    List.of(" Ivan Petrov ", ""),
                    "Person",
                    List.of("RU", "Deutschland", ""),
                    List.of("1957-10", "1951/1953"),
                    List.of("passport=A 123", "INN=7707083893", "77-77"))))
        .contains(
            new Query(
                List.of("Ivan Petrov"),
                PartyType.PERSON,
                List.of(new Country("RU"), new Country("DE")),
                List.of(PartialDate.parse("1957-10"), PartialDate.parse("1951/1953")),
                List.of(
                    Identifier.of(IdentifierKind.PASSPORT, "A 123"),
                    Identifier.of(IdentifierKind.INN, "7707083893"),
                    Identifier.of(IdentifierKind.OTHER, "77-77")),
                null));
    assertThat(unreadable).isEmpty();
  }

  @Test
  void whatSaysNothingIsLeftOutAndReported() {
    assertThat(
            query(
                new PartyWords(
                    List.of("X"),
                    "ship",
                    List.of("Absurdistan"),
                    List.of("195?"),
                    List.of("shoe=4"))))
        .contains(Query.ofName("X"));
    assertThat(unreadable)
        .hasSize(4)
        .anySatisfy(message -> assertThat(message).startsWith("schema \"ship\": is none of"))
        .anySatisfy(message -> assertThat(message).startsWith("country \"Absurdistan\": is no"))
        .anySatisfy(message -> assertThat(message).startsWith("born \"195?\": is no date"))
        .anySatisfy(message -> assertThat(message).contains("is of no kind known here; there are"));
  }

  @Test
  void withoutNameAndIdentifierThereIsNoQuery() {
    assertThat(query(new PartyWords(List.of(" "), "person", List.of("RU"), List.of(), List.of(""))))
        .isEmpty();
  }

  @Test
  void labelledNumbersAreIdentifiers() {
    assertThat(identifiersIn("IMO 9187629")).contains(Identifier.of(IdentifierKind.IMO, "9187629"));
    assertThat(identifiersIn("Example Star, imo no. 9187629 (tanker)"))
        .contains(Identifier.of(IdentifierKind.IMO, "9187629"));
    assertThat(identifiersIn("ИНН 7707083893"))
        .contains(Identifier.of(IdentifierKind.INN, "7707083893"));
    assertThat(identifiersIn("Passport No: AB 1234567, Moscow"))
        .contains(Identifier.of(IdentifierKind.PASSPORT, "AB 1234567"));
    assertThat(identifiersIn("SWIFT SBERRUMM"))
        .contains(Identifier.of(IdentifierKind.SWIFT, "SBERRUMM"));
  }

  @Test
  void bareNumbersAreIdentifiersOfUnknownKind() {
    assertThat(identifiersIn("AB1234567"))
        .containsExactly(Identifier.of(IdentifierKind.OTHER, "AB1234567"));
    assertThat(identifiersIn("SBERRUMMXXX"))
        .containsExactly(Identifier.of(IdentifierKind.OTHER, "SBERRUMMXXX"));
  }

  @Test
  void namesAreNoIdentifiers() {
    assertThat(identifiersIn("Timo Passportnikov")).isEmpty();
    assertThat(identifiersIn("INTEL")).isEmpty();
    assertThat(identifiersIn("Huawei Technologies")).isEmpty();
    assertThat(identifiersIn("华为技术有限公司")).isEmpty();
  }

  @Test
  void theMessageTellsFieldAndHintApart() {
    InvalidInputException problem = new InvalidInputException("born", "195?", "is no date");

    assertThat(problem.field()).isEqualTo("born");
    assertThat(problem.hint()).isEqualTo("is no date");
    assertThat(problem).hasMessage("born \"195?\": is no date");
  }
}
