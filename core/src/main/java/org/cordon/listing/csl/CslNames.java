package org.cordon.listing.csl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.LabelledNames;
import org.cordon.party.NameKind;

/* The names of a row. The Treasury prints one name a cell; in rows of Commerce and State other names,
 * the party it belongs to and remarks stand beside the name. */
final class CslNames {

  /* `and any successor, sub-unit, or subsidiary thereof`, `, and its sub-units and successors`. */
  private static final Pattern SUCCESSORS =
      Pattern.compile("[,;]?\\s+and (?:any|its) (?:successors?|sub-?units?)\\b.*$");

  /* What is meant by a ministry in the Entity List: `, including … all operating units wherever
   * located. This includes …`. */
  private static final Pattern UNITS = Pattern.compile(", including .* wherever located\\..*$");

  /* `(Russian individual)`, `(PRC entity)`, `[… Official] (North Korean individual in China)`, `(a
   * subsidiary of …)`. */
  private static final Pattern STATUS =
      Pattern.compile(
          "\\s*(?:\\((?:[\\p{L}. ]+ )?(?i:individual|entity|national|citizen)(?: in [\\p{L} ]+)?\\)"
              + "|\\[[^\\[\\]]*(?i:official)\\]"
              + "|\\(an? (?:subsidiary|subordinate institute) of [^()]*\\))");

  /* `Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Hangzhou Huawei Enterprises`: the
   * listed part goes by its own name too, unless that is a number ("201 Research Institute"). */
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?<whole>.+?)\\.? (?<label>Affiliated Entity|Subordinate Institution)\\s*[:-]\\s*"
              + "(?<name>\\D.+)");

  private static final Pattern ALL_IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern OR = Pattern.compile("(?<!\\() or (?![^(]*\\))");

  private CslNames() {}

  static void read(CslRow row, DesignationBuilder entry) {
    if (row.isTreasurys()) {
      entry.name(row.text("name"), NameKind.PRIMARY);
      row.texts("alt_names").forEach(name -> entry.name(name, NameKind.ALIAS));
    } else {
      readName(row.text("name"), entry);
      row.texts("alt_names").forEach(cell -> readNames(cell, NameKind.ALIAS, entry));
    }
  }

  private static void readName(String cell, DesignationBuilder entry) {
    readNames(cell, NameKind.PRIMARY, entry);
    Matcher part = PART_OF.matcher(cell);
    if (part.matches()) {
      entry.link(part.group("label"), part.group("whole"));
      readNames(part.group("name"), NameKind.ALIAS, entry);
    }
  }

  private static void readNames(String cell, NameKind kind, DesignationBuilder entry) {
    String plain = UNITS.matcher(SUCCESSORS.matcher(cell).replaceFirst("")).replaceFirst("");
    String name = STATUS.matcher(plain).replaceAll("");
    if (ALL_IN_BRACKETS.matcher(name).matches()) {
      entry.remark(name);
      return;
    }
    for (LabelledNames.Name labelled : LabelledNames.read(name, kind)) {
      for (String alternative : OR.split(labelled.text(), -1)) {
        entry.name(alternative, labelled.kind());
      }
    }
  }
}
