package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;

/* An entry as a page prints it, cell by cell; it may go on in further rows of its table. */
final class PrintedEntry {

  private static final Pattern SHIP_ONLY = Pattern.compile("(?:IMO:? ?)?\\d{7}");
  private static final Pattern IMO = Pattern.compile("(?<!\\d)\\d{7}(?!\\d)");
  /* "17.3.2014", "12 March 2022", "26 Feb. 2011", "2011-02-26" */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}\\s?[./]\\s?\\d{1,2}\\s?[./]\\s?\\d{4}|\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+\\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2}");
  /* What only persons have. */
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "(?iU)\\b(?:DOB|POB|YOB|DPOB|(?:date|place|year) of birth|born|gender|sex|nationality"
              + "|passport)\\b.*");
  /* A line that long is a sentence on a vessel, not its name. */
  private static final int LONGEST_NAME_OF_VESSEL = 80;

  private record Labeled(Detail detail, String label, String text) {}

  private final long line;
  private final List<String> number = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> information = new ArrayList<>();
  private final List<Labeled> labeled = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();
  private final List<String> ships = new ArrayList<>();

  PrintedEntry(long line) {
    this.line = line;
  }

  /// Takes the lines of a cell in a column that holds this.
  void add(AnnexColumn column, List<String> lines) {
    switch (column) {
      case NUMBER -> number.addAll(lines);
      case NAME -> lines.forEach(this::addName);
      case ALIAS -> aliases.addAll(lines);
      case INFORMATION -> information.addAll(lines);
      case REASON -> reasons.addAll(lines);
      case LISTED -> listed.addAll(lines);
      case IMO -> {
        ships.addAll(lines);
        lines.forEach(text -> labeled.add(new Labeled(Detail.NUMBER, "IMO", text)));
      }
      case ADDRESS -> addLabeled(Detail.ADDRESS, "", lines);
      case COUNTRY -> addLabeled(Detail.COUNTRY, "", lines);
      case REMARK -> information.addAll(lines);
    }
  }

  /* Cells of names can hold a ship's number or labeled information, too. */
  private void addName(String text) {
    if (SHIP_ONLY.matcher(text).matches()) {
      add(AnnexColumn.IMO, List.of(text));
    } else if (!names.isEmpty() && EntryText.startsWithLabel(text)) {
      information.add(text);
    } else {
      names.add(text);
    }
  }

  private void addLabeled(Detail detail, String label, List<String> lines) {
    lines.forEach(text -> labeled.add(new Labeled(detail, label, text)));
  }

  /// Takes a cell of a column that only its heading explains.
  void addUnderHeading(String heading, List<String> lines) {
    lines.forEach(text -> information.add(heading + ": " + text));
  }

  boolean isNamed() {
    return names.stream().anyMatch(name -> !name.isBlank());
  }

  /// Whether nothing is printed but a number: what stood here was deleted.
  boolean isDeleted() {
    return information.isEmpty() && reasons.isEmpty() && labeled.isEmpty() && aliases.isEmpty();
  }

  long line() {
    return line;
  }

  /// All that is printed, for a problem.
  String printed() {
    return String.join(" ", number)
        + " "
        + String.join(" ", names)
        + " "
        + String.join(" ", information);
  }

  String number() {
    String printed = number.isEmpty() ? "" : number.getFirst();
    String ofName = names.isEmpty() ? "" : NameLines.number(names.getFirst());
    return printed.isEmpty() ? ofName : printed.replaceAll("^\\((?=[^)]*\\)$)|[.)]+$", "");
  }

  boolean isDescribed() {
    return !information.isEmpty();
  }

  boolean saysWhatOnlyPersonsHave() {
    return information.stream().anyMatch(text -> OF_PERSON.matcher(text).matches());
  }

  String ship() {
    Matcher imo = IMO.matcher(String.join(" ", ships));
    return imo.find() ? imo.group() : "";
  }

  /// The day of listing as printed, without words around it.
  String listed() {
    String printed = String.join(" ", listed);
    Matcher day = DAY.matcher(printed);
    return day.find() ? day.group().replaceAll("(?<=[./])\\s+|\\s+(?=[./])", "") : printed;
  }

  AnnexNames names(PartyType schema) {
    AnnexNames read = new AnnexNames(schema);
    for (String name : NameLines.of(nameLines(schema))) {
      read.add(read.list().isEmpty() ? NameLines.withoutNumber(name) : name, NameKind.ALIAS);
    }
    NameLines.of(aliases).forEach(name -> read.add(name, NameKind.ALIAS));
    return read;
  }

  private List<String> nameLines(PartyType schema) {
    return names.stream()
        .filter(name -> schema != PartyType.VESSEL || isNameOfVessel(name))
        .toList();
  }

  private static boolean isNameOfVessel(String text) {
    return text.length() <= LONGEST_NAME_OF_VESSEL || text.startsWith("(");
  }

  Consumer<DesignationBuilder> details(AnnexNames read) {
    return entry -> {
      IdentifyingInformation reading =
          new IdentifyingInformation(entry, read.list().getFirst().text());
      labeled.forEach(value -> reading.value(value.detail(), value.label(), value.text()));
      information.forEach(reading::line);
      read.prose().forEach(reading::line);
      if (entry.schema() == PartyType.VESSEL) {
        names.stream().filter(name -> !isNameOfVessel(name)).forEach(entry::remark);
      }
      entry.remark(String.join(" ", reasons));
    };
  }
}
