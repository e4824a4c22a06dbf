package org.cordon.name;

import java.util.Map;

/// Pinyin syllables in the romanization of Wade and Giles, without apostrophes and diacritics, as
/// older documents and Taiwan's passports have them.
final class WadeGiles {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("zhi", "chih"),
          Map.entry("chi", "chih"),
          Map.entry("shi", "shih"),
          Map.entry("ri", "jih"),
          Map.entry("zi", "tzu"),
          Map.entry("ci", "tzu"),
          Map.entry("si", "ssu"),
          Map.entry("yi", "i"),
          Map.entry("you", "yu"),
          Map.entry("yan", "yen"),
          Map.entry("ye", "yeh"),
          Map.entry("er", "erh"),
          Map.entry("e", "o"),
          Map.entry("he", "ho"),
          Map.entry("ge", "ko"),
          Map.entry("ke", "ko"),
          Map.entry("guo", "kuo"),
          Map.entry("kuo", "kuo"),
          Map.entry("huo", "huo"),
          Map.entry("shuo", "shuo"),
          Map.entry("gui", "kuei"),
          Map.entry("kui", "kuei"));

  private static final String[][] INITIALS = {
    {"zh", "ch"}, {"ch", "ch"}, {"sh", "sh"}, {"b", "p"}, {"p", "p"}, {"d", "t"}, {"t", "t"},
    {"g", "k"}, {"k", "k"}, {"j", "ch"}, {"q", "ch"}, {"x", "hs"}, {"z", "ts"}, {"c", "ts"},
    {"r", "j"}
  };

  private static final Map<String, String> FINALS =
      Map.of("ong", "ung", "ian", "ien", "ie", "ieh", "ue", "ueh", "uo", "o", "iong", "iung");

  private WadeGiles() {}

  /// @param syllable in pinyin, `v` for ü, which is written u
  static String of(String syllable) {
    String pinyin = syllable.replace('v', 'u');
    String irregular = IRREGULAR.get(pinyin);
    if (irregular != null) {
      return irregular;
    }
    for (String[] initial : INITIALS) {
      if (pinyin.startsWith(initial[0])) {
        return initial[1] + ending(pinyin.substring(initial[0].length()));
      }
    }
    return pinyin.isEmpty() ? "" : pinyin.charAt(0) + ending(pinyin.substring(1));
  }

  private static String ending(String pinyin) {
    return FINALS.getOrDefault(pinyin, pinyin);
  }
}
