package org.cordon.listing.un;

import java.util.Locale;
import java.util.Optional;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.PartialDate;

/* Dates and places of birth: of the person, and those a name or document of theirs is tied to. */
final class UnBirth {

  private UnBirth() {}

  static void read(XmlElement record, DesignationBuilder entry) {
    for (XmlElement date : record.children("INDIVIDUAL_DATE_OF_BIRTH")) {
      readDate(date, entry);
    }
    for (XmlElement place : record.children("INDIVIDUAL_PLACE_OF_BIRTH")) {
      entry.birthplace(
          DesignationBuilder.joined(
              UnEntry.stated(place, "STREET"),
              UnEntry.stated(place, "CITY"),
              UnEntry.stated(place, "STATE_PROVINCE"),
              UnEntry.stated(place, "COUNTRY"),
              UnEntry.stated(place, "NOTE")));
    }
  }

  static void readAlias(XmlElement alias, DesignationBuilder entry) {
    add(alias.childText("DATE_OF_BIRTH"), false, "", "ALIAS/DATE_OF_BIRTH", entry);
    entry.birthplace(
        DesignationBuilder.joined(
            UnEntry.stated(alias, "CITY_OF_BIRTH"), UnEntry.stated(alias, "COUNTRY_OF_BIRTH")));
  }

  private static void readDate(XmlElement date, DesignationBuilder entry) {
    String type = date.childText("TYPE_OF_DATE");
    String note = date.childText("NOTE");
    boolean about =
        type.equals("APPROXIMATELY") || note.toLowerCase(Locale.ROOT).contains("approx");
    switch (type) {
      case "EXACT", "APPROXIMATELY", "BETWEEN", "" -> {}
      default -> entry.problem(Reason.UNMAPPED, "TYPE_OF_DATE", type, "is not known; date kept");
    }
    add(printed(date, note), about, note, "INDIVIDUAL_DATE_OF_BIRTH", entry);
  }

  private static String printed(XmlElement date, String note) {
    String from = date.childText("FROM_YEAR");
    String to = date.childText("TO_YEAR");
    String day = date.childText("DATE");
    String year = date.childText("YEAR");
    if (!from.isEmpty() || !to.isEmpty()) {
      return from.isEmpty() || to.isEmpty() ? from + to : from + " to " + to;
    }
    if (!day.isEmpty()) {
      return day;
    }
    String monthOfYear = (note + " " + year).strip();
    boolean month = !year.isEmpty() && DateText.read(monthOfYear, Order.DAY_FIRST).isPresent();
    return year.isEmpty() || month ? monthOfYear : year;
  }

  private static void add(
      String text, boolean about, String note, String field, DesignationBuilder entry) {
    if (text.isEmpty()) {
      return;
    }
    Optional<PartialDate> date = DateText.read(text, Order.DAY_FIRST);
    if (date.isEmpty()) {
      entry.problem(
          Reason.UNREADABLE_VALUE, field, text, "is no date; person kept, this birth date unknown");
      return;
    }
    PartialDate read = about ? date.get().about() : date.get();
    entry.born(note.isEmpty() ? read : read.withNote(note));
  }
}
