package org.cordon.listing.chseco;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.XmlElement;
import org.cordon.listing.format.XmlRecords;

/// Reads the SECO list.
///
/// The entry id is the `ssid` of the target. The file keeps its history: targets that were
/// de-listed are still there and come out with the day their listing ended, and each `modification`
/// repeats what was added and removed, in elements of the same names as those in force; only the
/// direct children of a target are in force. Programs stand before the targets and places behind
/// them, so the file is read twice.
public final class SecoReader implements ListReader {

  private static final String ROOT = "swiss-sanctions-list";
  private static final String PROGRAM = "sanctions-program";
  private static final String PLACE = "place";
  private static final String TARGET = "target";

  @Override
  public String publisher() {
    return "ch-seco";
  }

  /// Half of the 8,600 targets the file held in 2026 (it counts 17,312 `target` elements with those
  /// of its history).
  @Override
  public int leastDesignations() {
    return 4_300;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    if (files.size() != 1) {
      throw new UnusableListException("the SECO list is one file; " + files.size() + " were given");
    }
    ListFile file = files.getFirst();
    Problems problems = new Problems();
    SecoReferences references = readReferences(file);
    Designations entries = new Designations();
    try (XmlRecords records = open(file)) {
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        readRecord(records.origin(record), record, references, problems, entries);
      }
      return new ReadResult(
          records.root().attribute("date"), entries.require(file.name()), problems.list());
    }
  }

  private static XmlRecords open(ListFile file) throws IOException, UnusableListException {
    XmlRecords records = XmlRecords.open(file, Set.of(), ReadLimits.DEFAULT);
    String root = records.root().name();
    if (!root.equals(ROOT)) {
      records.close();
      throw new UnusableListException(
          file.name() + " starts with <" + root + ">, the SECO list with <" + ROOT + ">");
    }
    return records;
  }

  private static SecoReferences readReferences(ListFile file)
      throws IOException, UnusableListException {
    SecoReferences references = new SecoReferences();
    try (XmlRecords records = open(file)) {
      for (XmlElement record = records.next(); record != null; record = records.next()) {
        switch (record.name()) {
          case PROGRAM -> references.addProgram(record);
          case PLACE -> references.addPlace(record);
          default -> {} // the second reading accounts for it
        }
      }
    }
    return references;
  }

  private void readRecord(
      Problems.Origin origin,
      XmlElement record,
      SecoReferences references,
      Problems problems,
      Designations entries) {
    switch (record.name()) {
      case TARGET -> SecoTarget.read(publisher(), origin, record, references, problems, entries);
      case PROGRAM, PLACE -> {} // read before
      default ->
          problems.add(
              Reason.UNMAPPED,
              origin,
              record.name(),
              record.text(),
              "is neither target, program nor place; it is passed over");
    }
  }
}
