package org.cordon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.cordon.app.testing.LinesReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String failure, String... arguments) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(failure);
          }
        };
    return Cordon.run(
        new Surroundings(
            new Output(broken),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            Map.of("CORDON_HOME", folder.resolve("home").toString()),
            "/nowhere",
            Clock.systemUTC(),
            LinesReader.readers()),
        arguments);
  }

  @Test
  void aReaderThatLeavesIsNoFailure() {
    assertThat(run("Broken pipe", "lists", "status")).isZero();
    assertThat(run("Datenübergabe unterbrochen (broken pipe)", "completion", "bash")).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsAFailure() {
    assertThat(run("No space left on device", "lists", "status")).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("cordon: No space left on device\n");
  }
}
