package org.cordon.app.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.cordon.app.feed.fetch.ListFetch;
import org.cordon.app.feed.fetch.Pauses;
import org.cordon.app.settings.InvalidInputException;
import org.cordon.app.settings.Settings;
import org.cordon.listing.ListReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `cordon lists fetch [PUBLISHER…]`.
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    description = {
      "Downloads the lists from their publishers and puts what is new in force.",
      "A list that didn't change is not sent again. One publisher's failure doesn't stop the"
          + " others; the version in force stays. Other addresses than the official ones: a line"
          + " source.PUBLISHER = ADDRESS in the file settings of the data directory."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  cordon lists fetch             all lists that can be downloaded",
      "  cordon lists fetch un eu-fsf   these two"
    })
final class FetchCommand implements Callable<Integer> {

  private final Cordon cordon;

  @Parameters(arity = "0..*", paramLabel = "PUBLISHER", description = "Whose lists; default: all.")
  private List<String> publishers = List.of();

  @Mixin private final FormatOption format = new FormatOption();

  FetchCommand(Cordon cordon) {
    this.cordon = cordon;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = cordon.settings();
    List<ListReader> readers = readers(settings);
    ImportReport report = new ImportReport(cordon, format.get());
    try (ByteProgress progress = new ByteProgress(cordon);
        ListFetch fetch =
            new ListFetch(
                cordon.store(),
                cordon.imports(settings),
                settings.download(),
                new Pauses(settings.download().backoff(), new Random()::nextDouble, Thread::sleep),
                progress::at)) {
      for (ListReader reader : readers) {
        report.add(fetch.run(reader, addresses(settings, reader.publisher())));
        progress.done();
      }
    }
    return report.finish();
  }

  private List<ListReader> readers(Settings settings) {
    List<String> all = new ArrayList<>(publishers);
    if (all.isEmpty()) {
      cordon.readers().listPublishers().stream()
          .filter(settings.sources()::containsKey)
          .forEach(all::add);
    }
    List<ListReader> readers = new ArrayList<>();
    for (String publisher : all) {
      ListReader reader = Publishers.requireReader(cordon.readers(), publisher);
      if (!settings.sources().containsKey(publisher)) {
        throw new InvalidInputException(
            "publisher",
            publisher,
            "serves no file to download; import one: cordon lists import "
                + publisher
                + " FILE, or set source."
                + publisher);
      }
      readers.add(reader);
    }
    return readers;
  }

  private static List<URI> addresses(Settings settings, String publisher) {
    return settings.sources().getOrDefault(publisher, List.of());
  }
}
