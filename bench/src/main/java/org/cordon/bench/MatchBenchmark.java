package org.cordon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cordon.match.Match;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.match.Subject;
import org.cordon.party.NameKind;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One query against the index, by how many names are in it. Run: `./dev bench MatchBenchmark`.
///
/// Expected: time grows with the number of distinct tokens (each is looked at once per token asked
/// for, about 1 ns) and with the names that share a telling token.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchBenchmark {

  private static final List<String> GIVEN =
      List.of("Ivan", "Sergei", "Mohammed", "Ali", "Wei", "Maria", "Olga", "Juan", "Ahmad", "Kim");
  private static final List<String> SYLLABLES =
      List.of(
          "pe", "tro", "ma", "du", "ka", "li", "rov", "shi", "ben", "as", "hus", "ein", "go", "lo",
          "vin", "zha");

  /// How many names the index has.
  @Param({"10000", "100000"})
  public int names;

  private List<Subject> subjects = List.of();
  private MatchIndex index = MatchIndex.of(List.of(), MatchSettings.DEFAULT);
  private List<Query> queries = List.of();
  private int next;

  /// Makes the names and the queries: every second one is listed, with one letter changed.
  @Setup(Level.Trial)
  public void build() {
    Random random = new Random(20_260_101L);
    List<Subject> made = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      PartyName name = PartyName.of(name(random), NameKind.PRIMARY);
      made.add(
          new Subject(
              "x/" + i,
              new Party.Organization(
                  new PartyFacts(List.of(name), List.of(), List.of(), List.of()))));
    }
    subjects = made;
    index = MatchIndex.of(subjects, MatchSettings.DEFAULT);
    List<Query> asked = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      String listed = subjects.get(random.nextInt(subjects.size())).party().primaryName().text();
      asked.add(Query.ofName(i % 2 == 0 ? listed.replaceFirst("[aeiou]", "x") : name(random)));
    }
    queries = asked;
  }

  private static String name(Random random) {
    StringBuilder surname = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      surname.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return GIVEN.get(random.nextInt(GIVEN.size())) + " " + surname;
  }

  /// One query.
  @Benchmark
  public List<Match> find() {
    next = (next + 1) % queries.size();
    return index.find(queries.get(next));
  }
}
