package org.cordon.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import org.cordon.app.feed.Floors;
import org.cordon.app.feed.ImportStep;
import org.cordon.app.feed.ListImport;
import org.cordon.app.feed.ListStore;
import org.cordon.app.feed.Readers;
import org.cordon.app.settings.Home;
import org.cordon.app.settings.Settings;
import org.cordon.app.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program's entry, `cordon VERB …`, and what all its commands share.
@Command(
    name = "cordon",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Tells whether a trade may go ahead under every sanctions and export-control regime.",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nStart here:%n",
    footer = {
      "  cordon lists fetch                     download the official lists",
      "  cordon lists import un consolidated.xml   or import a file you have",
      "  cordon screen \"Huawei Technologies\"    is this name listed?",
      "",
      "Exit codes: 0 done, 1 something matched (only with --fail-on-match), 2 bad usage or input,",
      "3 a list or the store can't be used. Data is kept in ~/.cordon, in $CORDON_HOME or --home."
    })
public final class Cordon {

  private final Surroundings surroundings;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The data directory; default: $CORDON_HOME, else ~/.cordon.")
  private @Nullable Path home;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error came from.")
  private boolean verbose;

  Cordon(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Runs one command and exits with its code.
  public static void main(String[] arguments) {
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /// Runs one command.
  ///
  /// @return its exit code
  static int run(Surroundings surroundings, String... arguments) {
    Cordon cordon = new Cordon(surroundings);
    return Failures.execute(cordon, Commands.of(cordon), arguments);
  }

  boolean isVerbose() {
    return verbose;
  }

  Output out() {
    return surroundings.out();
  }

  PrintStream err() {
    return surroundings.err();
  }

  /// Says something besides the results, in one line; what files hold can't play with the terminal.
  void say(String message) {
    err().println("cordon: " + message.replaceAll("\\p{Cntrl}+", " ").strip());
  }

  boolean isTerminal() {
    return surroundings.terminal();
  }

  Clock clock() {
    return surroundings.clock();
  }

  Readers readers() {
    return surroundings.readers();
  }

  Home home() {
    return Home.of(home, surroundings.environment(), surroundings.userHome());
  }

  Settings settings() throws IOException {
    return SettingsFile.read(home().settings());
  }

  ListStore store() {
    return new ListStore(home().lists());
  }

  private void tell(ImportStep step) {
    if (isTerminal() && step == ImportStep.COPIED) {
      err().println("reading …");
    }
  }

  ListImport imports(Settings settings) {
    return new ListImport(
        store(),
        new Floors(settings.countFloor(), settings.fillFloor()),
        settings.refusedKept(),
        clock(),
        this::tell);
  }
}
