package org.cordon.app.feed.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;

/// Takes the body of an answer into a file, up to a size, and its SHA-256 along the way.
final class FileBody implements HttpResponse.BodySubscriber<String> {

  private final FileChannel file;
  private final long maxBytes;
  private final LongConsumer progress;
  private final MessageDigest digest = sha256();
  private final CompletableFuture<String> done = new CompletableFuture<>();
  private Flow.Subscription subscription = NOT_YET;
  private long bytes;

  private static final Flow.Subscription NOT_YET =
      new Flow.Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
      };

  /// @param progress is told the bytes so far, whenever some arrive
  FileBody(Path path, long maxBytes, LongConsumer progress) {
    this.maxBytes = maxBytes;
    this.progress = progress;
    try {
      file =
          FileChannel.open(
              path,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  @Override
  public CompletionStage<String> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    try {
      for (ByteBuffer buffer : buffers) {
        take(buffer);
      }
      progress.accept(bytes);
      subscription.request(1);
    } catch (IOException e) {
      subscription.cancel();
      onError(e);
    }
  }

  private void take(ByteBuffer buffer) throws IOException {
    bytes += buffer.remaining();
    if (bytes > maxBytes) {
      throw new FetchException("the file is larger than " + maxBytes + " bytes", false);
    }
    digest.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      file.write(buffer);
    }
  }

  @Override
  public void onError(Throwable failure) {
    close();
    done.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    close();
    if (bytes == 0) {
      done.completeExceptionally(new FetchException("the server sent an empty file", true));
    } else {
      done.complete(HexFormat.of().formatHex(digest.digest()));
    }
  }

  private void close() {
    try {
      file.close();
    } catch (IOException e) {
      done.completeExceptionally(e);
    }
  }
}
