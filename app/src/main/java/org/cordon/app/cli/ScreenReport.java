package org.cordon.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cordon.app.screening.ListedParties;
import org.cordon.app.screening.Screening;
import org.cordon.match.Query;

/// Screens what was named on the command line and shows the answers.
final class ScreenReport {

  private final Cordon cordon;
  private final ListedParties parties;
  private final ScreenRequest request;

  ScreenReport(Cordon cordon, ListedParties parties, ScreenRequest request) {
    this.cordon = cordon;
    this.parties = parties;
    this.request = request;
  }

  /// @param titles what the user typed, one a query
  /// @return whether anything matches
  boolean show(List<String> titles, List<Query> queries, Format format) throws IOException {
    List<Screening> answers = new ArrayList<>();
    for (Query query : queries) {
      answers.add(parties.screen(query, request.asOf(), request.least()));
    }
    switch (format) {
      case TEXT ->
          cordon
              .out()
              .text(
                  new ScreenText(parties.lists(), request, cordon.clock().instant())
                      .of(titles, answers));
      case JSON ->
          cordon.out().text(Json.text(ScreenJson.of(titles, answers, parties.lists(), request)));
      case CSV -> rows(titles, answers);
    }
    return answers.stream().anyMatch(Screening::hasMatch);
  }

  private void rows(List<String> titles, List<Screening> answers) throws IOException {
    MatchRows rows = new MatchRows(cordon.out().writer());
    for (int i = 0; i < answers.size(); i++) {
      rows.add(titles.get(i), answers.get(i), request);
    }
    rows.flush();
  }
}
