package org.cordon.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.cordon.app.settings.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What becomes of a failure: one line on standard error that says what is wrong, and the exit
/// code; where in the program it came from only if the user asks.
final class Failures {

  private final Cordon cordon;

  private Failures(Cordon cordon) {
    this.cordon = cordon;
  }

  /// Runs the command line and answers with the exit code.
  static int execute(Cordon cordon, CommandLine commands, String... arguments) {
    Failures failures = new Failures(cordon);
    commands.setOut(new PrintWriter(cordon.out().writer(), true));
    commands.setErr(new PrintWriter(cordon.err(), true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((failure, _) -> failures.usage(failure));
    commands.setExecutionExceptionHandler((failure, _, _) -> failures.report(failure));
    int code = commands.execute(arguments);
    try {
      cordon.out().flush();
      return code;
    } catch (IOException e) {
      return failures.report(e);
    }
  }

  private int usage(ParameterException failure) {
    PrintStream err = cordon.err();
    cordon.say(firstLine(failure));
    if (!UnmatchedArgumentException.printSuggestions(
        failure, new PrintWriter(err, true, StandardCharsets.UTF_8))) {
      err.println("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    }
    if (cordon.isVerbose()) {
      failure.printStackTrace(err);
    }
    return ExitCode.BAD_INPUT;
  }

  private int report(Exception failure) {
    if (failure instanceof Output.ClosedOutputException) {
      return ExitCode.DONE;
    }
    cordon.say(message(failure));
    if (cordon.isVerbose()) {
      failure.printStackTrace(cordon.err());
    }
    return failure instanceof InvalidInputException ? ExitCode.BAD_INPUT : ExitCode.UNUSABLE;
  }

  private static String message(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written";
    }
    return failure instanceof InvalidInputException || failure instanceof IOException
        ? firstLine(failure)
        : "an error in Cordon itself (--verbose shows where): " + failure;
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
  }
}
