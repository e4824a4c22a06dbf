package org.cordon.app.feed.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordon.app.testing.ListServer.content;
import static org.cordon.app.testing.ListServer.cutOff;
import static org.cordon.app.testing.ListServer.redirect;
import static org.cordon.app.testing.ListServer.status;
import static org.cordon.app.testing.ListServer.trickle;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.app.settings.Settings;
import org.cordon.app.testing.ListServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTest {

  private static final Settings.Download LIMITS =
      new Settings.Download(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          3,
          Duration.ofSeconds(2),
          10_000,
          3);

  @TempDir private Path folder;

  private final List<Duration> pauses = new ArrayList<>();
  private ListServer server;

  @BeforeEach
  void start() throws IOException {
    server = new ListServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Received fetch(URI address) throws IOException {
    return fetch(address, LIMITS);
  }

  private Received fetch(URI address, Settings.Download limits) throws IOException {
    try (Downloads downloads =
        new Downloads(limits, new Pauses(limits.backoff(), () -> 0.5, pauses::add))) {
      return downloads.fetch(
          new RemoteFile(address, null, null), folder.resolve("file"), bytes -> {});
    }
  }

  private String text(Received received) throws IOException {
    return Files.readString(((Received.Whole) received).path());
  }

  @Test
  void aFileComesWithItsHashAndState() throws IOException {
    URI address = server.serve("/un.xml", content("abc", "\"v1\""));

    assertThat(fetch(address))
        .isEqualTo(
            new Received.Whole(
                folder.resolve("file"),
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "\"v1\"",
                null));
    assertThat(text(fetch(address))).isEqualTo("abc");
  }

  @Test
  void redirectsAreFollowed() throws IOException {
    server.serve("/store/un.xml", content("abc"));
    server.serve("/b", redirect("store/un.xml"));

    assertThat(text(fetch(server.serve("/a", redirect(server.address("/b").toString())))))
        .isEqualTo("abc");
  }

  @Test
  void aLoopOfRedirectsEnds() {
    URI address = server.serve("/loop", redirect("/loop"));

    assertThatThrownBy(() -> fetch(address))
        .hasMessage(address + ": it redirects more than 3 times");
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void redirectsOnlyLeadToSafePlaces() throws IOException {
    URI secure = URI.create("https://example.org/un.xml");
    URI plain = URI.create("http://example.org/un.xml");

    assertThat(Redirects.next(secure, secure, Optional.of("/other"))).hasPath("/other");
    assertThat(Redirects.next(plain, plain, Optional.of("https://x.org/"))).hasHost("x.org");
    for (String unsafe :
        List.of("http://example.org/un.xml", "file:///etc/passwd", "ftp://x/", "", "ht tp://")) {
      assertThatThrownBy(() -> Redirects.next(secure, secure, Optional.of(unsafe)))
          .isInstanceOf(FetchException.class);
    }
    assertThatThrownBy(() -> Redirects.next(plain, plain, Optional.of("file:///etc/passwd")))
        .isInstanceOf(FetchException.class);
    assertThatThrownBy(() -> Redirects.next(plain, plain, Optional.empty()))
        .isInstanceOf(FetchException.class);
  }

  @Test
  void aPassingFailureIsTriedAgainAfterGrowingPauses() throws IOException {
    URI address = server.serve("/un.xml", status(503), status(500), content("abc"));

    assertThat(text(fetch(address))).isEqualTo("abc");
    assertThat(pauses).containsExactly(Duration.ofMillis(2500), Duration.ofMillis(5000));
  }

  @Test
  void aFailureThatStaysIsGivenUp() {
    URI address = server.serve("/un.xml", status(500));

    assertThatThrownBy(() -> fetch(address))
        .hasMessage(address + ": the server answers 500 (asked 3 times)");
  }

  @Test
  void aFileThatIsNotThereIsNotAskedForAgain() {
    URI address = server.serve("/un.xml", status(404));

    assertThatThrownBy(() -> fetch(address)).hasMessage(address + ": the server answers 404");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aFileThatIsCutOffIsAskedForAgain() throws IOException {
    URI address = server.serve("/un.xml", cutOff("abcdef"), content("abcdef"));

    assertThat(text(fetch(address))).isEqualTo("abcdef");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aFileThatIsAlwaysCutOffIsGivenUp() {
    URI address = server.serve("/un.xml", cutOff("abcdef"));

    assertThatThrownBy(() -> fetch(address))
        .hasMessageStartingWith(address + ": the connection fails (")
        .hasMessageEndingWith("(asked 3 times)");
  }

  @Test
  void anEmptyFileIsAFailure() {
    URI address = server.serve("/un.xml", content(""));

    assertThatThrownBy(() -> fetch(address)).hasMessageContaining("the server sent an empty file");
  }

  @Test
  void aFileOverTheLimitIsRefusedAtOnce() {
    URI address = server.serve("/un.xml", content("x".repeat(10_001)));

    assertThatThrownBy(() -> fetch(address))
        .hasMessage(address + ": the file is larger than 10000 bytes");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aServerThatFallsSilentIsGivenUp() {
    Settings.Download impatient = limits(Duration.ofMillis(200), Duration.ofSeconds(20));
    URI address = server.serve("/un.xml", trickle("abc", 3_000));

    assertThatThrownBy(() -> fetch(address, impatient))
        .hasMessage(address + ": it sends nothing for 200 ms");
  }

  @Test
  void aServerThatTricklesForEverIsGivenUp() {
    Settings.Download impatient = limits(Duration.ofSeconds(5), Duration.ofMillis(300));
    URI address = server.serve("/un.xml", trickle("x".repeat(200), 20));

    assertThatThrownBy(() -> fetch(address, impatient))
        .hasMessage(address + ": it takes longer than 300 ms");
  }

  @Test
  void aServerThatIsNotThereIsGivenUp() {
    URI address = server.address("/un.xml");
    server.close();

    assertThatThrownBy(() -> fetch(address)).hasMessageContaining("the connection fails");
  }

  private static Settings.Download limits(Duration idle, Duration total) {
    return new Settings.Download(
        LIMITS.connect(), idle, total, 1, LIMITS.backoff(), LIMITS.maxBytes(), 3);
  }

  @Test
  void filesAreNamedByTheEndOfTheirAddress() {
    assertThat(name("https://example.org/a/SDN_ENHANCED.ZIP")).isEqualTo("SDN_ENHANCED.ZIP");
    assertThat(name("https://example.org/x/content?token=dG9r")).isEqualTo("content-token-dG9r");
    assertThat(name("https://example.org/HTML/?uri=CELEX:02014R0833-20260717"))
        .isEqualTo("uri-CELEX-02014R0833-20260717");
    assertThat(name("https://example.org/%2e%2e%2fpasswd")).isEqualTo("passwd");
    assertThat(name("https://example.org")).isEqualTo("file");
  }

  private static String name(String address) {
    return new RemoteFile(URI.create(address), null, null).name();
  }
}
