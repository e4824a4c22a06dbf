package org.cordon.app.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A publisher's server on this machine: it serves lists, and every failure there is.
public final class ListServer implements AutoCloseable {

  /// Answers one request.
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange request) throws IOException;
  }

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  public ListServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  /// Serves a path: each request gets the next of these answers, the last one for ever.
  public URI serve(String path, Answer... answers) {
    List<Answer> left = new CopyOnWriteArrayList<>(answers);
    server.createContext(
        path,
        exchange -> {
          requests.add(path + conditions(exchange));
          Answer answer = left.size() > 1 ? left.removeFirst() : left.getFirst();
          try (exchange) {
            answer.to(exchange);
          }
        });
    return address(path);
  }

  private static String conditions(HttpExchange exchange) {
    String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
    return etag == null ? "" : " if not " + etag;
  }

  public URI address(String path) {
    return URI.create(
        "http://"
            + server.getAddress().getHostString()
            + ":"
            + server.getAddress().getPort()
            + path);
  }

  /// The requests so far: paths, with the state the client says it has.
  public List<String> requests() {
    return requests;
  }

  /// The whole content.
  public static Answer content(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The whole content.
  public static Answer bytes(byte[] content) {
    return exchange -> send(exchange, 200, content);
  }

  /// The whole content, with a name for its state; asked for a change of that state, nothing.
  public static Answer content(String text, String etag) {
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", etag);
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        send(exchange, 200, text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /// A failure.
  public static Answer status(int code) {
    return exchange -> send(exchange, code, "<html>no</html>".getBytes(StandardCharsets.UTF_8));
  }

  /// A redirect.
  public static Answer redirect(String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /// Half of what the length promises, then the end of the connection.
  public static Answer cutOff(String text) {
    return exchange -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
      exchange.getResponseBody().flush();
    };
  }

  /// A byte, a pause, a byte …
  public static Answer trickle(String text, long pauseMillis) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
          out.write(one);
          out.flush();
          Thread.sleep(pauseMillis);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  private static void send(HttpExchange exchange, int code, byte[] bytes) throws IOException {
    exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
