package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/* The printed lines of a cell: its paragraphs, and what line breaks part within them. */
final class CellLines implements NodeVisitor {

  private static final Pattern AMENDED = Pattern.compile("[►▼]\\s*[A-Z]\\d{0,4}|[►▼◄]");
  /* Dashes stand for what was deleted, black boxes for names taken off a list. */
  private static final Pattern DELETED = Pattern.compile("[—–.\\s█]*");
  private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\(\\s*\\*+\\s*\\d*\\s*\\)");
  private static final Pattern MARK =
      Pattern.compile("(?:\\(?(?:[a-z]{1,2}|[ivx]{1,4}|\\d{1,3})\\)|\\d{1,3}\\.)");
  private static final Pattern BULLET = Pattern.compile("^[—–•-]\\s+");

  private final StringBuilder text = new StringBuilder();

  private CellLines() {}

  static List<String> of(Element cell) {
    CellLines reading = new CellLines();
    cell.traverse(reading);
    List<String> lines = new ArrayList<>();
    String mark = "";
    for (String line : reading.text.toString().lines().toList()) {
      String plain = plain(line);
      if (MARK.matcher(plain).matches()) {
        mark = plain + " ";
      } else if (!plain.isEmpty()) {
        lines.add(mark + BULLET.matcher(plain).replaceFirst(""));
        mark = "";
      }
    }
    if (!mark.isEmpty()) {
      lines.add(mark.strip());
    }
    return lines;
  }

  /// The text of an element as one line.
  static String text(Element element) {
    return plain(element.wholeText());
  }

  /// A text without marks of amendments; empty where it only marks a deletion.
  static String plain(String text) {
    String plain = DesignationBuilder.tidy(AMENDED.matcher(text).replaceAll(" "));
    boolean isFootnote = FOOTNOTE_MARK.matcher(plain).lookingAt();
    return isFootnote || DELETED.matcher(plain).matches()
        ? ""
        : DesignationBuilder.tidy(FOOTNOTE_MARK.matcher(plain).replaceAll(" "));
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
      text.append('\n');
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      text.append('\n');
    }
  }
}
