package org.cordon.app.feed.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;

/// Where a redirect leads.
final class Redirects {

  private Redirects() {}

  static URI next(URI configured, URI current, HttpResponse<?> answer) throws FetchException {
    return next(configured, current, answer.headers().firstValue("Location"));
  }

  /// The next address. From https to http it only goes if the address the user set is http: what
  /// anybody on the way can change is no official list.
  static URI next(URI configured, URI current, Optional<String> location) throws FetchException {
    try {
      URI next = current.resolve(location.orElse(""));
      boolean secure = "https".equals(next.getScheme());
      boolean plain = "http".equals(next.getScheme()) && "http".equals(configured.getScheme());
      if (!location.orElse("").isBlank() && next.getHost() != null && (secure || plain)) {
        return next;
      }
    } catch (IllegalArgumentException noAddress) {
      // Refused below, as an address of another scheme is.
    }
    throw new FetchException("it redirects to \"" + location.orElse("") + "\"", false);
  }
}
