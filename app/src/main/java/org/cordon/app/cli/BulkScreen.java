package org.cordon.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.app.screening.ListedParties;
import org.cordon.app.screening.OrderedWork;
import org.cordon.app.screening.PartyFile;
import org.cordon.app.screening.Screening;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.match.Query;
import org.jspecify.annotations.Nullable;

/// Screens the rows of a file. Rows go out in the order they came in; what is wrong with a row is
/// said on standard error by file and line, never by leaving it out.
final class BulkScreen {

  /// A row's answer.
  ///
  /// @param screening null where the row could not be screened
  /// @param notes what could not be read of it
  private record Answer(PartyFile.Row row, @Nullable Screening screening, List<String> notes) {}

  private final Cordon cordon;
  private final ListedParties parties;
  private final ScreenRequest request;
  private long matched;
  private long defective;

  BulkScreen(Cordon cordon, ListedParties parties, ScreenRequest request) {
    this.cordon = cordon;
    this.parties = parties;
    this.request = request;
  }

  /// @param output null for standard output
  /// @return the exit code
  int run(Path input, @Nullable Path output, boolean failOnMatch) throws IOException {
    try (PartyFile file = new PartyFile(input);
        RowProgress progress = RowProgress.start(cordon, "screening", input);
        ResultFile result = ResultFile.open(cordon, output)) {
      screen(file, input, result.writer(), progress);
      file.problems().forEach(problem -> cordon.err().println(problem));
      result.keep();
      cordon
          .err()
          .printf(
              "%d rows screened%s: %d with matches, %d with problems%n",
              progress.rows(), progress.speed(), matched, defective);
    }
    if (defective > 0) {
      return ExitCode.BAD_INPUT;
    }
    return failOnMatch && matched > 0 ? ExitCode.MATCHED : ExitCode.DONE;
  }

  private void screen(PartyFile file, Path input, Writer out, RowProgress progress)
      throws IOException {
    MatchRows rows = new MatchRows(out);
    OrderedWork.run(
        file::next,
        this::answer,
        answer -> {
          write(answer, input, rows);
          progress.step();
        });
    rows.flush();
  }

  private Answer answer(PartyFile.Row row) {
    List<String> notes = new ArrayList<>();
    if (row.words() == null) {
      notes.add(row.defect());
      return new Answer(row, null, notes);
    }
    Optional<Query> query = row.words().query(unreadable -> notes.add(note(unreadable)));
    if (query.isEmpty()) {
      notes.add("has neither a name nor an identifier");
      return new Answer(row, null, notes);
    }
    return new Answer(row, parties.screen(query.get(), request.asOf(), request.least()), notes);
  }

  /* Without the value: it may be a birth date. */
  private static String note(InvalidInputException unreadable) {
    return unreadable.field() + " " + unreadable.hint() + "; screened without it";
  }

  private void write(Answer answer, Path input, MatchRows rows) throws IOException {
    for (String note : answer.notes()) {
      cordon.err().println(input.getFileName() + ":" + answer.row().line() + " " + note);
    }
    defective += answer.notes().isEmpty() ? 0 : 1;
    if (answer.screening() == null) {
      rows.addError(answer.row().id(), String.join("; ", answer.notes()));
    } else {
      matched += answer.screening().hasMatch() ? 1 : 0;
      rows.add(answer.row().id(), answer.screening(), request);
    }
  }
}
