package org.cordon.listing.jpmeti;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ContentKey;
import org.cordon.listing.format.PlainText;
import org.cordon.listing.format.RegistryJson;
import org.jspecify.annotations.Nullable;

/// Reads the Japanese lists: the End User List as JSON, and the lists of specified entities as the
/// text of their PDFs. Files of both kinds given together are one version.
///
/// A specified entity has a number only, and numbers move; its entry id is made of the notification
/// and its names, and where one is listed again under another address, of that too.
public final class MetiReader implements ListReader {

  /* What is prohibited: "measures prohibiting exports and the like". */
  private static final String MEASURE = "輸出等に係る禁止措置";

  /* The ministry's page links to the lists by this name. */
  private static final String LINK_TO_LIST = "特定団体一覧";

  private final RegistryJson endUsers =
      new RegistryJson(publisher(), "jp-", EndUserList::readParty);

  @Override
  public String publisher() {
    return "jp-meti";
  }

  /// Half of the 835 entries of the End User List of September 2025.
  @Override
  public int leastDesignations() {
    return 417;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    Designations entries = new Designations();
    String day = null;
    for (ListFile file : files) {
      day = later(day, readFile(file, problems, entries));
    }
    return new ReadResult(day, entries.require(files), problems.list());
  }

  /* Days as in 2025-09-12. */
  private static @Nullable String later(@Nullable String one, @Nullable String other) {
    return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
  }

  private @Nullable String readFile(ListFile file, Problems problems, Designations entries)
      throws IOException, UnusableListException {
    String text = PlainText.read(file, problems);
    if (SpecifiedList.isIn(text)) {
      SpecifiedList list = SpecifiedList.read(file, text, problems);
      readEntities(file, list, problems, entries);
      return list.day();
    }
    if (text.contains(LINK_TO_LIST)) {
      problems.add(
          Reason.UNMAPPED,
          new Origin(file.name(), 0, ""),
          "page",
          LINK_TO_LIST,
          "is the page that links to the lists and holds no entity; it is passed over");
      return null;
    }
    return endUsers.read(file, problems, entries);
  }

  private void readEntities(
      ListFile file, SpecifiedList list, Problems problems, Designations entries)
      throws UnusableListException {
    requireWholeEnd(file, list);
    Set<String> ids = new HashSet<>();
    for (SpecifiedList.Entry entity : list.entries()) {
      String text = entity.text();
      String byName = ContentKey.of(list.act(), SpecifiedEntity.names(text));
      boolean first = ids.add(byName);
      String id = first ? byName : ContentKey.of(list.act(), text);
      DesignationBuilder entry =
          new DesignationBuilder(publisher(), entity.origin().entry(id), problems)
              .program(list.title())
              .legalBasis(list.act())
              .measure(MEASURE);
      if (!first) {
        entry.problem(
            Reason.DUPLICATE,
            "name",
            SpecifiedEntity.names(text),
            "is listed a second time; kept as an entry of its own");
      }
      SpecifiedEntity.read(text, entry);
      entries.add(entry);
    }
  }

  private static void requireWholeEnd(ListFile file, SpecifiedList list)
      throws UnusableListException {
    SpecifiedList.Entry last = list.entries().getLast();
    if (!SpecifiedEntity.isWhole(last.text())) {
      throw new UnusableListException(
          file.name()
              + ":"
              + last.origin().line()
              + " ends with an entity without addresses (所在地); it is broken off and refused");
    }
  }
}
