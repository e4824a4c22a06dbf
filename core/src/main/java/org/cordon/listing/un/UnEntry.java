package org.cordon.listing.un;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.Gender;
import org.jspecify.annotations.Nullable;

/* One INDIVIDUAL or ENTITY. */
final class UnEntry {

  private static final Pattern OLD_REFERENCE = Pattern.compile("\\[Old Reference #\\s*([^\\]]+)]");

  private UnEntry() {}

  static void read(XmlElement record, DesignationBuilder entry) {
    UnNames.read(record, entry);
    UnBirth.read(record, entry);
    UnAddresses.read(record, entry);
    UnDocuments.read(record, entry);
    readListing(record, entry);
    readNationalities(record, entry);
    entry.gender(gender(record, entry));
    readComments(record.childText("COMMENTS1"), entry);
  }

  /// The text of an element; `na`, which the publisher writes for "not available", is empty.
  static String stated(XmlElement parent, String name) {
    return stated(parent.childText(name));
  }

  private static String stated(String text) {
    return text.equalsIgnoreCase("na") || text.equalsIgnoreCase("n/a") ? "" : text;
  }

  private static void readListing(XmlElement record, DesignationBuilder entry) {
    entry.program(record.childText("UN_LIST_TYPE"));
    entry.reference(record.childText("DATAID"));
    entry.listedOn(day(record, "LISTED_ON", entry));
    entry.listedUntil(day(record, "DELISTED_ON", entry));
  }

  private static @Nullable LocalDate day(XmlElement record, String name, DesignationBuilder entry) {
    String text = record.childText(name);
    Optional<LocalDate> day = DateText.day(text, Order.DAY_FIRST);
    if (day.isEmpty() && !text.isEmpty()) {
      entry.problem(Reason.UNREADABLE_VALUE, name, text, "is no day; entry kept, day unknown");
    }
    return day.orElse(null);
  }

  private static void readNationalities(XmlElement record, DesignationBuilder entry) {
    for (XmlElement value : record.all("NATIONALITY/VALUE")) {
      entry.nationality("NATIONALITY", stated(value.text()));
    }
    entry.nationality("NATIONALITY2", stated(record, "NATIONALITY2"));
  }

  private static @Nullable Gender gender(XmlElement record, DesignationBuilder entry) {
    String text = record.childText("GENDER");
    return switch (text) {
      case "Male" -> Gender.MALE;
      case "Female" -> Gender.FEMALE;
      case "" -> null;
      default -> {
        entry.problem(
            Reason.UNREADABLE_VALUE,
            "GENDER",
            text,
            "is neither Male nor Female; party kept, gender unknown");
        yield null;
      }
    };
  }

  private static void readComments(String comments, DesignationBuilder entry) {
    entry.remark(comments);
    Matcher old = OLD_REFERENCE.matcher(comments);
    while (old.find()) {
      entry.reference(old.group(1));
    }
    UnProse.read(comments, entry);
    UnLinks.read(comments, entry);
  }
}
