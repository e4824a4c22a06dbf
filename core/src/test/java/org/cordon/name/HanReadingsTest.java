package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanReadingsTest {

  @ParameterizedTest
  @CsvSource({"北京, beijing", "习近平, xijinping", "四川, sichuan", "华润, huarun", "黑龙江, heilongjiang"})
  void pinyinIsJoinedAndWithoutTones(String word, String pinyin) {
    assertThat(HanReadings.pinyin(word)).containsExactly(pinyin);
  }

  @ParameterizedTest
  @CsvSource({"行, hang, xing", "重, zhong, chong", "曾, zeng, ceng", "单, shan, dan", "朴, piao, pu"})
  void aCharacterOfSeveralReadingsHasThemAll(String character, String usual, String other) {
    assertThat(HanReadings.pinyin(character)).containsExactly(usual, other);
  }

  @Test
  void readingsOfCharactersMultiplyUpToSix() {
    assertThat(HanReadings.pinyin("长行"))
        .containsExactly("changhang", "zhanghang", "changxing", "zhangxing");
    assertThat(HanReadings.pinyin("长行重")).hasSize(6).startsWith("changhangzhong");
  }

  @Test
  void wordsNotReadByCharacterAreTakenFromTheTable() {
    assertThat(HanReadings.pinyin("重庆")).containsExactly("chongqing");
    assertThat(HanReadings.pinyin("银行")).containsExactly("yinhang");
    assertThat(HanReadings.pinyin("哈尔滨")).containsExactly("haerbin", "harbin");
    assertThat(HanReadings.words()).contains("重庆", "银行");
  }

  @Test
  void uWithDiaeresisIsWrittenAsUAsVAndAsYu() {
    assertThat(HanReadings.pinyin("吕")).containsExactly("lu", "lv", "lyu");
    assertThat(HanReadings.pinyin("驴")).containsExactly("lu", "lv", "lyu");
    assertThat(HanReadings.pinyin("女")).containsExactly("nu", "nv", "nyu");
  }

  @ParameterizedTest
  @CsvSource({"華為技術有限公司, 华为技术有限公司", "臺灣, 台湾", "廣東, 广东", "鉄道, 铁道", "浜松, 滨松", "沢田, 泽田", "北京, 北京"})
  void traditionalAndJapaneseCharactersBecomeSimplified(String written, String simplified) {
    assertThat(HanReadings.simplified(written)).isEqualTo(simplified);
  }

  @ParameterizedTest
  @CsvSource({
    "泽东, tsetung",
    "介石, chiehshih",
    "小平, hsiaoping",
    "恩来, enlai",
    "国锋, kuofeng",
    "律, lu",
    "自强, tzuchiang"
  })
  void wadeGilesIsWrittenWithoutSigns(String name, String latin) {
    assertThat(HanReadings.wadeGiles(name)).isEqualTo(latin);
  }

  @Test
  void lettersAndDigitsWithinAWordStay() {
    assertThat(HanReadings.pinyin("中a1")).containsExactly("zhonga1");
  }
}
