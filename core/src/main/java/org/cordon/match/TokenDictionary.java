package org.cordon.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cordon.match.NameUnits.Unit;
import org.cordon.name.AlikeWords;
import org.cordon.name.NameToken;
import org.cordon.name.Rule;
import org.cordon.name.SearchKeys;
import org.cordon.name.SpellingProbe;
import org.cordon.name.TokenMatch;
import org.cordon.name.TokenSimilarity;
import org.jspecify.annotations.Nullable;

/* Each distinct token of the listed names stands here once, so a query compares each of its tokens
 * with each distinct listed token at most once, however many names share it.
 *
 * Which listed tokens are worth comparing is told by equal keys (a form, a meaning, a sound, a
 * skeleton), by a common beginning, and, for slips of spelling, by the letters two words are made of. */

/// The distinct tokens of an index and the names they stand in.
final class TokenDictionary {

  private static final int LEAST_PREFIX = 3;
  private static final IntList NONE = new IntList();

  /// A distinct token.
  private static final class Entry {
    final NameToken token;
    final int id;
    final IntList names = new IntList();
    double weight;
    /* The token before it that has the same letters. */
    final @Nullable Entry sameLetters;

    Entry(NameToken token, int id, @Nullable Entry sameLetters) {
      this.token = token;
      this.id = id;
      this.sameLetters = sameLetters;
    }
  }

  private final Map<String, Entry> byLetters = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, IntList> byKey = new HashMap<>();
  private WordBeginnings beginnings = new WordBeginnings(Map.of());
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
    Entry entry = entry(unit.token());
    entry.weight = Math.max(entry.weight, weight);
    entry.names.addOnce(name);
    if (!unit.glued()) {
      plain.set(entry.id);
    }
    return entry.token;
  }

  private Entry entry(NameToken token) {
    Entry newest = byLetters.get(token.text());
    for (Entry known = newest; known != null; known = known.sameLetters) {
      if (known.token.isSameAs(token)) {
        return known;
      }
    }
    Entry entry = new Entry(token.withoutOriginal(), entries.size(), newest);
    byLetters.put(token.text(), entry);
    entries.add(entry);
    return entry;
  }

  /// Builds the keys; to be called once, after the last token.
  void freeze() {
    Map<String, IntList> byForm = new HashMap<>();
    for (Entry entry : entries) {
      if (plain.get(entry.id)) {
        forms(entry.token).forEach(form -> enter(byForm, form, entry.id));
      }
      SearchKeys.of(entry.token).forEach(key -> enter(byKey, key, entry.id));
    }
    beginnings = new WordBeginnings(byForm);
    byLetters.clear();
    List<String> words = entries.stream().map(entry -> entry.token.text()).toList();
    plainWords = AlikeWords.of(words, plain.stream());
    gluedWords =
        AlikeWords.of(words, IntStream.range(0, words.size()).filter(id -> !plain.get(id)));
  }

  private static void enter(Map<String, IntList> map, String key, int id) {
    map.computeIfAbsent(key, any -> new IntList()).addOnce(id);
  }

  private static List<String> forms(NameToken token) {
    List<String> forms = new ArrayList<>(token.variants());
    forms.add(token.text());
    return forms;
  }

  /// A listed token that meets one asked for.
  ///
  /// @param weight the most it weighs in any name
  /// @param names the names it stands in, ascending
  record Met(NameToken token, TokenMatch match, double weight, IntList names) {}

  /// The listed tokens that meet this one. Two glued ones never meet.
  ///
  /// @param alike what is spelled alike, by the word and whether it is glued: filled for the other
  ///   readings of a name
  List<Met> meeting(Unit unit, Map<String, BitSet> alike) {
    List<Met> found = new ArrayList<>();
    NameToken asked = unit.token();
    BitSet candidates = candidates(unit, alike);
    if (unit.glued()) {
      candidates.and(plain);
    }
    for (int id = candidates.nextSetBit(0); id >= 0; id = candidates.nextSetBit(id + 1)) {
      Entry entry = entries.get(id);
      TokenMatch match = TokenSimilarity.compare(asked, entry.token);
      boolean enough = match.value() >= floor(unit, id) || match.rule() == Rule.INITIAL;
      if (enough && match.rule() != Rule.NONE) {
        found.add(new Met(entry.token, match, entry.weight, entry.names));
      }
    }
    return found;
  }

  private double floor(Unit asked, int id) {
    return asked.glued() || !plain.get(id) ? gluedFloor : floor;
  }

  private BitSet candidates(Unit unit, Map<String, BitSet> alike) {
    NameToken asked = unit.token();
    BitSet candidates = new BitSet(entries.size());
    for (String searched : SearchKeys.of(asked)) {
      byKey.getOrDefault(searched, NONE).forEach(candidates::set);
    }
    for (String form : forms(asked)) {
      addSharedBeginning(candidates, form);
    }
    String key = (unit.glued() ? "+" : "") + asked.text();
    candidates.or(alike.computeIfAbsent(key, any -> alikeSpelling(unit)));
    return candidates;
  }

  private void addSharedBeginning(BitSet candidates, String form) {
    for (int length = LEAST_PREFIX; length < form.length(); length++) {
      beginnings.equalTo(form.substring(0, length), candidates::set);
    }
    if (form.length() >= LEAST_PREFIX) {
      beginnings.startingWith(form, candidates::set);
    }
  }

  private BitSet alikeSpelling(Unit unit) {
    BitSet candidates = new BitSet(entries.size());
    SpellingProbe asked = SpellingProbe.of(unit.token().text());
    plainWords.find(asked, unit.glued() ? gluedFloor : floor, candidates::set);
    if (!unit.glued()) {
      gluedWords.find(asked, gluedFloor, candidates::set);
    }
    return candidates;
  }
}
