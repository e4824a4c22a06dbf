package org.cordon.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.cordon.app.feed.Readers;

/// The process around the program: what it reads and writes besides its files.
///
/// @param out standard output
/// @param err standard error
/// @param terminal a person watches standard error; the JDK can't tell, so `./cordon` says it by
///   `-Dcordon.terminal=true`
record Surroundings(
    Output out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    String userHome,
    Clock clock,
    Readers readers) {

  /// Those of this process.
  static Surroundings ofProcess() {
    return new Surroundings(
        new Output(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("cordon.terminal"),
        System.getenv(),
        System.getProperty("user.home", "."),
        Clock.systemUTC(),
        Readers.shipped());
  }
}
