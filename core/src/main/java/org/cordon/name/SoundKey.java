package org.cordon.name;

/* One pass over the letters. Consonants of all romanizations come down to one letter each: zh, ж = z;
 * kh, х = h; sh, sch, ş = s; ch, tch, tsch, cz, ts, tz, c before e and i = c; shch, schtsch = sc;
 * ph = f; w = v; ck, q, c before a, o, u = k; dzh, dj, j = j; gh = g; th = t; dh = d; x = ks. Doubled
 * letters count once. An h before a consonant or at the end goes (Mahdi, Abdullah). A final -off, -eff
 * is -ov, -ev.
 *
 * Vowels are taken in clusters. In a cluster i, y and j before a, e, o, u are glides and go (ya, ia, ja = a;
 * aye, aie = ae); then ai, ei, ae = e; ou, oo, ue, eu = u; oe, eo = o; iy, yi, ee = i; oi = o; ui = u.
 */

/// Makes the key under which the romanizations of one name coincide.
final class SoundKey {

  private static final String[][][] CONSONANTS = new String[26][0][];

  static {
    rules('s', "shch sc", "sch s", "szcz sc", "sh s", "sz s");
    rules('t', "tsch c", "tch c", "ts c", "tz c", "th t");
    rules('c', "chtch sc", "ch c", "cz c", "ck k", "cq k");
    rules('d', "dsch j", "dzh j", "dj j", "dh d");
    rules('z', "zh z");
    rules('k', "kh h");
    rules('g', "gh g");
    rules('p', "ph f");
    rules('r', "rh r");
    rules('w', "wh v", "w v");
    rules('q', "q k");
    rules('x', "x ks");
  }

  private final String text;
  private final StringBuilder key;
  private int at;

  private SoundKey(String text) {
    this.text = text;
    this.key = new StringBuilder(text.length());
  }

  private static void rules(char first, String... rules) {
    String[][] parsed = new String[rules.length][];
    for (int i = 0; i < rules.length; i++) {
      parsed[i] = rules[i].split(" ", -1);
    }
    CONSONANTS[first - 'a'] = parsed;
  }

  static String of(String text) {
    return new SoundKey(text).make();
  }

  private String make() {
    while (at < text.length()) {
      if (isVowelAt(at)) {
        takeVowels();
      } else {
        takeConsonant();
      }
    }
    if (text.endsWith("off") || text.endsWith("eff")) {
      key.setCharAt(key.length() - 1, 'v');
    }
    return key.isEmpty() ? text : key.toString();
  }

  private void takeConsonant() {
    char c = text.charAt(at);
    if (c < 'a') {
      at++;
      key.append(c);
      return;
    }
    for (String[] rule : CONSONANTS[c - 'a']) {
      if (text.startsWith(rule[0], at)) {
        at += rule[0].length();
        append(rule[1]);
        return;
      }
    }
    at++;
    append(c == 'c' ? hardOrSoftC() : String.valueOf(c));
    if (c == 'g' && isSilentU()) {
      at++;
    }
  }

  private void append(String sound) {
    if (sound.equals("h") && !key.isEmpty() && (at == text.length() || !isVowelAt(at))) {
      return;
    }
    for (int i = 0; i < sound.length(); i++) {
      if (key.isEmpty() || key.charAt(key.length() - 1) != sound.charAt(i)) {
        key.append(sound.charAt(i));
      }
    }
  }

  /* Slavic names end in -ic for -ich; elsewhere a c not before e or i is hard. */
  private String hardOrSoftC() {
    boolean last = at == text.length();
    boolean soft = last ? at > 1 && isVowelAt(at - 2) : "eiyc".indexOf(text.charAt(at)) >= 0;
    return soft ? "c" : "k";
  }

  /* French and Spanish write gu for g before e and i. */
  private boolean isSilentU() {
    return at + 1 < text.length()
        && text.charAt(at) == 'u'
        && "ei".indexOf(text.charAt(at + 1)) >= 0;
  }

  /* A j is a vowel after a vowel where none follows (Sergej), and between a consonant and a vowel
  (Vjacheslav) unless the consonant is n or d. */
  private boolean isVowelAt(int i) {
    char c = text.charAt(i);
    return c == 'j' ? isGlide(i) : isVowel(c);
  }

  private boolean isGlide(int i) {
    if (i == 0) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    return isVowel(before)
        ? !isVowel(after)
        : "aeou".indexOf(after) >= 0 && "ndj".indexOf(before) < 0;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private void takeVowels() {
    int start = key.length();
    while (at < text.length() && isVowelAt(at)) {
      char c = text.charAt(at++);
      addVowel(c == 'y' || c == 'j' ? 'i' : c, start);
    }
  }

  private void addVowel(char vowel, int start) {
    int last = key.length() - 1;
    if (last < start) {
      key.append(vowel);
      return;
    }
    char merged = merge(key.charAt(last), vowel);
    if (merged == 0) {
      key.append(vowel);
    } else {
      key.setCharAt(last, merged);
    }
  }

  /* Two vowels as one; 0 where both stay. */
  private static char merge(char first, char second) {
    return switch (first) {
      case 'i' -> second;
      case 'a' -> second == 'a' ? 'a' : second == 'i' || second == 'e' ? 'e' : 0;
      case 'e' -> mergeAfterE(second);
      case 'o' -> second == 'u' || second == 'o' ? 'u' : second == 'e' || second == 'i' ? 'o' : 0;
      default -> second == 'a' || second == 'o' ? 0 : 'u';
    };
  }

  private static char mergeAfterE(char second) {
    return switch (second) {
      case 'i' -> 'e';
      case 'e' -> 'i';
      case 'u' -> 'u';
      case 'o' -> 'o';
      default -> 0;
    };
  }
}
