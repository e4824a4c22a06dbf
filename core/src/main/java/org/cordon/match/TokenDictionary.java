package org.cordon.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cordon.match.NameUnits.Unit;
import org.cordon.name.AlikeWords;
import org.cordon.name.NameToken;
import org.cordon.name.Rule;
import org.cordon.name.SearchKeys;
import org.cordon.name.SpellingProbe;
import org.cordon.name.TokenMatch;
import org.cordon.name.TokenSimilarity;

/* Each distinct token of the listed names stands here once, so a query compares each of its tokens
 * with each distinct listed token at most once, however many names share it.
 *
 * Which listed tokens are worth comparing is told by equal keys (a form, a meaning, a sound, a
 * skeleton), by a common beginning, and, for slips of spelling, by the letters two words are made of. */

/// The distinct tokens of an index and the names they stand in.
final class TokenDictionary {

  private static final int LEAST_PREFIX = 3;

  private final Map<NameToken, Integer> ids = new HashMap<>();
  private final List<NameToken> tokens = new ArrayList<>();
  private final List<int[]> postings = new ArrayList<>();
  private final List<Integer> postingSizes = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final Map<String, int[]> byKey = new HashMap<>();
  private final TreeMap<String, int[]> byForm = new TreeMap<>();
  /* The tokens that stand in a name as they are, not only as two words glued. */
  private final BitSet plain = new BitSet();
  private final double floor;
  private final double gluedFloor;
  private AlikeWords plainWords = AlikeWords.of(List.of(), IntStream.empty());
  private AlikeWords gluedWords = AlikeWords.of(List.of(), IntStream.empty());

  /// A dictionary without tokens.
  ///
  /// @param floor likeness under which two tokens don't meet
  /// @param gluedFloor the same where one is two words glued
  TokenDictionary(double floor, double gluedFloor) {
    this.floor = floor;
    this.gluedFloor = gluedFloor;
  }

  /// Enters a token of a name and returns the one instance that stands for all equal ones. Names
  /// are entered in order of their number.
  ///
  /// @param weight of the unit in its name
  NameToken add(Unit unit, int name, double weight) {
    NameToken token = unit.token().withoutOriginal();
    Integer known = ids.putIfAbsent(token, tokens.size());
    if (known == null) {
      tokens.add(token);
      postings.add(new int[1]);
      postingSizes.add(0);
      weights.add(weight);
    }
    int id = known == null ? tokens.size() - 1 : known;
    weights.set(id, Math.max(weights.get(id), weight));
    if (!unit.glued()) {
      plain.set(id);
    }
    post(id, name);
    return tokens.get(id);
  }

  private void post(int id, int name) {
    int size = postingSizes.get(id);
    int[] names = postings.get(id);
    if (size > 0 && names[size - 1] == name) {
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      postings.set(id, names);
    }
    names[size] = name;
    postingSizes.set(id, size + 1);
  }

  /// Builds the keys; to be called once, after the last token.
  void freeze() {
    for (int id = 0; id < tokens.size(); id++) {
      NameToken token = tokens.get(id);
      for (String form : forms(token)) {
        byForm.merge(form, new int[] {id}, TokenDictionary::joined);
      }
      for (String key : SearchKeys.of(token)) {
        byKey.merge(key, new int[] {id}, TokenDictionary::joined);
      }
      postings.set(id, Arrays.copyOf(postings.get(id), postingSizes.get(id)));
    }
    List<String> words = tokens.stream().map(NameToken::text).toList();
    plainWords = AlikeWords.of(words, plain.stream());
    gluedWords =
        AlikeWords.of(words, IntStream.range(0, words.size()).filter(id -> !plain.get(id)));
  }

  private static int[] joined(int[] a, int[] b) {
    int[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  private static List<String> forms(NameToken token) {
    List<String> forms = new ArrayList<>(token.variants());
    forms.add(token.text());
    return forms;
  }

  /// A listed token that meets one asked for.
  ///
  /// @param weight the most it weighs in any name
  /// @param names the names it stands in, ascending; not to be changed
  @SuppressWarnings("ArrayRecordComponent") // read once, in a loop that runs for every query
  record Met(NameToken token, TokenMatch match, double weight, int[] names) {}

  /// The listed tokens that meet this one. Two glued ones never meet.
  List<Met> meeting(Unit unit) {
    List<Met> found = new ArrayList<>();
    NameToken asked = unit.token();
    BitSet candidates = candidates(unit);
    if (unit.glued()) {
      candidates.and(plain);
    }
    for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
      TokenMatch match = TokenSimilarity.compare(asked, tokens.get(id));
      boolean enough = match.value() >= floor(unit, id) || match.rule() == Rule.INITIAL;
      if (enough && match.rule() != Rule.NONE) {
        found.add(new Met(tokens.get(id), match, weights.get(id), postings.get(id)));
      }
    }
    return found;
  }

  private double floor(Unit asked, int id) {
    return asked.glued() || !plain.get(id) ? gluedFloor : floor;
  }

  private BitSet candidates(Unit unit) {
    NameToken asked = unit.token();
    BitSet candidates = new BitSet(tokens.size());
    for (String key : SearchKeys.of(asked)) {
      add(candidates, byKey.getOrDefault(key, new int[0]));
    }
    for (String form : forms(asked)) {
      addSharedBeginning(candidates, form);
    }
    addAlikeSpelling(candidates, unit);
    return candidates;
  }

  private void addSharedBeginning(BitSet candidates, String form) {
    for (int length = LEAST_PREFIX; length <= form.length(); length++) {
      add(candidates, byForm.getOrDefault(form.substring(0, length), new int[0]));
    }
    if (form.length() >= LEAST_PREFIX) {
      byForm.subMap(form, form + Character.MAX_VALUE).values().forEach(ids -> add(candidates, ids));
    } else {
      add(candidates, byForm.getOrDefault(form, new int[0]));
    }
  }

  private void addAlikeSpelling(BitSet candidates, Unit unit) {
    SpellingProbe asked = SpellingProbe.of(unit.token().text());
    plainWords.find(asked, unit.glued() ? gluedFloor : floor, candidates::set);
    if (!unit.glued()) {
      gluedWords.find(asked, gluedFloor, candidates::set);
    }
  }

  private static void add(BitSet candidates, int[] ids) {
    for (int id : ids) {
      candidates.set(id);
    }
  }
}
