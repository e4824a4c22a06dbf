package org.cordon.listing.un;

import java.util.regex.Pattern;
import org.cordon.geo.Countries;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.format.XmlElement;

/* Addresses. Where all parts are empty, the note may hold one or a list of them; beside parts, it
 * only says since when or that the address is a former one, and is passed over. */
final class UnAddresses {

  private static final Pattern STATE_OF_RESIDENCE =
      Pattern.compile(
          "(?i)^(?:also|active|believed|in (?:prison|custody|detention)|located|operates|reported"
              + "|reportedly|support network)\\b.*");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:branch office \\d+|known address)\\s*:\\s*");
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)[,;]\\s*(?:phone|telephone|tel\\b|mobile|fax|likely moved)[^;]*"
              + "|\\((?:previous address|current address)\\)");
  private static final Pattern LIST_MARK = Pattern.compile(";|(?:^|[\\s;])[ivx]+\\)\\s");

  private UnAddresses() {}

  static void read(XmlElement record, DesignationBuilder entry) {
    for (XmlElement address : record.children(record.name() + "_ADDRESS")) {
      String country = UnEntry.stated(address, "COUNTRY");
      String note = address.childText("NOTE");
      String text =
          DesignationBuilder.joined(
              UnEntry.stated(address, "STREET"),
              UnEntry.stated(address, "CITY"),
              UnEntry.stated(address, "STATE_PROVINCE"),
              UnEntry.stated(address, "ZIP_CODE"));
      entry.address("COUNTRY", text, country);
      if (text.isEmpty() && country.isEmpty()) {
        readNote(note, entry);
      }
    }
  }

  private static void readNote(String note, DesignationBuilder entry) {
    if (!note.contains(",") || STATE_OF_RESIDENCE.matcher(note).matches()) {
      return;
    }
    String list = REMARK.matcher(LABEL.matcher(note).replaceFirst("")).replaceAll("");
    LIST_MARK.splitAsStream(list).forEach(text -> add(text, entry));
  }

  private static void add(String text, DesignationBuilder entry) {
    String country = Countries.trailing(text).map(known -> known.country().code()).orElse("");
    entry.address("NOTE", text, country);
  }
}
