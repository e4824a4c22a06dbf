package org.cordon.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.testing.Gen.forAll;
import static org.cordon.testing.Gen.oneOf;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cordon.geo.CountryReading.Former;
import org.cordon.geo.CountryReading.Known;
import org.cordon.geo.CountryReading.NotStated;
import org.cordon.geo.CountryReading.Unknown;
import org.cordon.testing.Gen;
import org.cordon.testing.TurkishLocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  private static final Set<String> ICU_ONLY = Set.of("DG", "EA", "IC");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // OFAC
        "KP; Korea, North",
        "KR; Korea, South",
        "CD; Congo, Democratic Republic of the",
        "CG; Congo, Republic of the",
        "VG; Virgin Islands, British",
        "IM; Man, Isle of",
        "BS; Bahamas, The",
        "GM; The Gambia",
        "MK; North Macedonia, The Republic of",
        "MM; Burma",
        "CI; Cote d Ivoire",
        "PS; Palestinian",
        "MO; Macau",
        // UN, EU, UK, Australia
        "KP; Democratic People's Republic of Korea",
        "KP; Democratic People’s Republic of Korea (DPRK)",
        "KP; DPRK.",
        "IR; Iran (Islamic Republic of)",
        "IR; Iran (Islamic Republic of.)",
        "SY; Syrian Arab Republic",
        "TZ; United Republic of Tanzania",
        "LY; Libyan Arab Jamahiriya",
        "RU; RUSSIAN FEDERATION",
        "TR; Türkiye",
        "TR; TURKIYE",
        "TR; Turkey",
        "XK; Kosovo",
        "BA; BOSNIA AND HERZEGOWINA",
        "CD; CONGO, Democratic Republic of (was Zaire)",
        "CG; CONGO, People's Republic of",
        "HK; HONG KONG S.A.R.",
        "HK; China, Hong Kong Special Administrative Region",
        "PS; PALESTINIAN TERRITORY, Occupied",
        "KP; KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF",
        "KN; St. Kitts & Nevis",
        "GB; United Kingdom of Great Britain and Northern Ireland",
        // ISO and others
        "TW; Taiwan, Province of China",
        "MD; Moldova (the Republic of)",
        "SZ; Swaziland",
        "CV; Cape Verde",
        "CI; Ivory Coast",
        "US; U.S.A.",
        "CN; P.R. China",
        "AE; U.A.E.",
        // Canada, two languages
        "BY; Belarus / Bélarus",
        "RU; Russia / Russie",
        "SS; South Sudan / Soudan du sud",
        "MM; Myanmar (Burma) / Myanmar (Birmanie)",
        "MM; Myanmar/ Burma",
        // other languages and scripts
        "RU; Российская Федерация",
        "UA; Україна",
        "BY; Білорусь",
        "CN; 中华人民共和国",
        "IR; 伊朗",
        "JP; 日本",
        "SY; سوريا",
        "IR; جمهوری اسلامی ایران",
        "DE; Deutschland",
        "FR; Frankreich",
        "BY; Weissrussland",
        "ES; España",
        "KR; 대한민국",
        // nationality as an adjective
        "IR; Iranian",
        "SY; Syrian",
        "CN; Chinese",
        "KP; North Korean",
        "CD; Congolese",
        "RU; Russian",
        // codes
        "RU; RU",
        "RU; ru",
        "RU; \u00a0RU\u00a0",
        "RU; RUS",
        "RU; 643",
        "AF; 004",
        "GB; UK",
        "GR; EL",
        "NA; NA",
        "XK; XK",
        "XK; XKX",
        // a slip of a publisher
        "UA; Ukaine",
        "BY; Belrus",
        "MD; Repubic of Moldova",
        "KP; Democratic People�s Republic of Korea",
      })
  void readsTheSpellingsOfThePublishers(String code, String spelling) {
    assertThat(Countries.read(spelling)).isEqualTo(known(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BY; USSR (now Belarus)",
        "KG; Former USSR, now Kyrgyzstan",
        "UA; Former USSR Currently Ukraine",
        "RU; Komi ASSR (now Russian Federation)",
        "KZ; Kazakh SSR",
        "GE; Georgia (former USSR)",
        "UA; Ukrainian SSR (Ukraine)",
        "DE; Former German Democratic Republic",
        "LY; Libya (previous address)",
        "SY; Syrian Arab Republic (as at May 2014)",
        "SY; Syrian Arab Republic as of September 2015",
        "KW; Kuwait (residence as at Mar 2009) (UN address)",
        "FR; France (in detention since Jan 2017)",
        "RU; allegedly Russian",
        "CD; assumed Congolese (DRC)",
        "LB; Lebanon citizenship",
        "IR; Iranian (Iranian citizenship)",
        "UG; Uganda Passport",
        "IR; Region: Iran",
      })
  void readsThroughTheWordsAroundACountry(String code, String spelling) {
    assertThat(Countries.read(spelling)).isEqualTo(known(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "UA; Crimea; Crimea",
        "UA; Crimea; Region: Crimea",
        "UA; Crimea; CRIMEA (OCCUPIED)",
        "UA; Crimea; Crimea (Region)",
        "UA; Crimea; Crimea, Ukraine",
        "UA; Crimea; Ukraine (Crimea)",
        "UA; Crimea; ua-cri",
        "UA; Donetsk; so-called ‘Donetsk People’s Republic’",
        "UA; Luhansk; Lugansk",
        "UA; Kherson; Kherson",
        "UA; Zaporizhzhia; Zaporizhzhia",
        "UA; Sevastopol; City of Sevastopol",
        "PS; Gaza; Region: Gaza",
        "PS; West Bank; West Bank",
        "ML; Northern Mali; Region: Northern Mali",
        "GE; Abkhazia; Georgia (Abkhazia)",
        "MD; Transnistria; Pridnestrovie",
        "CY; Northern Cyprus; Cyprus (Northern)",
        "CN; Xinjiang; Xinjiang Uyghur Autonomous Region",
        "SY; Golan Heights; Occupied Golan Heights",
        "GB; England; ENGLAND",
        "AE; Dubai; Dubai",
      })
  void readsARegionAsPartOfItsCountry(String code, String region, String spelling) {
    assertThat(Countries.read(spelling)).isEqualTo(new Known(new Country(code), region));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "00",
        "-",
        "--",
        "?",
        "unknown",
        "UNKNOWN",
        "undetermined",
        "n/a",
        "N/A",
        "n.a.",
        "Not available",
        "none",
        "None Identified",
        "stateless",
        "особа без громадянства",
        "zz"
      })
  void whatSaysThatItIsNotKnownIsNotStated(String text) {
    assertThat(Countries.read(text)).isEqualTo(new NotStated());
  }

  @Test
  void naInCapitalsIsNamibia() {
    assertThat(Countries.read("NA")).isEqualTo(known("NA"));
    assertThat(Countries.read("na")).isEqualTo(new NotStated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "USSR; USSR",
        "USSR; former Soviet Union",
        "USSR; suhh",
        "USSR; USSR (until 1991)",
        "Serbia and Montenegro; SERBIA AND MONTENEGRO",
        "Yugoslavia; former Yugoslavia",
        "Czechoslovakia; Czechoslovakia",
        "Netherlands Antilles; AN",
      })
  void aStateThatSeveralSucceededIsFormer(String name, String spelling) {
    assertThat(Countries.read(spelling)).isEqualTo(new Former(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rusia Federation X",
        "Korea",
        "Kashmir",
        "Region: Kafia Kingi",
        "Channel Islands",
        "Europe",
        "EU",
        "the",
        "QQ",
        "999",
        "Moscow",
        "Damascus Countryside",
        "Hamas Terrorist Attacks / Attaques terroristes du Hamas",
        "Indonesian. National Identification No.: 1127083101740003",
        "Iraqi (identity card 00278640)",
        "Russia (Crimea)",
        "Russian, Ukrainian",
        "Iran and United States",
        "Sudan/South Sudan",
        "Niger, Nigeria",
      })
  void nothingIsGuessed(String text) {
    assertThat(Countries.read(text)).isEqualTo(new Unknown(text));
  }

  @Test
  void aTextLongerThanAnyCountryIsUnknown() {
    String text = "(".repeat(100_000) + "Russia" + ")".repeat(100_000);
    assertThat(Countries.read(text)).isEqualTo(new Unknown(text));
    assertThat(Countries.readAll(text)).containsExactly(new Unknown(text));
    assertThat(Countries.trailing(text)).isEmpty();
    assertThat(Countries.trailing("9 ".repeat(100_000))).isEmpty();
  }

  @Test
  @Timeout(10)
  void aTextThatEveryRuleFitsManyTimesIsReadInTime() {
    for (String word : List.of("of ", "now ", "(", "a, ", "/", "Region: ")) {
      String text = word.repeat(60 / word.length()) + "X" + " national".repeat(14);
      assertThat(Countries.readAll(text)).containsExactly(new Unknown(text));
      assertThat(Countries.trailing(text)).isEmpty();
    }
    String manyParts = "Iran, a/".repeat(100);
    assertThat(Countries.readAll(manyParts)).containsExactly(new Unknown(manyParts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian, Ukrainian | RU UA",
        "Russian, Montenegrin, Honduran | RU ME HN",
        "Ukrainian and/or Russian | UA RU",
        "Russian / Ukrainian | RU UA",
        "MD, RU, IL | MD RU IL",
        "a) South Sudan, b) Uganda | SS UG",
        "(a) Algerian (b) German | DZ DE",
        "1) Saudi Arabia 2) Qatar | SA QA",
        "(1-3) Libya (4) Morocco | LY MA",
        "(1)\u00a0Bulgaria\u00a0(2)\u00a0Russia | BG RU",
        "(a) Trinidad and Tobago; (b) United States of America | TT US",
        "Bosnia and Herzegovina and Serbia | BA RS",
        "Korea, North, Syria | KP SY",
        "Swiss and Cameroonian | CH CM",
        "Russian, Ukrainian, and Israeli | RU UA IL",
        "DRC and Belgian nationalities | CD BE",
        "Iran | IR",
        "Russia. Former USSR | RU USSR",
        "Germany; Italy | DE IT",
      })
  void readsSeveralCountriesInTheirOrder(String text, String expected) {
    assertThat(String.join(" ", Countries.readAll(text).stream().map(CountriesTest::word).toList()))
        .isEqualTo(expected);
  }

  @Test
  void ofSeveralCountriesEachUnknownPartIsKept() {
    assertThat(Countries.readAll("a) Syria b) Atlantis, Mu"))
        .containsExactly(known("SY"), new Unknown("Atlantis, Mu"));
    assertThat(Countries.readAll("Syrian and Martian"))
        .containsExactly(new Unknown("Syrian and Martian"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 Example Street, Moscow, 101000, Russia | RU",
        "Pyongyang, Korea, North | KP",
        "Kinshasa, Democratic Republic of the Congo | CD",
        "Tortola, Virgin Islands, British | VG",
        "Kowloon, Hong Kong, China | HK",
        "Kabul, Afghanistan. | AF",
        "Mosul, Iraq (previous address) | IQ",
        "Moscow 141411 Russia | RU",
        "Moscow, Russia 105318 | RU",
        "Simferopol, Crimea | UA",
        "Киев, Украина | UA",
        "Iran | IR",
      })
  void findsTheCountryThatEndsAnAddress(String address, String code) {
    assertThat(Countries.trailing(address).map(Known::country)).contains(new Country(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los Angeles, CA",
        "Wilmington, DE",
        "5 Example Street, Moscow",
        "ul. Lenina, 643",
        "Road, The French",
        "Tehran Iran",
        "",
        ",",
        "Kenya/ Somalia border",
      })
  void anAddressThatEndsOtherwiseNamesNoCountry(String address) {
    assertThat(Countries.trailing(address)).isEmpty();
  }

  @Test
  void theTableHasTheCodesAndNamesOfIcu() {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : ULocale.getISOCountries()) {
      if (!ICU_ONLY.contains(code)) {
        assertThat(Countries.read(code)).isEqualTo(known(code));
        assertThat(Countries.read(english.regionDisplayName(code))).as(code).isEqualTo(known(code));
        assertThat(Countries.read(new ULocale("", code).getISO3Country())).isEqualTo(known(code));
      }
      if (!ICU_ONLY.contains(code) && !code.equals("XK")) {
        String numeric = "%03d".formatted(Region.getInstance(code).getNumericCode());
        assertThat(Countries.read(numeric)).isEqualTo(known(code));
      }
    }
    assertThat(Countries.listAll())
        .hasSize(ULocale.getISOCountries().length - ICU_ONLY.size())
        .isSorted();
  }

  @Test
  void everyDisplayNameIsReadAsItsCountry() {
    for (Country country : Countries.listAll()) {
      assertThat(Countries.read(Countries.name(country))).isEqualTo(known(country.code()));
    }
    assertThat(Countries.name(new Country("KP"))).isEqualTo("North Korea");
    assertThat(Countries.name(new Country("QQ"))).isEqualTo("QQ");
  }

  @Test
  void caseMarksAndTheArticleDoNotMatter() {
    forAll(
        oneOf(Countries.listAll()).map(Countries::name),
        CountriesTest.dress(),
        (name, dress) ->
            assertThat(Countries.read(dress.formatted(name))).isEqualTo(Countries.read(name)));
    forAll(
        oneOf(Countries.listAll()),
        country -> {
          String name = Countries.name(country);
          assertThat(Countries.read(name.toUpperCase(Locale.ROOT)))
              .isEqualTo(known(country.code()));
          assertThat(Countries.read(name.toLowerCase(Locale.ROOT)))
              .isEqualTo(known(country.code()));
          assertThat(Countries.read(name.replace(' ', '-'))).isEqualTo(known(country.code()));
        });
  }

  private static Gen<String> dress() {
    return oneOf(
        Arrays.asList("The %s", "%s.", " %s ", "%s (the)", "“%s”", "%s,", "Region: %s", "(%s)"));
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    forAll(
        Gen.strings("RUSia()/,.;& \n'’-0123a)b)ъ中�\u0000", 40),
        text -> {
          CountryReading reading = Countries.read(text);
          assertThat(reading).isEqualTo(Countries.read(text));
          assertThat(Countries.readAll(text)).isNotEmpty();
          Countries.trailing(text).ifPresent(known -> assertThat(known.country()).isNotNull());
        });
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    List<CountryReading> readings = new ArrayList<>();
    TurkishLocale.under(() -> {
      for (String text : List.of("IRAN", "iran", "INDIA", "TÜRKİYE", "KIBRIS", "ITALIAN", "id")) {
        readings.add(Countries.read(text));
      }
    });
    assertThat(readings.stream().map(CountriesTest::word))
        .containsExactly("IR", "IR", "IN", "TR", "CY", "IT", "ID");
  }

  private static CountryReading known(String code) {
    return new Known(new Country(code), null);
  }

  private static String word(CountryReading reading) {
    return switch (reading) {
      case Known known -> known.country().code();
      case NotStated _ -> "-";
      case Former former -> former.name();
      case Unknown _ -> "?";
    };
  }

  @Test
  void wordsOfProseNameACountryOnlyExactly() {
    assertThat(Countries.named("Hong Kong").orElseThrow().country()).hasToString("HK");
    assertThat(Countries.named("Libyan").orElseThrow().country()).hasToString("LY");
    assertThat(Countries.named("in")).isEmpty();
    assertThat(Countries.named("Libya since 2014")).isEmpty();
  }
}
