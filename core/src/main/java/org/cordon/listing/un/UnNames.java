package org.cordon.listing.un;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.NameCell;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.NameKind;
import org.cordon.party.Scripts;

/* Names of an entry. The four name elements follow the order of the name, not the roles of its parts
 * (FIRST_NAME is the surname of a Korean), so the parts are not marked. */
final class UnNames {

  private static final List<String> NAME_ELEMENTS =
      List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
  private static final Pattern ONCE_LISTED_AS =
      Pattern.compile("(?i)\\b(?:previously|formerly) listed as\\b");

  /* What stands in a name element besides names: remarks in brackets, a reference number, a birth. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\((?:birth name|combat name|third|(?:previously|formerly) listed as"
              + "|[A-Z]{2}[ei]\\.\\d{3}|false identity [^)]*|[^()]*\\bpassport no[^)]*)\\)"
              + "|,\\s*born (?:in|on|\\d).*| - sub-unit name");
  private static final Pattern LEADING_ARABIC =
      Pattern.compile("\\p{IsArabic}+(?:\\s\\p{IsArabic}+)*");
  private static final Pattern NAMED_SCRIPT =
      Pattern.compile("(?i)\\b(?:original|arabic|latin)(?: script)?\\s*[:;,]\\s*([^.;,(]+)");
  private static final Pattern TRANSLITERATIONS =
      Pattern.compile("(?i)transliterations\\s*:\\s*([^)(]+)|^([^(]+)\\(transliterations\\b");
  private static final Pattern NAMES_IN_BRACKETS = Pattern.compile("\\(([^()]+;[^()]+)\\)");

  private UnNames() {}

  static void read(XmlElement record, DesignationBuilder entry) {
    readMainName(record, entry);
    String original = record.childText("NAME_ORIGINAL_SCRIPT");
    if (original.indexOf('\uFFFD') >= 0) {
      entry.problem(
          Reason.BROKEN_ENCODING,
          "NAME_ORIGINAL_SCRIPT",
          original,
          "holds characters the publisher lost; the name is kept as it stands");
    }
    add(original, NameKind.ALIAS, entry);
    for (XmlElement alias : record.children(record.name() + "_ALIAS")) {
      readAlias(alias, entry);
    }
  }

  private static void readMainName(XmlElement record, DesignationBuilder entry) {
    List<String> parts = new ArrayList<>();
    for (String element : NAME_ELEMENTS) {
      parts.add(UnEntry.stated(record, element));
    }
    parts.removeIf(String::isEmpty);
    add(String.join(" ", parts), NameKind.PRIMARY, entry);
  }

  private static void add(String cell, NameKind kind, DesignationBuilder entry) {
    NameCell.names(cell).forEach(name -> entry.name(name, kind));
  }

  private static void readAlias(XmlElement alias, DesignationBuilder entry) {
    String cell = alias.childText("ALIAS_NAME");
    String note = alias.childText("NOTE");
    NameKind kind = kind(alias.childText("QUALITY"), cell + " " + note, entry);
    add(REMARK.matcher(cell).replaceAll(""), kind, entry);
    readNote(cell, note, kind, entry);
    UnProse.read(cell, entry);
    UnProse.read(note, entry);
    UnBirth.readAlias(alias, entry);
  }

  private static NameKind kind(String quality, String text, DesignationBuilder entry) {
    NameKind kind =
        switch (quality) {
          case "Good", "a.k.a.", "" -> NameKind.ALIAS;
          case "f.k.a." -> NameKind.FORMER;
          case "Low" -> NameKind.WEAK;
          default -> {
            entry.problem(Reason.UNMAPPED, "QUALITY", quality, "is not known here; name kept");
            yield NameKind.ALIAS;
          }
        };
    boolean former = kind == NameKind.ALIAS && ONCE_LISTED_AS.matcher(text).find();
    return former ? NameKind.FORMER : kind;
  }

  /* A note may give the same name in another script, or its transliterations. */
  private static void readNote(String cell, String note, NameKind kind, DesignationBuilder entry) {
    readNamedScripts(note, kind, entry);
    Matcher leading = LEADING_ARABIC.matcher(note);
    add(leading.lookingAt() ? leading.group() : "", kind, entry);
    Matcher transliterations = TRANSLITERATIONS.matcher(note);
    if (transliterations.find()) {
      String list = transliterations.group(1);
      String before = transliterations.group(2);
      add(list != null ? list : String.valueOf(before).replace(',', ';'), kind, entry);
      return;
    }
    Matcher brackets = NAMES_IN_BRACKETS.matcher(note);
    if (brackets.find()) {
      add(brackets.group(1), kind, entry);
    } else if (note.contains(";") && !"Latn".equals(Scripts.of(cell))) {
      add(note, kind, entry);
    }
  }

  /// Names a note gives by script: `in Arabic script: …`, `name in original script: …`.
  static void readNamedScripts(String note, NameKind kind, DesignationBuilder entry) {
    Matcher named = NAMED_SCRIPT.matcher(note);
    while (named.find()) {
      add(named.group(1), kind, entry);
    }
  }
}
