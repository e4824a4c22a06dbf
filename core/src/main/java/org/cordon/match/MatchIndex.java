package org.cordon.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cordon.match.NameUnits.Unit;
import org.cordon.match.TokenDictionary.Met;
import org.cordon.name.NameForms;
import org.cordon.name.NameToken;
import org.cordon.name.NameType;
import org.cordon.name.TokenMatch;
import org.cordon.name.TokenRole;
import org.cordon.name.TokenSimilarity;
import org.cordon.party.Identifier;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.jspecify.annotations.Nullable;

/// All names and identifiers of a set of parties, ready to be searched; immutable, and read by any
/// number of threads at once.
///
/// A new list means a new index: build it, then swap one reference.
public final class MatchIndex {

  /* Every initial can meet a name of at most this weight, besides its own. */
  private static final TokenRole HEAVIEST = TokenRole.SURNAME;

  /// A name in the index.
  ///
  /// @param party place of its party in the index
  /// @param text the name, or a part of it, that is compared
  /// @param reading what it is read as
  /// @param weight of all its tokens
  /// @param initials how many of its tokens are single letters
  record Listed(
      int party,
      PartyName name,
      String text,
      NameType reading,
      NameUnits units,
      double weight,
      int initials) {
    boolean hasTelling() {
      return units.hasTelling();
    }
  }

  private final MatchSettings settings;
  private final List<Subject> subjects;
  private final List<Listed> names;
  private final Map<String, Integer> byKey;
  private final TokenDictionary dictionary;
  private final IdentifierIndex identifiers;

  MatchIndex(
      MatchSettings settings,
      List<Subject> subjects,
      List<Listed> names,
      Map<String, Integer> byKey,
      TokenDictionary dictionary,
      IdentifierIndex identifiers) {
    this.settings = settings;
    this.subjects = List.copyOf(subjects);
    this.names = List.copyOf(names);
    this.byKey = Map.copyOf(byKey);
    this.dictionary = dictionary;
    this.identifiers = identifiers;
  }

  /// The index of these parties.
  ///
  /// @throws IllegalArgumentException if two have the same key
  public static MatchIndex of(List<Subject> subjects, MatchSettings settings) {
    MatchIndexBuilder builder = new MatchIndexBuilder(settings);
    subjects.forEach(subject -> builder.add(MatchIndexBuilder.prepare(subject)));
    return builder.build();
  }

  /// How many parties are in the index.
  public int size() {
    return subjects.size();
  }

  /// The parties that reach the threshold of the settings, best first, equal scores by key.
  public List<Match> find(Query query) {
    return find(query, settings.threshold());
  }

  /// The parties that reach this score, best first, equal scores by key; [Match#reached()] tells
  /// matches from candidates below the settings' threshold.
  ///
  /// @param least over the score a weak token alone can give, else much of the index is weighed
  public List<Match> find(Query query, double least) {
    Map<Integer, Best> best = new LinkedHashMap<>();
    for (String name : query.names()) {
      collect(best, name, query, least - bonus());
    }
    return judged(best, query, least);
  }

  /* What discriminators can add at most to a name's score. */
  private double bonus() {
    return settings.birthAgreement() + settings.countryAgreement();
  }

  /// Which listed tokens each token of the query meets, compared once for all names. Tokens are
  /// told apart by identity: the dictionary has one instance for all equal ones.
  private static final class Meetings {
    private final IdentityHashMap<NameToken, List<Met>> lists = new IdentityHashMap<>();
    private final IdentityHashMap<NameToken, IdentityHashMap<NameToken, TokenMatch>> pairs =
        new IdentityHashMap<>();

    Meetings(NameUnits asked, TokenDictionary dictionary, Map<String, BitSet> alike) {
      for (Unit unit : asked.units()) {
        List<Met> met = dictionary.meeting(unit, alike);
        IdentityHashMap<NameToken, TokenMatch> byListed = new IdentityHashMap<>();
        met.forEach(one -> byListed.put(one.token(), one.match()));
        lists.put(unit.token(), met);
        pairs.put(unit.token(), byListed);
      }
    }

    @Nullable TokenMatch compare(NameToken asked, NameToken listed) {
      boolean initial = asked.text().length() == 1 || listed.text().length() == 1;
      return initial
          ? TokenSimilarity.compare(asked, listed)
          : pairs.getOrDefault(asked, new IdentityHashMap<>()).get(listed);
    }

    List<Met> of(NameToken asked) {
      return lists.getOrDefault(asked, List.of());
    }
  }

  /// A party's name that met best, by the query's name it met.
  private record Best(Listed listed, NameScore score) {}

  private void collect(Map<Integer, Best> best, String name, Query query, double least) {
    Map<String, BitSet> alike = new HashMap<>();
    for (Asked asked : asked(name, query.type())) {
      Meetings met = new Meetings(asked.units(), dictionary, alike);
      NameScorer scorer = new NameScorer(settings, met::compare);
      for (int candidate : candidates(asked, met, least)) {
        Listed listed = names.get(candidate);
        keepBetter(best, listed, scorer.score(asked.units(), listed.units()));
      }
    }
  }

  /// A name asked for, read as that of one type.
  ///
  /// @param onlyThose whether it is compared with names read so only
  private record Asked(NameType reading, boolean onlyThose, NameUnits units) {
    static Asked of(String name, NameType reading, boolean onlyThose) {
      return new Asked(reading, onlyThose, NameUnits.of(NameForms.of(name, reading)));
    }

    boolean isComparable(Listed listed) {
      return !onlyThose || listed.reading() == reading;
    }
  }

  /* Where the type isn't stated, the name is read as each listed party's. */
  private static List<Asked> asked(String name, PartyType type) {
    return switch (type) {
      case PERSON -> List.of(Asked.of(name, NameType.PERSON, false));
      case ORGANIZATION -> List.of(Asked.of(name, NameType.ORGANIZATION, false));
      case VESSEL, AIRCRAFT -> List.of(Asked.of(name, NameType.VESSEL_OR_AIRCRAFT, false));
      case UNSTATED ->
          List.of(
              Asked.of(name, NameType.PERSON, true),
              Asked.of(name, NameType.ORGANIZATION, true),
              Asked.of(name, NameType.VESSEL_OR_AIRCRAFT, true));
    };
  }

  private static void keepBetter(Map<Integer, Best> best, Listed listed, NameScore score) {
    if (score.value() > 0) {
      best.merge(
          listed.party(),
          new Best(listed, score),
          (a, b) -> b.score().value() > a.score().value() ? b : a);
    }
  }

  /* Names that share a telling token, and whose tokens that meet weigh enough to reach the score even
   * if all else were in their favor. With B for the weight that can meet and W for all weight, the
   * likeness is at most B / (B + surplusShare · (W − B)); see NameScorer. */
  private List<Integer> candidates(Asked reading, Meetings met, double least) {
    NameUnits asked = reading.units();
    double[] bound = new double[names.size()];
    boolean[] told = new boolean[names.size()];
    boolean[] toldIfNoneTells = new boolean[names.size()];
    List<Integer> touched = new ArrayList<>();
    double initials = 0;
    for (Unit unit : asked.units()) {
      initials += unit.token().text().length() == 1 ? settings.weight(HEAVIEST) * 2 : 0;
      double weight = asked.weight(unit, settings);
      for (Met one : met.of(unit.token())) {
        boolean canTell = NameScorer.tells(one.match()) && asked.canTell(unit);
        boolean tells = canTell && MatchSettings.isTelling(one.token().role());
        double most = one.match().value() * (weight + one.weight());
        one.names()
            .forEach(name -> {
              if (bound[name] == 0) {
                touched.add(name);
              }
              bound[name] += most;
              told[name] |= tells;
              toldIfNoneTells[name] |= canTell;
            });
      }
    }
    double fromInitials = initials;
    double askedWeight = asked.weight(settings);
    return touched.stream()
        .filter(name -> told[name] || (toldIfNoneTells[name] && !names.get(name).hasTelling()))
        .filter(name -> reading.isComparable(names.get(name)))
        .filter(name -> canReach(bound[name] + fromInitials, askedWeight, names.get(name), least))
        .sorted()
        .toList();
  }

  private boolean canReach(double bound, double askedWeight, Listed listed, double least) {
    double met = bound + listed.initials() * settings.weight(HEAVIEST) * 2;
    double all = askedWeight + listed.weight();
    double likeness = met >= all ? 1 : met / (met + settings.surplusShare() * (all - met));
    return likeness >= least;
  }

  private List<Match> judged(Map<Integer, Best> best, Query query, double least) {
    Map<Integer, Identifier> exact = exact(query);
    exact.keySet().forEach(party -> best.put(party, bestOf(party, query)));
    List<Match> matches = new ArrayList<>();
    best.forEach((party, met) -> {
      Match match = judge(query, met, exact.get(party));
      if (match.score() >= least) {
        matches.add(judge(query, inOriginalWords(met), exact.get(party)));
      }
    });
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparing(match -> match.subject().key()));
    return matches;
  }

  private Map<Integer, Identifier> exact(Query query) {
    Map<Integer, Identifier> found = new LinkedHashMap<>();
    for (Identifier asked : query.identifiers()) {
      identifiers
          .find(asked)
          .forEach(entry -> found.putIfAbsent(entry.party(), entry.identifier()));
    }
    return found;
  }

  private Best bestOf(int party, Query query) {
    PartyName primary = subjects.get(party).party().primaryName();
    Map<Integer, Best> best = new LinkedHashMap<>();
    NameUnits none = new NameUnits(0, List.of());
    best.put(
        party,
        new Best(
            new Listed(party, primary, primary.text(), NameType.UNKNOWN, none, 0, 0),
            NameScore.NONE));
    for (String name : query.names()) {
      weighAll(best, name, query, listed -> listed.party() == party);
    }
    return best.get(party);
  }

  private void weighAll(
      Map<Integer, Best> best, String name, Query query, Predicate<Listed> which) {
    NameScorer scorer = new NameScorer(settings, TokenSimilarity::compare);
    for (Asked asked : asked(name, query.type())) {
      names.stream()
          .filter(which)
          .filter(asked::isComparable)
          .forEach(listed -> keepBetter(best, listed, scorer.score(asked.units(), listed.units())));
    }
  }

  /* The index keeps listed tokens folded; a proof shows them as the list prints them. */
  private Best inOriginalWords(Best met) {
    if (met.score().pairs().isEmpty()) {
      return met;
    }
    Listed listed = met.listed();
    NameUnits printed = NameUnits.of(NameForms.of(listed.text(), listed.reading()));
    NameScorer scorer = new NameScorer(settings, TokenSimilarity::compare);
    return new Best(listed, scorer.score(met.score().left(), printed));
  }

  private Match judge(Query query, Best met, @Nullable Identifier exact) {
    return new Judgement(
            settings,
            query,
            subjects.get(met.listed().party()),
            met.listed().name(),
            met.score(),
            exact)
        .match();
  }

  /// The same as [#find(Query, double)] by weighing every name: slow, simple, and the measure of
  /// the index.
  List<Match> scan(Query query, double least) {
    Map<Integer, Best> best = new LinkedHashMap<>();
    query.names().forEach(name -> weighAll(best, name, query, listed -> true));
    return judged(best, query, least);
  }

  /// How one party answers a query, whatever the score; empty if no party has this key.
  public Optional<Match> explain(Query query, String key) {
    Integer party = byKey.get(key);
    if (party == null) {
      return Optional.empty();
    }
    return Optional.of(
        judge(query, inOriginalWords(bestOf(party, query)), exact(query).get(party)));
  }

  /// The likeness of two names, 0..1, as parties of this type; symmetric.
  public static Proof compare(String left, String right, PartyType type, MatchSettings settings) {
    NameScorer scorer = new NameScorer(settings, TokenSimilarity::compare);
    NameScore best = NameScore.NONE;
    for (Asked reading : asked(left, type)) {
      Asked other = Asked.of(right, reading.reading(), false);
      NameScore score = scorer.score(reading.units(), other.units());
      best = score.value() > best.value() ? score : best;
    }
    return Proof.of("name", "\"" + left + "\" and \"" + right + "\"", best.value(), best.parts());
  }
}
