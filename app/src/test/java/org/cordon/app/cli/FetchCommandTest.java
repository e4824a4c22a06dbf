package org.cordon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cordon.app.testing.LinesReader.list;
import static org.cordon.app.testing.ListServer.bytes;
import static org.cordon.app.testing.ListServer.content;
import static org.cordon.app.testing.ListServer.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordon.app.feed.Readers;
import org.cordon.app.testing.ListServer;
import org.cordon.testing.GivenData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `cordon lists fetch` against a server on this machine.
class FetchCommandTest {

  @TempDir private Path folder;

  private CordonRun cordon;
  private ListServer server;

  @BeforeEach
  void start() throws IOException {
    cordon = new CordonRun(folder.resolve("home"));
    server = new ListServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void sources(String publisher, URI... addresses) throws IOException {
    StringBuilder line = new StringBuilder("source." + publisher + " =");
    for (URI address : addresses) {
      line.append(' ').append(address);
    }
    Files.createDirectories(cordon.home());
    Path settings = cordon.home().resolve("settings");
    String before = Files.exists(settings) ? Files.readString(settings) : "fetch.attempts = 1\n";
    Files.writeString(settings, before + line + "\n");
  }

  @Test
  void aFetchedListIsInForceAndKnowsItsOrigin() throws IOException {
    URI address = server.serve("/un.txt", content(list(20), "\"v1\""));
    sources("un", address);

    CordonRun.Result result = cordon.run("lists", "fetch", "un");
    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("un: 20 designations of 2026-08-01 in force");
    assertThat(cordon.store().requireInForce("un").manifest().files().getFirst())
        .satisfies(file -> {
          assertThat(file.name()).isEqualTo("un.txt");
          assertThat(file.origin()).isEqualTo(address.toString());
          assertThat(file.etag()).isEqualTo("\"v1\"");
          assertThat(file.bytes()).isEqualTo(list(20).length());
        });
  }

  @Test
  void anUnchangedListIsNotSentAgain() throws IOException {
    sources("un", server.serve("/un.txt", content(list(20), "\"v1\"")));
    cordon.run("lists", "fetch", "un");
    cordon.at("2026-09-20T08:00:00Z");

    CordonRun.Result result = cordon.run("lists", "fetch", "un");
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("unchanged, still in force");
    assertThat(server.requests()).containsExactly("/un.txt", "/un.txt if not \"v1\"");
    assertThat(cordon.store().listVersions("un")).hasSize(1);
    assertThat(cordon.run("lists", "status", "--format", "json").out())
        .contains("\"confirmedAt\" : \"2026-09-20T08:00:00Z\"");
  }

  @Test
  void theSameBytesWithoutAStateAreUnchangedToo() throws IOException {
    sources("un", server.serve("/un.txt", content(list(20))));
    cordon.run("lists", "fetch", "un");

    assertThat(cordon.run("lists", "fetch", "un").out()).contains("unchanged");
    assertThat(cordon.store().listVersions("un")).hasSize(1);
  }

  @Test
  void ofASetOnlyWhatChangedIsSent() throws IOException {
    sources(
        "un",
        server.serve("/a/part", content(list(20), "\"a1\"")),
        server.serve(
            "/b/part",
            content(list(30).replace("T", "U").replace("LISU", "LIST"), "\"b1\""),
            content(list(31).replace("T", "U").replace("LISU", "LIST"), "\"b2\"")));
    cordon.run("lists", "fetch", "un");
    cordon.at("2026-09-20T08:00:00Z");

    CordonRun.Result result = cordon.run("lists", "fetch", "un");
    assertThat(result.out()).startsWith("un: 51 designations");
    assertThat(server.requests()).endsWith("/a/part if not \"a1\"", "/b/part if not \"b1\"");
    assertThat(cordon.store().requireInForce("un").manifest().files())
        .extracting(file -> file.name() + " " + file.etag())
        .containsExactly("part \"a1\"", "2/part \"b2\"");
  }

  @Test
  void onePublishersFailureDoesNotStopTheOthers() throws IOException {
    sources("un", server.serve("/un.txt", status(404)));
    sources("own-csv", server.serve("/own.txt", content(list(3))));

    CordonRun.Result result = cordon.run("lists", "fetch");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).startsWith("own-csv: 3 designations");
    assertThat(result.err())
        .contains("cordon: un: not fetched: http://", "/un.txt: the server answers 404")
        .contains("no version of it is in force");
    assertThat(cordon.run("lists", "status").out()).contains("un: refused on", "answers 404");
  }

  @Test
  void aPageInPlaceOfAListIsRefusedAndTheOldOneStays() throws IOException {
    sources("un", server.serve("/un.txt", content(list(20)), content("<html>Please wait</html>")));
    cordon.run("lists", "fetch", "un");

    CordonRun.Result result = cordon.run("lists", "fetch", "un");
    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("refused: un.txt is no list", "stays in force");
    assertThat(cordon.run("lists", "export", "un").out().lines()).hasSize(20);
  }

  @Test
  void halfAListIsRefused() throws IOException {
    sources("un", server.serve("/un.txt", content(list(40)), content(list(20))));
    cordon.run("lists", "fetch", "un");

    assertThat(cordon.run("lists", "fetch", "un").code()).isEqualTo(3);
    assertThat(cordon.store().requireInForce("un").manifest().designations()).isEqualTo(40);
  }

  @Test
  void aRealListComesWholeFromItsServer() throws IOException {
    Path real = GivenData.shared("lists/un_sc/2026-08-01/consolidated.xml.gz");
    sources("un", server.serve("/consolidated.xml.gz", bytes(Files.readAllBytes(real))));
    cordon.with(Readers.shipped());

    CordonRun.Result result = cordon.run("lists", "fetch", "un");
    assertThat(result.out()).startsWith("un: 1011 designations of 2026-08-01");
    assertThat(cordon.run("lists", "export", "un").out().lines()).hasSize(1011);
  }

  @Test
  void aPublisherWithoutAnAddressIsBadInput() throws IOException {
    CordonRun.Result result = cordon.run("lists", "fetch", "own-csv");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("serves no file to download", "source.own-csv");
  }
}
