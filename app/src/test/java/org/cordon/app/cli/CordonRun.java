package org.cordon.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.Readers;
import org.cordon.app.testing.LinesReader;

/// Runs the program within a test, on a data directory of the test's own.
final class CordonRun {

  private final Path home;
  private Instant now = Instant.parse("2026-09-14T10:15:30Z");
  private Readers readers = LinesReader.readers();

  /// How a run ended.
  record Result(int code, String out, String err) {}

  CordonRun(Path home) {
    this.home = home;
  }

  CordonRun at(String time) {
    now = Instant.parse(time);
    return this;
  }

  CordonRun with(Readers others) {
    readers = others;
    return this;
  }

  Path home() {
    return home;
  }

  ListStore store() {
    return new ListStore(home.resolve("lists"));
  }

  /// A file beside the data directory.
  Path file(String name, String content) throws IOException {
    return Files.writeString(home.resolveSibling(name), content);
  }

  Result run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new Output(out),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of("CORDON_HOME", home.toString()),
            "/nowhere",
            Clock.fixed(now, ZoneOffset.UTC),
            readers);
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    int code = Cordon.run(surroundings, words.toArray(String[]::new));
    return new Result(code, text(out), text(err));
  }

  /* What the run printed, the folder of the test left out: it has another name each time. */
  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(home.getParent() + "/", "");
  }
}
