package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/* Takes a page of EUR-Lex apart into paragraphs and tables. Left out are the menus around the text,
 * footnotes, and the marks of amendments (`▼M5`, `►M2 … ◄`), with the dashes that stand for what an
 * amendment deleted. */
final class PageBlocks implements NodeFilter {

  private static final String NO_TEXT =
      "script, style, nav, header, footer, button, form, #TOC, .tocWrapper, .modref, .footnote,"
          + " .oj-note, a[href*=#E0], a.anchorarrow";
  private static final Pattern MARK =
      Pattern.compile("(?:\\(?(?:\\p{L}{1,2}|[IVXLC]{1,6}|\\d{1,4}[a-z]?)[).]|[—–•-])");
  private static final Set<String> TITLES = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /* Tables of fewer columns may only set a list. */
  private static final int COLUMNS_OF_DATA = 3;

  private final List<PageBlock> found = new ArrayList<>();
  private String mark = "";

  private PageBlocks() {}

  /// The blocks of a page, which is stripped of what is no text on the way.
  static List<PageBlock> of(Document page) {
    page.select(NO_TEXT).remove();
    PageBlocks blocks = new PageBlocks();
    page.body().filter(blocks);
    return blocks.found;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.nameIs("table")) {
      List<AnnexTable.Row> rows = AnnexTable.rows(element);
      if (isData(rows)) {
        found.add(new PageBlock.Table(rows));
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    if (element.isBlock() && isInnermost(element)) {
      text(element, CellLines.text(element));
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.isBlock()) {
      text(element, CellLines.plain(element.ownText()));
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isData(List<AnnexTable.Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return columns >= COLUMNS_OF_DATA
        || rows.stream().anyMatch(row -> AnnexColumn.header(row.cells()) != null);
  }

  private static boolean isInnermost(Element element) {
    return element.stream().skip(1).noneMatch(Element::isBlock);
  }

  private void text(Element element, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (MARK.matcher(text).matches()) {
      mark = text;
      return;
    }
    found.add(new PageBlock.Text(mark, text, isTitle(element), HtmlPage.line(element)));
    mark = "";
  }

  private static boolean isTitle(Element element) {
    return TITLES.contains(element.normalName())
        || element.classNames().stream()
            .anyMatch(
                name -> name.startsWith("title-") || name.contains("ti-") || name.equals("ti"));
  }
}
