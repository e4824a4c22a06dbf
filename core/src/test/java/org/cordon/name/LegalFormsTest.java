package org.cordon.name;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented firms with the forms of national company laws, in their own script and as they are
/// written abroad.
class LegalFormsTest {

  private static List<LegalForm> forms(String name) {
    return NameForms.of(name, NameType.ORGANIZATION).tokens(TokenRole.LEGAL_FORM).stream()
        .map(NameToken::legalForm)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Set<LegalClass> classes(String name) {
    return forms(name).stream()
        .map(LegalForm::legalClass)
        .filter(known -> known != LegalClass.GENERIC)
        .collect(toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AE | Alfa Zulu Trading FZE | Alfa Zulu FZ-LLC | ألفا للتجارة ذ.م.م
          AL | Alfa Zulu Sh.p.k. | Alfa Zulu SHPK | Shoqëri me përgjegjësi të kufizuar Alfa
          AM | Alfa Zulu LLC | Ալֆա ՍՊԸ | Ալֆա Սահմանափակ պատասխանատվությամբ ընկերություն
          AT | Alfa Zulu GmbH | Alfa Zulu Ges.m.b.H. | Alfa Zulu Gesellschaft m.b.H.
          AU | Alfa Zulu Pty Ltd | Alfa Zulu Pty. Ltd. | Alfa Zulu Proprietary Limited
          AZ | Alfa Zulu MMC | Alfa Məhdud Məsuliyyətli Cəmiyyəti | ALFA ZULU MMC
          BA | Alfa Zulu d.o.o. Sarajevo | Alfa Zulu D.O.O. | Алфа д.о.о.
          BE | Alfa Zulu BVBA | Alfa Zulu SPRL | Alfa Zulu BV
          BG | Алфа ООД | Alfa Zulu EOOD | Алфа ЕООД
          BR | Alfa Zulu Ltda. | Alfa Zulu Ltda | Alfa Zulu EIRELI
          BY | ООО Алфа | Таварыства з абмежаванай адказнасцю Альфа | ТАА Альфа
          CH | Alfa Zulu GmbH | Alfa Zulu Sàrl | Alfa Zulu S.à r.l.
          CL | Alfa Zulu Limitada | Comercial Alfa Zulu Ltda. | Alfa Zulu EIRL
          CN | 阿尔法有限公司 | 阿尔法有限责任公司 | Alfa Zulu Youxian Gongsi
          CO | Alfa Zulu Ltda. | Alfa Zulu LTDA | Alfa Zulu Limitada
          CY | Alfa Zulu Holdings Ltd | Άλφα Λτδ | Άλφα Λίμιτεδ
          CZ | Alfa Zulu s.r.o. | Alfa Zulu, spol. s r.o. | Alfa společnost s ručením omezeným
          DE | Alfa Zulu GmbH | Alfa Zulu gGmbH | Alfa Gesellschaft mit beschränkter Haftung
          DK | Alfa Zulu ApS | Alfa Zulu APS | Alfa Anpartsselskab
          DZ | EURL Alfa Zulu | SARL Alfa Zulu | Alfa Zulu EURL
          EC | Alfa Zulu Cía. Ltda. | Compañía limitada Alfa | Alfa Zulu Cia. Ltda.
          EE | Alfa Zulu OÜ | OÜ Alfa Zulu | Alfa Zulu Osaühing
          EG | شركة ألفا ش.ذ.م.م | Alfa Zulu LLC | ألفا شركة ذات مسؤولية محدودة
          ES | Alfa Zulu S.L. | Alfa Zulu SL | Alfa Zulu Sociedad Limitada
          FI | Alfa Zulu Oy | Alfa Zulu Osakeyhtiö | Alfa Zulu Oy Ab
          FR | SARL Alfa Zulu | Alfa Zulu S.A.R.L. | Société à responsabilité limitée Alfa
          GB | Alfa Zulu Limited | Alfa Zulu Ltd. | ALFA ZULU LTD
          GE | შპს ალფა | Alfa Zulu LLC | შეზღუდული პასუხისმგებლობის საზოგადოება ალფა
          GR | Alfa Zulu E.P.E. | Άλφα Ε.Π.Ε. | Άλφα Ι.Κ.Ε.
          HK | Alfa Zulu Limited | 阿爾法有限公司 | Alfa Zulu (HK) Ltd
          HR | Alfa Zulu d.o.o. | Alfa Zulu j.d.o.o. | Alfa društvo s ograničenom odgovornošću
          HU | Alfa Zulu Kft. | Alfa Zulu Korlátolt Felelősségű Társaság | ALFA ZULU KFT
          IE | Alfa Zulu Limited | Alfa Zulu Ltd | Alfa Zulu (Ireland) Limited
          IL | אלפא בע"מ | אלפא בע״מ | Alfa Zulu Ltd.
          IN | Alfa Zulu Pvt. Ltd. | Alfa Zulu Private Limited | Alfa Zulu (P) Ltd.
          IR | آلفا با مسئولیت محدود | شرکت آلفا با مسئولیت محدود | Alfa Ba Masouliyat Mahdoud
          IS | Alfa Zulu ehf. | Alfa Zulu EHF | Alfa Einkahlutafélag
          IT | Alfa Zulu S.r.l. | Alfa Zulu SRL | Alfa Società a responsabilità limitata
          JP | アルファ合同会社 | 有限会社アルファ | Alfa Zulu Godo Kaisha
          KG | ОсОО Альфа | Alfa Zulu LLC | ЖЧК Альфа
          KR | 유한회사 알파 | Alfa Zulu Yuhan Hoesa | 유한책임회사 알파
          KW | Alfa Zulu W.L.L. | Alfa Zulu WLL | ألفا شركة ذات مسؤولية محدودة
          KZ | ТОО Альфа | TOO Alfa Zulu | Товарищество с ограниченной ответственностью Альфа
          LB | Alfa Zulu SARL | Alfa Zulu S.A.R.L. | Alfa Zulu Sarl
          LT | UAB Alfa Zulu | Alfa Zulu, UAB | Uždaroji akcinė bendrovė Alfa
          LU | Alfa Zulu S.à r.l. | Alfa Zulu Sàrl | Alfa Zulu SARL
          LV | SIA Alfa Zulu | Alfa Zulu SIA | Sabiedrība ar ierobežotu atbildību Alfa
          MD | Alfa Zulu SRL | Alfa Societate cu răspundere limitată | SRL Alfa Zulu
          MK | Алфа ДООЕЛ | Alfa Zulu DOOEL | ДООЕЛ Алфа
          MN | Алфа ХХК | Alfa Zulu XXK | Алфа хязгаарлагдмал хариуцлагатай компани
          MX | Alfa Zulu S. de R.L. de C.V. | Alfa Zulu S de RL de CV | Alfa Zulu S. de R.L.
          MY | Alfa Zulu Sdn. Bhd. | Alfa Zulu Sdn Bhd | Alfa Zulu Sendirian Berhad
          NL | Alfa Zulu B.V. | Alfa Zulu BV | Besloten vennootschap Alfa
          PE | Alfa Zulu E.I.R.L. | Alfa Zulu EIRL | Alfa Zulu S.R.L.
          PK | Alfa Zulu (Pvt.) Ltd. | Alfa Zulu Pvt Ltd | Alfa Zulu Private Limited
          PL | Alfa Zulu Sp. z o.o. | Alfa Zulu spółka z o.o. | Alfa Spółka z ograniczoną odpowiedzialnością
          PT | Alfa Zulu Lda. | Alfa Zulu, Lda | Alfa Zulu Unipessoal Lda.
          RO | Alfa Zulu SRL | S.C. Alfa Zulu S.R.L. | Alfa Societate cu Răspundere Limitată
          RS | Alfa Zulu d.o.o. Beograd | Алфа ДОО | Друштво са ограниченом одговорношћу Алфа
          RU | ООО «Альфа» | Общество с ограниченной ответственностью «Альфа» | OOO Alfa Zulu
          SE | Alfa Zulu LLC | Alfa Zulu Ltd | Alfa Zulu Limited Liability Company
          SG | Alfa Zulu Pte. Ltd. | Alfa Zulu Pte Ltd | Alfa Zulu Pte Limited
          SI | Alfa Zulu d.o.o. | Alfa Zulu D.o.o. | Družba z omejeno odgovornostjo Alfa
          SK | Alfa Zulu s. r. o. | Alfa Zulu, s.r.o. | Alfa spoločnosť s ručením obmedzeným
          SY | ألفا المحدودة المسؤولية | Alfa Zulu LLC | شركة ألفا محدودة المسؤولية
          TH | บริษัท อัลฟา จำกัด | Alfa Zulu Ltd. | อัลฟา จำกัด
          TJ | ҶДММ Алфа | Alfa Zulu LLC | Ҷамъияти дорои масъулияти маҳдуди Алфа
          TM | Alfa Hojalyk Jemgyýeti | Alfa Zulu Hojalyk Jemgyyeti | Alfa Zulu OOO
          TR | Alfa Zulu Ltd. Şti. | Alfa Zulu Limited Şirketi | ALFA ZULU TİC. LTD. ŞTİ.
          UA | ТОВ «Альфа» | Товариство з обмеженою відповідальністю «Альфа» | TOV Alfa
          US | Alfa Zulu, L.L.C. | Alfa Zulu LLC | Alfa Zulu Limited Liability Company
          UZ | Alfa MChJ | Mas'uliyati cheklangan jamiyat Alfa | МЧЖ Алфа
          VN | Công ty TNHH Alfa | Alfa Zulu TNHH | Công ty trách nhiệm hữu hạn Alfa
          """)
  void companiesWithLimitedLiabilityAreOfOneClass(
      String jurisdiction, String first, String second, String third) {
    for (String name : List.of(first, second, third)) {
      assertThat(classes(name)).as(name).containsExactly(LegalClass.PRIVATE_LIMITED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AE | Alfa Zulu PJSC | ألفا شركة مساهمة عامة
          AR | Alfa Zulu S.A. | Alfa Zulu Sociedad Anónima
          AZ | Alfa ASC | Alfa Açıq Səhmdar Cəmiyyəti
          BG | Алфа АД | Alfa Zulu EAD
          BH | Alfa Zulu B.S.C. | Alfa Zulu BSC (c)
          BR | Alfa Zulu S/A | Alfa Sociedade Anônima
          BY | ААТ Альфа | Открытое акционерное общество Альфа
          CA | Alfa Zulu Inc. | Alfa Zulu Incorporated
          CH | Alfa Zulu AG | Alfa Zulu SA
          CN | 阿尔法股份有限公司 | Alfa Gufen Youxian Gongsi
          CZ | Alfa Zulu a.s. | Alfa akciová společnost
          DE | Alfa Zulu AG | Alfa Zulu Aktiengesellschaft
          DK | Alfa Zulu A/S | Alfa Aktieselskab
          EE | AS Alfa | Alfa Aktsiaselts
          EG | Alfa Zulu S.A.E. | ألفا شركة مساهمة مصرية
          ES | Alfa Zulu S.A. | Alfa Zulu S.A.U.
          EU | Alfa Zulu SE | Alfa Societas Europaea
          FI | Alfa Zulu Oyj | Alfa Julkinen osakeyhtiö
          FR | Alfa Zulu S.A. | Alfa Zulu SAS
          GE | სს ალფა | სააქციო საზოგადოება ალფა
          GR | Άλφα Α.Ε. | Alfa Zulu A.E.
          HU | Alfa Zrt. | Alfa Zulu Nyrt.
          ID | PT Alfa Zulu Tbk | Perseroan Terbatas Alfa
          IR | آلفا سهامی خاص | شرکت آلفا سهامی عام
          IS | Alfa Zulu hf. | Alfa Hlutafélag
          IT | Alfa Zulu S.p.A. | Alfa Società per azioni
          JP | 株式会社アルファ | Alfa Zulu Kabushiki Kaisha
          KP | Alfa Zulu JSC | Alfa Zulu Joint Stock Company
          KR | 주식회사 알파 | Alfa Jusik Hoesa
          KW | Alfa Zulu K.S.C. | Alfa Zulu KSCC
          KZ | АО Альфа | Alfa Zulu JSC
          LB | Alfa Zulu S.A.L. | Alfa Zulu SAL (Offshore)
          LT | AB Alfa | Akcinė bendrovė Alfa
          LV | AS Alfa | Akciju sabiedrība Alfa
          MX | Alfa S.A. de C.V. | Alfa Zulu SA de CV
          MY | Alfa Zulu Bhd. | Alfa Zulu Berhad
          NL | Alfa Zulu N.V. | Alfa Naamloze Vennootschap
          NO | Alfa Zulu ASA | Alfa Allmennaksjeselskap
          OM | Alfa Zulu SAOG | Alfa Zulu S.A.O.C.
          PL | Alfa Zulu S.A. | Alfa Spółka Akcyjna
          QA | Alfa Zulu Q.P.S.C. | Alfa Zulu QSC
          RO | Alfa Zulu S.A. | Alfa Societate pe acțiuni
          RS | Alfa a.d. Beograd | Акционарско друштво Алфа
          RU | ПАО «Альфа» | Публичное акционерное общество «Альфа»
          SE | Alfa Zulu AB | Alfa Zulu Aktiebolag
          TH | บริษัท อัลฟา จำกัด (มหาชน) | Alfa Zulu Public Company Limited
          TR | Alfa Zulu A.Ş. | Alfa Zulu Anonim Şirketi
          UA | ПАТ «Альфа» | Приватне акціонерне товариство «Альфа»
          US | Alfa Zulu Inc | Alfa Zulu Incorporated
          UZ | Aksiyadorlik jamiyati Alfa | Акциядорлик жамияти Алфа
          VE | Alfa Zulu C.A. | Compañía Anónima Alfa
          VN | Công ty cổ phần Alfa | Alfa Zulu JSC
          """)
  void companiesWithSharesAreOfOneClass(String jurisdiction, String first, String second) {
    for (String name : List.of(first, second)) {
      assertThat(classes(name)).as(name).containsExactly(LegalClass.STOCK);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PARTNERSHIP | Alfa Zulu GmbH & Co. KG
          PARTNERSHIP | Alfa Zulu LLP
          PARTNERSHIP | Alfa Zulu L.P.
          PARTNERSHIP | Alfa Zulu OHG
          PARTNERSHIP | Alfa Zulu Sp. k.
          PARTNERSHIP | ห้างหุ้นส่วนจำกัด อัลฟา
          PARTNERSHIP | 阿尔法合伙企业
          COOPERATIVE | Alfa Zulu eG
          COOPERATIVE | Alfa Zulu Kooperatifi
          COOPERATIVE | Alfa Osuuskunta
          COOPERATIVE | Производственный кооператив Альфа
          FOUNDATION | Stichting Alfa
          FOUNDATION | Alfa Stiftung
          FOUNDATION | Fundación Alfa
          FOUNDATION | بنیاد آلفا
          FOUNDATION | Yayasan Alfa
          ASSOCIATION | Alfa Zulu e.V.
          ASSOCIATION | АНО Альфа
          ASSOCIATION | Alfa Derneği
          ASSOCIATION | Alfa Zulu ASBL
          STATE_ENTERPRISE | ФГУП «Альфа»
          STATE_ENTERPRISE | Alfa Federal State Unitary Enterprise
          STATE_ENTERPRISE | ДП «Альфа»
          STATE_ENTERPRISE | Јавно предузеће Алфа
          STATE_ENTERPRISE | المؤسسة العامة ألفا
          BRANCH | Филиал Альфа
          BRANCH | 阿尔法分公司
          BRANCH | Alfa Zulu Branch Office
          SOLE_TRADER | ИП Иванов
          SOLE_TRADER | ФОП Іваненко
          SOLE_TRADER | Alfa Zulu e.K.
          SOLE_TRADER | 阿尔法个体工商户
          """)
  void otherFormsHaveTheirOwnClasses(LegalClass expected, String name) {
    assertThat(classes(name)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Alfa Zulu Co., Ltd.
          Alfa Zulu Company
          Alfa Zulu Corp.
          Alfa Zulu Corporation
          شركة ألفا
          Công ty Alfa
          """)
  void wordsThatLeaveTheClassOpenAreGeneric(String name) {
    assertThat(forms(name))
        .isNotEmpty()
        .allSatisfy(form -> assertThat(form.legalClass()).isEqualTo(LegalClass.GENERIC));
  }

  @Test
  void oooInAnyLettersMeansALimitedLiabilityCompany() {
    NameToken cyrillic = only("ООО «Альфа»");
    NameToken latin = only("Alfa OOO");
    NameToken english = only("Alfa Limited Liability Company");
    NameToken romanized = only("Obshchestvo s ogranichennoy otvetstvennostyu Alfa");
    assertThat(cyrillic.legalForm()).isEqualTo(latin.legalForm()).isEqualTo(romanized.legalForm());
    assertThat(TokenSimilarity.compare(cyrillic, latin).value()).isEqualTo(1);
    assertThat(TokenSimilarity.compare(cyrillic, english))
        .satisfies(match -> {
          assertThat(match.value()).isEqualTo(0.95);
          assertThat(match.rule()).isEqualTo(Rule.SENSE);
        });
  }

  @Test
  void anAktiengesellschaftIsNoGmbh() {
    TokenMatch match = TokenSimilarity.compare(only("Alfa AG"), only("Alfa GmbH"));
    assertThat(match.rule()).isEqualTo(Rule.NONE);
    assertThat(match.value()).isZero();
  }

  @Test
  void anOpenFormFitsAnyOther() {
    TokenMatch match = TokenSimilarity.compare(only("Alfa AG"), only("Alfa Company"));
    assertThat(match.rule()).isEqualTo(Rule.SENSE);
    assertThat(match.value()).isEqualTo(0.85);
  }

  private static NameToken only(String name) {
    List<NameToken> forms = NameForms.of(name, NameType.ORGANIZATION).tokens(TokenRole.LEGAL_FORM);
    assertThat(forms).as(name).hasSize(1);
    return forms.getFirst();
  }

  @Test
  void shortFormsThatAreWordsCountAtTheEdgesOnly() {
    assertThat(forms("Alfa Co Zulu Star")).isEmpty();
    assertThat(forms("Alfa Zulu Star Co")).hasSize(1);
    assertThat(forms("AS Alfa Zulu")).hasSize(1);
    assertThat(forms("Alfa AS Zulu")).isEmpty();
    assertThat(forms("Alfa AS Turkey")).hasSize(1);
    assertThat(forms("Alfa AS Trading")).isEmpty();
    assertThat(forms("Alfa AS LLC")).hasSize(2);
  }

  @Test
  void aNameThatIsALegalFormAloneIsAName() {
    assertThat(NameForms.of("OOO", NameType.ORGANIZATION).tokens())
        .extracting(NameToken::role)
        .containsExactly(TokenRole.WORD);
    assertThat(NameForms.of("The Company", NameType.ORGANIZATION).tokens(TokenRole.LEGAL_FORM))
        .isEmpty();
  }

  @Test
  void allFormsOfTheTableHaveAClassAShortNameAndJurisdictions() {
    assertThat(Tables.rows("legal-forms.tsv"))
        .hasSizeGreaterThan(200)
        .allSatisfy(row -> {
          assertThat(row).hasSize(4).noneMatch(String::isBlank);
          assertThat(LegalClass.values()).extracting(Enum::name).contains(row[0]);
          assertThat(row[2].split(" ", -1)).allMatch(code -> code.matches("[A-Z]{2}"));
        });
  }

  @Test
  void classesFitThemselvesAndTheGenericOne() {
    for (LegalClass legalClass : LegalClass.values()) {
      assertThat(legalClass.fits(legalClass)).isTrue();
      assertThat(legalClass.fits(LegalClass.GENERIC)).isTrue();
      assertThat(LegalClass.GENERIC.fits(legalClass)).isTrue();
    }
    assertThat(LegalClass.STOCK.fits(LegalClass.PRIVATE_LIMITED)).isFalse();
  }
}
