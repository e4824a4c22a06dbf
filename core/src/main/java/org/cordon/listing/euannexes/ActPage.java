package org.cordon.listing.euannexes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.listing.ListFile;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.euannexes.AnnexColumn.Headed;
import org.cordon.listing.euannexes.PageBlock.Table;
import org.cordon.listing.euannexes.PageBlock.Text;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/* An act as EUR-Lex shows it: annexes under `ANNEX I`, their parts under headings of their own,
 * entries as rows of tables or as numbered or plain paragraphs. Only annexes that list parties are
 * read: those of `annexes.tsv`, those whose title names persons or entities, and those with tables
 * of names and identifying information. */
final class ActPage {

  private static final Pattern ANNEX =
      Pattern.compile(
          "[‘'“\"]?(?:ANNEX|Annex)(?:\\s+(?<number>[IVXLC]+[A-Za-z]{0,3}|\\d{1,3}))?\\W*");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(?:persons?|entities|bodies|groups|vessels)\\b.*\\b(?:referred to|listed|subject)\\b.*");
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i).*\\b(?:authorit(?:y|ies)|countries|goods|helicopters|websites?)\\b.*");

  /* These columns make a table of names one of parties. */
  private static final Set<AnnexColumn> OF_PARTIES =
      Set.of(AnnexColumn.INFORMATION, AnnexColumn.REASON, AnnexColumn.IMO);

  /* What has more characters and no label is prose, not a name in a list. */
  private static final int LONGEST_NAME = 300;

  private static final int LONGEST_TITLE = 1_000;

  private final ListFile file;
  private final String act;
  private final boolean showsAnnexes;
  private final Problems problems;
  private final List<AnnexRow> rows = new ArrayList<>();

  private String annex = "";
  private PartyType titled = PartyType.UNSTATED;
  private List<String> path = List.of();
  private boolean listsParties;
  private boolean anyParties;
  private boolean hasTable;
  private @Nullable List<Headed> columns;
  private AnnexSection section;

  private ActPage(ListFile file, String act, List<PageBlock> blocks, Problems problems) {
    this.file = file;
    this.act = act;
    this.problems = problems;
    showsAnnexes =
        blocks.stream().anyMatch(block -> block instanceof Text text && isAnnexHeading(text));
    listsParties = !showsAnnexes;
    section = new AnnexSection(act, "", path, titled);
  }

  /// What a page holds.
  ///
  /// @param version the day of the consolidated version; null where the page doesn't say
  record Reading(List<AnnexRow> rows, @Nullable String version) {}

  /// Whether a file that starts like this is a page of HTML.
  static boolean isHtml(String head) {
    return Pattern.compile("(?i)<(?:!doctype\\s+html|html)\\b").matcher(head).find();
  }

  static Reading read(ListFile file, Problems problems) throws IOException, UnusableListException {
    var document = HtmlPage.read(file);
    ActReference reference = ActReference.of(document);
    if (reference == null) {
      throw new UnusableListException(
          file.name() + " is HTML, but names no act of the EU; pages of EUR-Lex are expected");
    }
    if (reference.version() == null && AnnexParts.of(reference.celex()).isEmpty()) {
      throw new UnusableListException(
          file.name()
              + " is act "
              + reference.celex()
              + " as published, which amends another; the consolidated text of that is expected");
    }
    List<PageBlock> blocks = PageBlocks.of(document);
    ActPage page = new ActPage(file, reference.celex(), blocks, problems);
    blocks.forEach(page::read);
    page.endSection();
    if (!page.anyParties) {
      throw new UnusableListException(
          file.name() + " (" + reference.celex() + ") has no annex that lists parties");
    }
    return new Reading(page.rows, reference.version());
  }

  private static boolean isAnnexHeading(Text text) {
    return text.mark().isEmpty() && ANNEX.matcher(text.text()).matches();
  }

  private void read(PageBlock block) {
    switch (block) {
      case Text text -> text(text);
      case Table table -> table(table);
    }
  }

  private void endSection() {
    rows.addAll(section.rows(file.name(), problems));
    section = new AnnexSection(act, annex, path, titled);
  }

  private void text(Text block) {
    if (isAnnexHeading(block)) {
      startAnnex(block.text());
      return;
    }
    PartHeading heading = PartHeading.of(block, this::isPart);
    if (heading != null && (listsParties || block.isTitle())) {
      startPart(heading);
    } else if (!section.isEmpty()
        && !path.isEmpty()
        && PartHeading.follows(path.getLast(), block)) {
      listsParties = false;
    } else if (showsAnnexes && !annex.isEmpty()) {
      paragraph(block);
    }
  }

  private boolean isPart(String number) {
    String part = annex + "." + String.join(".", path(number));
    return listsParties
        && !annex.isEmpty()
        && AnnexParts.of(act).stream().anyMatch(known -> known.isIn(part));
  }

  private void startAnnex(String heading) {
    endSection();
    Matcher number = ANNEX.matcher(heading);
    annex = number.matches() && number.group("number") != null ? number.group("number") : "";
    titled = PartyType.UNSTATED;
    path = List.of();
    columns = null;
    hasTable = false;
    listsParties = AnnexParts.of(act).stream().anyMatch(part -> part.isIn(annex));
    anyParties |= listsParties;
    endSection();
  }

  private void startPart(PartHeading heading) {
    endSection();
    path = path(heading);
    hasTable = false;
    PartyType said = heading.schema() == PartyType.UNSTATED ? titled : heading.schema();
    section = new AnnexSection(act, annex, path, said);
  }

  /* A Roman number stands over letters, a letter over words. */
  private List<String> path(PartHeading heading) {
    if (heading.number().isEmpty()) {
      List<String> numbers = path.stream().filter(step -> step.length() < 6).toList();
      return heading.word().isEmpty() ? numbers : joined(numbers, heading.word());
    }
    return path(heading.number());
  }

  private List<String> path(String number) {
    List<String> above =
        isRoman(number) ? List.of() : path.stream().filter(ActPage::isRoman).toList();
    return joined(above, number);
  }

  private static List<String> joined(List<String> above, String step) {
    return Stream.concat(above.stream(), Stream.of(step)).toList();
  }

  private static boolean isRoman(String step) {
    return step.matches("[IV]+");
  }

  private void paragraph(Text block) {
    boolean isTitle =
        block.text().length() <= LONGEST_TITLE && TITLE.matcher(block.text()).matches();
    if (section.isEmpty() && isTitle && !EntryText.isLabeled(block.text())) {
      title(block.text());
    } else if (listsParties && !hasTable) {
      entry(block);
    } else if (listsParties) {
      problem(block.line(), block.whole(), "stands beside a table; not read");
    }
  }

  private void title(String text) {
    if (!NO_TITLE.matcher(text).matches()) {
      titled = PartHeading.schema(text);
      listsParties = true;
      anyParties = true;
      section = new AnnexSection(act, annex, path, titled);
    }
  }

  /* A numbered paragraph starts an entry, what follows it belongs to it; where none is numbered,
   * every paragraph is one. */
  private void entry(Text block) {
    String number = NameLines.number(block.whole());
    PrintedEntry last = section.last();
    if (number.isEmpty() && last != null && !last.number().isEmpty()) {
      EntryText.addTo(last, block.whole());
      return;
    }
    if (number.isEmpty() && block.isTitle() && section.isEmpty()) {
      return; // a title that says nothing of the part
    }
    if (number.isEmpty() && (block.isTitle() || isProse(block.text()))) {
      problem(block.line(), block.whole(), "is no entry; not read");
      return;
    }
    PrintedEntry entry = new PrintedEntry(block.line());
    if (!number.isEmpty()) {
      entry.add(AnnexColumn.NUMBER, List.of(number));
    }
    EntryText.addTo(
        entry, number.isEmpty() ? block.text() : NameLines.withoutNumber(block.whole()));
    section.add(entry);
  }

  private static boolean isProse(String text) {
    boolean isNote = text.startsWith("(") && text.endsWith(")");
    return isNote || (text.length() > LONGEST_NAME && !EntryText.isLabeled(text));
  }

  private void table(Table table) {
    for (AnnexTable.Row row : table.rows()) {
      List<Headed> header = AnnexColumn.header(row.cells());
      if (header != null) {
        header(header, row.line());
      } else if (!row.isEmpty() && listsParties) {
        row(row);
      }
    }
  }

  private static boolean isOfParties(Headed column) {
    return column.holds() != null && OF_PARTIES.contains(column.holds());
  }

  private void header(List<Headed> header, long line) {
    boolean ofParties = header.stream().anyMatch(ActPage::isOfParties);
    if (!showsAnnexes) {
      endSection();
    }
    listsParties |= ofParties;
    if (listsParties) {
      header.forEach(column -> reportUnknown(column, line));
    }
    anyParties |= listsParties;
    hasTable |= listsParties;
    columns = header;
  }

  private void reportUnknown(Headed column, long line) {
    if (column.holds() == null) {
      problems.add(
          Reason.UNMAPPED,
          new Origin(file.name(), line, ""),
          "column",
          column.heading(),
          "is no column known here; what it holds is kept in the remarks");
    }
  }

  private void row(AnnexTable.Row row) {
    List<Headed> known = columns;
    List<String> single = row.single();
    PartHeading heading =
        single.size() == 1
            ? PartHeading.of(new Text("", single.getFirst(), true, row.line()), number -> false)
            : null;
    if (heading != null) {
      startPart(heading);
      hasTable = true;
    } else if (single.size() == 1 && single.getFirst().endsWith(":")) {
      hasTable = true; // a lead-in, such as "Vessels with IMO number:"
    } else if (known == null) {
      problem(row.line(), row.cells().toString(), "is a row of a table without headings; not read");
    } else {
      entry(row, known);
    }
  }

  private void entry(AnnexTable.Row row, List<Headed> known) {
    PrintedEntry entry = new PrintedEntry(row.line());
    fill(entry, row, known);
    PrintedEntry last = section.last();
    if (last != null && entry.number().isEmpty() && !entry.isNamed()) {
      fill(last, row, known);
      return;
    }
    if (!showsAnnexes && entry.number().equals("1") && !section.isEmpty()) {
      endSection();
    }
    section.add(entry);
  }

  private static void fill(PrintedEntry entry, AnnexTable.Row row, List<Headed> known) {
    for (int i = 0; i < known.size(); i++) {
      AnnexColumn holds = known.get(i).holds();
      if (holds == null || holds == AnnexColumn.REMARK) {
        entry.addUnderHeading(known.get(i).heading(), row.cell(i));
      } else {
        entry.add(holds, row.cell(i));
      }
    }
  }

  private void problem(long line, String value, String consequence) {
    problems.add(
        Reason.UNREADABLE_RECORD,
        new Origin(file.name(), line, ""),
        "annex " + annex,
        value,
        consequence);
  }
}
