package org.cordon.name;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each token does in its name. Roles stand after a slash, WORD is not said.
class TokenRolesTest {

  private static String roles(String name, NameType type) {
    return NameForms.of(name, type).tokens().stream()
        .map(token ->
            token.role() == TokenRole.WORD ? token.text() : token.text() + "/" + token.role())
        .collect(joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DVORNIKOV, Aleksandr Vladimirovich | dvornikov/SURNAME aleksandr/GIVEN vladimirovich/PATRONYMIC
          Иванов Иван Иванович | ivanov/SURNAME ivan/GIVEN ivanovich/PATRONYMIC
          Ivan Ilyich Petrov | ivan/GIVEN ilyich/PATRONYMIC petrov/SURNAME
          Abramovich Roman Arkadyevich | abramovich/SURNAME roman/GIVEN arkadyevich/PATRONYMIC
          Ivan Petrovich | ivan/GIVEN petrovich
          I. Ivan Petrovich | i/INITIAL ivan/GIVEN petrovich
          Ivan Petrovich Abramovich | ivan/GIVEN petrovich/PATRONYMIC abramovich/SURNAME
          Zork Blarg Petrovich | zork blarg petrovich/PATRONYMIC
          Olena Volodymyrivna Shevchenko | olena/GIVEN volodymyrivna/PATRONYMIC shevchenko/SURNAME
          Heydar Alirza oglu Aliyev | heydar/GIVEN alirza/PATRONYMIC oglu/PARTICLE aliyev
          Zork Heydar oglu | zork heydar/PATRONYMIC oglu/PARTICLE
          Osama bin Laden | osama/GIVEN bin/PARTICLE laden
          Ludwig van Beethoven | ludwig/GIVEN van/PARTICLE beethoven
          Ben Smith | ben/GIVEN smith
          Zork Ben Smith | zork ben/PARTICLE smith
          ash-Sharif Ahmad | ash/PARTICLE sharif/GIVEN ahmad/GIVEN
          Ash Carter | ash carter
          Zork van | zork van
          Zork bin, Ivan | zork/SURNAME bin/SURNAME ivan/GIVEN
          Smith, Jr. | smith jr/TITLE
          Smith, Dr. John | smith/SURNAME dr/TITLE john/GIVEN
          Smith, Zork Blarg | smith/SURNAME zork/GIVEN blarg/GIVEN
          Gen. Ivan Petrov | gen/TITLE ivan/GIVEN petrov
          Maj. Gen. Zork Blarg | majgen/TITLE zork blarg
          John Smith III | john/GIVEN smith iii/TITLE
          Zork II | zork ii/TITLE
          Zork IV | zork iv/TITLE
          III Zork | iii zork
          Zork III Blarg | zork iii blarg
          J. R. Smith | j/INITIAL r/INITIAL smith
          J.R.Smith | j/INITIAL r/INITIAL smith
          Zork 2nd | zork 2nd/NUMBER
          Dr | dr
          Sheikh Haji | sheikh haji
          al | al
          Zork and Blarg | zork and blarg
          """)
  void personsHaveNamesTitlesAndParticles(String name, String roles) {
    assertThat(roles(name, NameType.PERSON)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد بن سلمان | muhammad/GIVEN bin/PARTICLE salman/GIVEN
          عبد الله الشريف | abdullah/GIVEN al/PARTICLE sharif/GIVEN
          김정은 | kim/SURNAME jeongeun/GIVEN
          王明 | wang/SURNAME ming/GIVEN
          毛泽东 | mao/SURNAME zedong/GIVEN
          歐陽修 | ouyang/SURNAME xiu/GIVEN
          司马光 | sima/SURNAME guang/GIVEN
          """)
  void scriptsTellTheRolesOfSomeNames(String name, String roles) {
    assertThat(roles(name, NameType.PERSON)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Henan Technology and Trade Co., Ltd. | henan technology/TRADE_WORD and/FUNCTION trade/TRADE_WORD coltd/LEGAL_FORM
          Zork & Blarg GmbH | zork and/FUNCTION blarg gmbh/LEGAL_FORM
          Завод № 28 | zavod/TRADE_WORD no/FUNCTION 28/NUMBER
          28th Army | 28th/NUMBER army/TRADE_WORD
          Zork XIV Group | zork xiv/NUMBER group/TRADE_WORD
          Zork V | zork v/INITIAL
          Zork VI | zork vi
          Zork M Group | zork m/INITIAL group/TRADE_WORD
          MV Group | mv group/TRADE_WORD
          中国电子科技集团公司第五十四研究所 | zhongguo dianzi/TRADE_WORD keji/TRADE_WORD jituangongsi/LEGAL_FORM 54/NUMBER yanjiusuo/TRADE_WORD
          شركة حميد للتجارة | shrkah/LEGAL_FORM hamid lltjarh/TRADE_WORD
          """)
  void organizationsHaveFormsTradeWordsAndNumbers(String name, String roles) {
    assertThat(roles(name, NameType.ORGANIZATION)).isEqualTo(roles);
  }

  @Test
  void doubtfulRomanNumeralsKeepTheirNumberAsASense() {
    for (String numeral : List.of("I", "V", "X", "VI", "XI", "XX", "XXX")) {
      NameToken token = NameForms.of("Zork " + numeral, NameType.ORGANIZATION).tokens().getLast();
      assertThat(token.role()).as(numeral).isNotEqualTo(TokenRole.NUMBER);
      assertThat(token.senses()).extracting(Sense::kind).containsExactly(Sense.Kind.NUMBER);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MV OCEAN STAR VI | mv/CRAFT_PREFIX ocean star vi/NUMBER
          M/T Adrian Darya 1 | mt/CRAFT_PREFIX adrian darya 1/NUMBER
          OCEAN MV | ocean mv/CRAFT_PREFIX
          OCEAN MV STAR | ocean mv star
          MV | mv
          The Star of India | the/FUNCTION star of/FUNCTION india
          IV | iv
          V Alpha | v/INITIAL alpha
          Zork Trading LLC | zork trading llc
          VI STAR | vi star
          """)
  void vesselsHaveAPrefixAndNumbers(String name, String roles) {
    assertThat(roles(name, NameType.VESSEL_OR_AIRCRAFT)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivan Petrov | ivan/GIVEN petrov
          Gen. Zork | gen/TITLE zork
          Ivan Trading LLC | ivan trading/TRADE_WORD llc/LEGAL_FORM
          Ivan Petrov GmbH | ivan petrov gmbh/LEGAL_FORM
          Ivan 28 | ivan 28/NUMBER
          Zork de Blarg | zork de/FUNCTION blarg
          Zenit | zenit
          王明 | wang/SURNAME ming/GIVEN
          华为 | huawei
          """)
  void aNameOfUnknownKindIsAnOrganizationUnlessSomethingMarksAPerson(String name, String roles) {
    assertThat(roles(name, NameType.UNKNOWN)).isEqualTo(roles);
  }

  @Test
  void aPhraseIsOneTokenWithItsWordsAsWritten() {
    assertThat(NameForms.of("Zork Co., Ltd.", NameType.ORGANIZATION).tokens().getLast().original())
        .isEqualTo("Co, Ltd");
    assertThat(NameForms.of("Abd al-Fattah", NameType.PERSON).tokens().getFirst().original())
        .isEqualTo("Abd al-Fattah");
  }

  @Test
  void foldedIsAllTokensAndTokensOfARoleKeepTheirOrder() {
    NameForm form = NameForms.of("Ánna Maria O'Neil", NameType.PERSON);
    assertThat(form.folded()).isEqualTo("anna maria oneil");
    assertThat(form.tokens(TokenRole.GIVEN))
        .extracting(NameToken::text)
        .containsExactly("anna", "maria");
    assertThat(form.tokens(TokenRole.NUMBER)).isEmpty();
    assertThat(form.type()).isEqualTo(NameType.PERSON);
    assertThat(form.original()).isEqualTo("Ánna Maria O'Neil");
  }
}
