package org.cordon.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `cordon completion bash|zsh`.
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that completes commands and options in your shell.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(cordon completion bash)     for this shell; put it into ~/.bashrc to keep it",
      "  source <(cordon completion zsh)      the same, ~/.zshrc"
    })
final class CompletionCommand implements Callable<Integer> {

  /// The shells there is a script for; one script serves both.
  enum Shell {
    BASH,
    ZSH
  }

  private final Cordon cordon;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  CompletionCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine all = Commands.of(cordon);
    String setup =
        switch (shell) {
          case BASH -> "";
          case ZSH ->
              "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n";
        };
    cordon.out().text(setup + AutoComplete.bash("cordon", all));
    return ExitCode.DONE;
  }
}
