package org.cordon.app.feed.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.cordon.app.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Brings files from the publishers' servers, under limits of time and size, with further tries
/// where a failure may pass. Close it after use. Not thread-safe.
final class Downloads implements AutoCloseable {

  private static final String AGENT = "Cordon (screening against official lists)";
  private static final Duration TICK = Duration.ofMillis(50);

  private final Settings.Download limits;
  private final Pauses pauses;
  private final HttpClient client;

  Downloads(Settings.Download limits, Pauses pauses) {
    this.limits = limits;
    this.pauses = pauses;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
  }

  /// Brings a file.
  ///
  /// @param target where it goes
  /// @param progress is told the bytes so far
  /// @throws FetchException if the server can't or won't give it; says what it did and how often it
  ///   was asked
  Received fetch(RemoteFile file, Path target, LongConsumer progress) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return follow(file, target, progress);
      } catch (FetchException e) {
        if (!e.isPassing() || attempt == limits.attempts()) {
          String tries = attempt == 1 ? "" : " (asked " + attempt + " times)";
          throw new FetchException(file.address() + ": " + e.getMessage() + tries, false);
        }
        pauses.before(attempt + 1);
      }
    }
  }

  private Received follow(RemoteFile file, Path target, LongConsumer progress)
      throws FetchException {
    URI address = file.address();
    for (int hop = 0; hop <= limits.maxRedirects(); hop++) {
      HttpResponse<String> answer = ask(file, address, target, progress);
      switch (answer.statusCode()) {
        case 200 -> {
          return new Received.Whole(
              target, answer.body(), header(answer, "ETag"), header(answer, "Last-Modified"));
        }
        case 304 -> {
          return new Received.NotModified();
        }
        case 301, 302, 303, 307, 308 -> address = Redirects.next(file.address(), address, answer);
        default -> throw refused(answer.statusCode());
      }
    }
    throw new FetchException("it redirects more than " + limits.maxRedirects() + " times", false);
  }

  private static FetchException refused(int status) {
    boolean passing = status >= 500 || status == 408 || status == 425 || status == 429;
    return new FetchException("the server answers " + status, passing);
  }

  private static @Nullable String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse(null);
  }

  private HttpResponse<String> ask(RemoteFile file, URI address, Path target, LongConsumer progress)
      throws FetchException {
    AtomicLong lastSign = new AtomicLong(System.nanoTime());
    LongConsumer signs =
        bytes -> {
          lastSign.set(System.nanoTime());
          progress.accept(bytes);
        };
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(
            request(file, address),
            info ->
                info.statusCode() == 200
                    ? new FileBody(target, limits.maxBytes(), signs)
                    : BodySubscribers.replacing(""));
    return await(answer, lastSign);
  }

  private HttpRequest request(RemoteFile file, URI address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("User-Agent", AGENT).header("Accept", "*/*").GET();
    if (file.etag() != null) {
      request.header("If-None-Match", file.etag());
    }
    if (file.lastModified() != null) {
      request.header("If-Modified-Since", file.lastModified());
    }
    return request.build();
  }

  /* The client's own timeout ends with the headers; a body that trickles or stops is noticed here. */
  private HttpResponse<String> await(
      CompletableFuture<HttpResponse<String>> answer, AtomicLong lastSign) throws FetchException {
    long start = System.nanoTime();
    while (true) {
      try {
        return answer.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillAtWork) {
        long now = System.nanoTime();
        if (now - lastSign.get() > limits.idle().toNanos()) {
          throw givenUp(answer, "it sends nothing for " + limits.idle().toMillis() + " ms");
        }
        if (now - start > limits.total().toNanos()) {
          throw givenUp(answer, "it takes longer than " + limits.total().toMillis() + " ms");
        }
      } catch (ExecutionException e) {
        throw failure(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw givenUp(answer, "interrupted");
      }
    }
  }

  private static FetchException givenUp(CompletableFuture<?> answer, String message) {
    answer.cancel(true);
    return new FetchException(message, !message.equals("interrupted"));
  }

  private static FetchException failure(ExecutionException failure) {
    Throwable last = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof FetchException fetch) {
        return fetch;
      }
      last = each;
    }
    String message = last.getMessage() == null ? "" : ": " + last.getMessage();
    return new FetchException(
        "the connection fails (" + last.getClass().getSimpleName() + message + ")", true);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
