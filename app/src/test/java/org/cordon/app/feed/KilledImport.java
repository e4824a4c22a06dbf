package org.cordon.app.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cordon.app.testing.LinesReader;

/// A process that imports lists until it is killed; [KillTest] starts it.
///
/// Arguments: the folder of lists, and the step at whose end it stops as if the power failed; or
/// `never`, to import one list after the other for ever.
final class KilledImport {

  private KilledImport() {}

  public static void main(String[] arguments) throws IOException {
    Path lists = Path.of(arguments[0]);
    ListImport imports =
        new ListImport(
            new ListStore(lists),
            new Floors(0.8, 0.5),
            3,
            Clock.systemUTC(),
            step -> {
              if (step.name().equals(arguments[1])) {
                Runtime.getRuntime().halt(137);
              }
            });
    for (int i = 0; i == 0 || arguments[1].equals("never"); i++) {
      Path file = Files.writeString(lists.resolve("list.txt"), LinesReader.list(41 + i % 5));
      imports.run(new LinesReader("un", 10), List.of(GivenFile.at(file)), false);
      System.out.println("imported");
    }
  }
}
