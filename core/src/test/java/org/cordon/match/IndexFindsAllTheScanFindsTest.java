package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.format.CsvRows;
import org.cordon.listing.format.ListFiles;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The oracle: over real names, the index finds exactly what weighing every name finds.
@Tag("slow")
class IndexFindsAllTheScanFindsTest {

  private static final int QUERIES = 60;
  private static final double LEAST = 0.75;
  /* Of some 15,000 parties. */
  private static final int EACH = 7;

  @Test
  void onTheSdnList() throws Exception {
    List<Subject> subjects = subjects();
    assertThat(subjects).hasSizeGreaterThan(14_000);
    MatchIndex index = MatchIndex.of(subjects, MatchSettings.DEFAULT);
    Random random = new Random(20_260_101L);
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      String name = subjects.get(random.nextInt(subjects.size())).party().primaryName().text();
      Query query = Query.ofName(changed(name, random));
      List<String> scanned = describe(index.scan(query, LEAST));
      assertThat(describe(index.find(query, LEAST))).as("%s", query.names()).isEqualTo(scanned);
      found += scanned.size();
    }
    assertThat(found).as("queries that find nothing prove nothing").isGreaterThan(QUERIES / 2);
  }

  @Test
  void whatIsListedFindsItselfThoughItsTypeIsNotStated() throws Exception {
    List<Subject> subjects = subjects();
    MatchIndex index = MatchIndex.of(subjects, MatchSettings.DEFAULT);
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i += EACH) {
      Subject subject = subjects.get(i);
      String name = subject.party().primaryName().text();
      if (index.find(Query.ofName(name)).stream()
          .noneMatch(match -> match.subject().key().equals(subject.key()))) {
        lost.add(name);
      }
    }
    assertThat(lost).isEmpty();
  }

  private static List<String> describe(List<Match> matches) {
    return matches.stream().map(match -> match.subject().key() + " " + match.score()).toList();
  }

  private static List<Subject> subjects() throws Exception {
    List<Subject> subjects = new ArrayList<>();
    ListFile file =
        ListFiles.open(
                List.of(GivenData.shared("lists/us_ofac_sdn/2024-05-03/sdn.csv.gz")),
                ReadLimits.DEFAULT)
            .getFirst();
    try (CsvRows rows = CsvRows.open(file, ',', new Problems(), ReadLimits.DEFAULT)) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (row.size() == 12) {
          subjects.add(
              row.get(2).equals("individual")
                  ? Parties.person(row.get(0), "", row.get(1))
                  : Parties.organization(row.get(0), row.get(1)));
        }
      }
    }
    return subjects;
  }

  /// A name as people mistype it: a letter changed, dropped or doubled, words swapped or left out.
  private static String changed(String name, Random random) {
    int at = random.nextInt(name.length());
    List<String> words = new ArrayList<>(List.of(name.split("[ ,]+", -1)));
    return switch (random.nextInt(6)) {
      case 0 -> name.substring(0, at) + 'a' + name.substring(at + 1);
      case 1 -> name.substring(0, at) + name.substring(at + 1);
      case 2 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
      case 3 -> String.join(" ", words.reversed());
      case 4 -> String.join("", words);
      default -> name;
    };
  }
}
