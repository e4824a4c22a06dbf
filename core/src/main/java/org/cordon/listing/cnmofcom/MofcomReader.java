package org.cordon.listing.cnmofcom;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.geo.CountryReading;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.ListFile;
import org.cordon.listing.ListReader;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.JsonObject;
import org.cordon.listing.format.NameCell;
import org.cordon.listing.format.RegistryJson;
import org.cordon.party.NameKind;

/// Reads the Chinese lists.
///
/// A name may be the title of its announcement, with words around the name ("参与对台湾地区军售的…", which
/// took part in arms sales to Taiwan; "…等6家实体", and others, six entities). An address starts with
/// the country in Chinese, or ends with it in English; the postal code stands in a bracket.
public final class MofcomReader implements ListReader {

  private static final Pattern LEADING_WORDS = Pattern.compile("^参与对台湾地区军售的");
  private static final Pattern TRAILING_WORDS =
      Pattern.compile("(?:及其分支机构)?等(?<count>\\d*)(?:家|外国)?实体$");
  private static final Pattern POSTAL_CODE = Pattern.compile("（邮编：[^）]*）$");
  private static final int LONGEST_COUNTRY = 8;

  private final RegistryJson json = new RegistryJson(publisher(), "cn-", MofcomReader::readParty);

  @Override
  public String publisher() {
    return "cn-mofcom";
  }

  /// Half of the 240 entities of July 2026.
  @Override
  public int leastDesignations() {
    return 120;
  }

  @Override
  public ReadResult read(List<ListFile> files) throws IOException, UnusableListException {
    Problems problems = new Problems();
    Designations entries = new Designations();
    String day = null;
    for (ListFile file : files) {
      day = json.read(file, problems, entries);
    }
    return new ReadResult(day, entries.require(files), problems.list());
  }

  private static void readParty(JsonObject entity, DesignationBuilder entry) {
    addNames(entity.text("entity_name"), NameKind.PRIMARY, entry);
    entity.texts("aliases").forEach(alias -> addNames(alias, NameKind.ALIAS, entry));
    entity.texts("addresses").forEach(address -> readAddress(address, entry));
  }

  private static void addNames(String cell, NameKind kind, DesignationBuilder entry) {
    Matcher trailing = TRAILING_WORDS.matcher(LEADING_WORDS.matcher(cell).replaceFirst(""));
    if (trailing.find()) {
      entry.problem(
          Reason.UNREADABLE_VALUE,
          "entity_name",
          cell,
          "stands for several entities; the one it names is kept");
    }
    NameCell.names(trailing.replaceFirst("")).forEach(name -> entry.name(name, kind));
  }

  private static void readAddress(String address, DesignationBuilder entry) {
    String country =
        Countries.trailing(POSTAL_CODE.matcher(address).replaceFirst(""))
            .map(known -> known.country().code())
            .orElseGet(() -> leadingCountry(address));
    entry.address("addresses", address, country);
  }

  /* 日本东京都港区… */
  private static String leadingCountry(String address) {
    for (int end = Math.min(LONGEST_COUNTRY, address.length()); end > 1; end--) {
      if (Countries.read(address.substring(0, end)) instanceof CountryReading.Known known) {
        return known.country().code();
      }
    }
    return "";
  }
}
