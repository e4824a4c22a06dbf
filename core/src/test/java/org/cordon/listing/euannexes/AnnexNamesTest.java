package org.cordon.listing.euannexes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Names as the annexes print them.
class AnnexNamesTest {

  private static AnnexNames read(PartyType schema, String... printed) {
    AnnexNames names = new AnnexNames(schema);
    for (String line : printed) {
      names.add(line, NameKind.ALIAS);
    }
    return names;
  }

  private static List<String> person(String... printed) {
    return texts(read(PartyType.PERSON, printed));
  }

  private static List<String> organization(String... printed) {
    return texts(read(PartyType.ORGANIZATION, printed));
  }

  private static List<String> texts(AnnexNames names) {
    return names.list().stream().map(AnnexName::text).toList();
  }

  /* Annex I to Regulation (EU) No 269/2014, person 1. */
  @Test
  void spellingInAnotherScriptStandsInBrackets() {
    assertThat(person("Sergei Valerievich AKSENOV (Сергей Валерьевич АКСЁНОВ)"))
        .containsExactly("Sergei Valerievich AKSENOV", "Сергей Валерьевич АКСЁНОВ");
    assertThat(person("(Владимир Андреевич КОНСТАНТИНОВ)"))
        .containsExactly("Владимир Андреевич КОНСТАНТИНОВ");
    assertThat(person("Alexander MIKHEEV (Russian: Александр МИХЕЕВ)"))
        .containsExactly("Alexander MIKHEEV", "Александр МИХЕЕВ");
  }

  /* Annex II to Regulation (EU) No 36/2012. */
  @Test
  void bracketWithinANameHoldsOtherSpellingsOfTheWordBefore() {
    assertThat(person("Mohammed (a.k.a. Mohammad, Muhammad) JABIR"))
        .containsExactly("Mohammed JABIR", "Mohammad JABIR", "Muhammad JABIR");
    assertThat(person("Alexander (Alexandr) Ivanovich BASTRYKIN"))
        .containsExactly("Alexander Ivanovich BASTRYKIN", "Alexandr Ivanovich BASTRYKIN");
    assertThat(person("Sa’iid (a.k.a. Sa’id) MA’THI (a.k.a. Mu’zi) Hneidi"))
        .containsExactly(
            "Sa’iid MA’THI Hneidi",
            "Sa’id MA’THI Hneidi",
            "Sa’iid Mu’zi Hneidi",
            "Sa’id Mu’zi Hneidi");
  }

  @Test
  void bracketAtTheEndHoldsOtherNamesOrSpellings() {
    assertThat(person("Iury Leanidavich SIVAKAU (Yuri Leanidavich SIVAKAU, SIVAKOU)"))
        .containsExactly(
            "Iury Leanidavich SIVAKAU", "Iury Leanidavich SIVAKOU", "Yuri Leanidavich SIVAKAU");
    assertThat(person("Captain Aboubacar Chérif (alias Toumba) DIAKITÉ"))
        .containsExactly("Captain Aboubacar Chérif DIAKITÉ", "Toumba");
  }

  @Test
  void maidenNameIsAFormerName() {
    assertThat(read(PartyType.PERSON, "Valentina Ivanova MATVIYENKO (born TYUTINA)").list())
        .containsExactly(
            new AnnexName("Valentina Ivanova MATVIYENKO", NameKind.ALIAS),
            new AnnexName("Valentina Ivanova TYUTINA", NameKind.FORMER));
  }

  @Test
  void slashesPartNamesAndWords() {
    assertThat(person("Vadim Alekseevich SUBOTIN / Vadim Alekseevich SUBBOTIN"))
        .containsExactly("Vadim Alekseevich SUBOTIN", "Vadim Alekseevich SUBBOTIN");
    assertThat(person("Mikalai Mikalaevich VARABEI/VERABEI"))
        .containsExactly("Mikalai Mikalaevich VARABEI", "Mikalai Mikalaevich VERABEI");
    assertThat(person("Vladimir/ Volodymyr LIPCHENKO"))
        .containsExactly("Vladimir LIPCHENKO", "Volodymyr LIPCHENKO");
    assertThat(organization("Neptunus LLC/Neptune LLC company"))
        .containsExactly("Neptunus LLC", "Neptune LLC company");
    assertThat(organization("Revolutionary People’s Liberation Army/Front/Party"))
        .containsExactly("Revolutionary People’s Liberation Army/Front/Party");
  }

  @Test
  void commaAfterASurnameDoesNotPart() {
    assertThat(person("KUZNETSOV, Aleksandr Sergeevich"))
        .containsExactly("KUZNETSOV, Aleksandr Sergeevich");
    assertThat(person("Oleg TSARIOV, Oleh Anatoliyovych TSAROV"))
        .containsExactly("Oleg TSARIOV", "Oleh Anatoliyovych TSAROV");
    assertThat(person("Dimitri SYTII", "Dimitri SYTYI, Dmitry SYTIY", "Sytyi, Dimitri"))
        .containsExactly("Dimitri SYTII", "Dimitri SYTYI", "Dmitry SYTIY", "Sytyi, Dimitri");
  }

  @Test
  void labelsTellTheKindAndStayOut() {
    assertThat(
            read(
                    PartyType.ORGANIZATION,
                    "Shahed Aviation Industries a.k.a. Shahed Aviation Industries Research Centre",
                    "f.k.a.: NADA",
                    "Low quality a.k.a. Shahed")
                .list())
        .containsExactly(
            new AnnexName("Shahed Aviation Industries", NameKind.ALIAS),
            new AnnexName("Shahed Aviation Industries Research Centre", NameKind.ALIAS),
            new AnnexName("NADA", NameKind.FORMER),
            new AnnexName("Shahed", NameKind.WEAK));
  }

  @Test
  void listMarksAndSemicolonsPart() {
    assertThat(organization("Ansar al-Sharia in Tunisia; (c)Ansar al-Shari'ah; (d) AAS-T"))
        .containsExactly("Ansar al-Sharia in Tunisia", "Ansar al-Shari'ah", "AAS-T");
  }

  @Test
  void organizationKeepsItsAbbreviationAndShedsItsLegalName() {
    assertThat(organization("National Iranian Oil Company (NIOC)"))
        .containsExactly("National Iranian Oil Company (NIOC)");
    assertThat(organization("Акционерное Общество «МЦСТ» (АО «МЦСТ»)"))
        .containsExactly("Акционерное Общество «МЦСТ»", "АО «МЦСТ»");
    assertThat(organization("PSB Bank (formerly PROMSVYAZBANK)"))
        .containsExactly("PSB Bank", "PROMSVYAZBANK");
    assertThat(organization("Fater (or Faater) Institute"))
        .containsExactly("Fater Institute", "Faater Institute");
  }

  @Test
  void scriptsMixWithinANameButPartWholeNames() {
    assertThat(organization("OOO ‘Молот-Оружие’")).containsExactly("OOO ‘Молот-Оружие’");
    assertThat(organization("中國石油(香港)有限公司")).containsExactly("中國石油(香港)有限公司");
    assertThat(person("Andrey Nikolaevich TROSHEV Андрей Николаевич ТРОШЕВ"))
        .containsExactly("Andrey Nikolaevich TROSHEV", "Андрей Николаевич ТРОШЕВ");
    assertThat(person("Raji FALHOUT راجي فلحوط")).containsExactly("Raji FALHOUT", "راجي فلحوط");
  }

  @Test
  void shipsFormerNameStandsBehindEx() {
    assertThat(read(PartyType.VESSEL, "STORMBRINGER (ex KRITI VIGOR)").list())
        .containsExactly(
            new AnnexName("STORMBRINGER", NameKind.ALIAS),
            new AnnexName("KRITI VIGOR", NameKind.FORMER));
  }

  @Test
  void wordsThatAreNoNameStayOut() {
    assertThat(organization("So called", "‘Army of the Southeast’", "Chinese:", "Text of image"))
        .containsExactly("Army of the Southeast");
    assertThat(organization("Iran Electronics Industries and the following subsidiaries:"))
        .containsExactly("Iran Electronics Industries");
    AnnexNames names =
        read(PartyType.PERSON, "Ali Barkani (Date of birth: 22.8.1973; place of birth: Morocco)");
    assertThat(texts(names)).containsExactly("Ali Barkani");
    assertThat(names.prose()).singleElement().asString().contains("22.8.1973", "Morocco");
  }

  @Test
  void longAndDeepTextsAreReadToTheirEnd() {
    for (String unit : List.of("(", "A (", "a.k.a. ", "Ab/", "(a) ", "Имя name ", "A, ")) {
      assertThatCode(() ->
              Assertions.assertTimeoutPreemptively(
                  Duration.ofSeconds(10), () -> person(unit.repeat(900))))
          .as(unit)
          .doesNotThrowAnyException();
    }
  }
}
