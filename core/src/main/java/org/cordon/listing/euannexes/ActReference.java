package org.cordon.listing.euannexes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/* Which act a page shows.
 *
 * celex: `32014R0269`; version: the day of the consolidated version, as `2025-02-24`, null where the
 * page doesn't say */
record ActReference(String celex, @Nullable String version) {

  /* The title of an act stands at the top of its text. */
  private static final int TOP = 5_000;

  /* "CELEX:02014R0269-20250224", "/eli/reg/2014/269/2025-02-24", "EN — 24.02.2025" */
  private static final Pattern VERSION =
      Pattern.compile(
          "\\b0\\d{4}[RD]\\d{4}-(\\d{4})(\\d{2})(\\d{2})|/(20\\d{2})-(\\d{2})-(\\d{2})/");
  private static final Pattern VERSION_OF_TITLE =
      Pattern.compile("— EN — (\\d{2})\\.(\\d{2})\\.(\\d{4})");

  /// The act and version a page names in its head or, failing that, at the top of its text; null
  /// where it names none.
  static @Nullable ActReference of(Document page) {
    String head = head(page);
    String celex = Celex.find(head);
    if (celex != null) {
      return new ActReference(celex, version(head));
    }
    String text = page.body().text();
    String top = text.substring(0, Math.min(text.length(), TOP));
    celex = Celex.find(top);
    return celex == null ? null : new ActReference(celex, version(top));
  }

  private static String head(Document page) {
    StringBuilder head = new StringBuilder();
    page.childNodes().stream()
        .filter(Comment.class::isInstance)
        .forEach(comment -> head.append(((Comment) comment).getData()).append(' '));
    for (Element link : page.select("link[rel=canonical]")) {
      head.append(link.attr("href")).append(' ');
    }
    head.append(page.title());
    for (Element reference : page.select("p.reference")) {
      head.append(' ').append(reference.text());
    }
    return head.toString().replace("%3A", ":");
  }

  private static @Nullable String version(String text) {
    Matcher version = VERSION.matcher(text);
    if (version.find()) {
      int first = version.group(1) != null ? 1 : 4;
      return version.group(first) + "-" + version.group(first + 1) + "-" + version.group(first + 2);
    }
    Matcher title = VERSION_OF_TITLE.matcher(text);
    return title.find() ? title.group(3) + "-" + title.group(2) + "-" + title.group(1) : null;
  }
}
