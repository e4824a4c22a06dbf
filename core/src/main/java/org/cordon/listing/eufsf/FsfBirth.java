package org.cordon.listing.eufsf;

import java.util.Optional;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.party.PartialDate;
import org.cordon.party.PartialDate.Point;

/* A birth date and place. The date stands as a whole (`birthdate`), in parts (`year`, `monthOfYear`,
 * `dayOfMonth`; an unknown part is absent or 0) or as a range of years; often there is a place only. */
final class FsfBirth {

  private final FsfPart part;
  private final DesignationBuilder entry;
  private final String whole;
  private final String year;
  private final String month;
  private final String day;
  private final String from;
  private final String to;

  private FsfBirth(FsfPart part, DesignationBuilder entry) {
    this.part = part;
    this.entry = entry;
    this.whole = FsfEntity.printed(part, "birthdate");
    this.year = stated("year");
    this.month = stated("monthOfYear");
    this.day = stated("dayOfMonth");
    this.from = stated("yearRangeFrom");
    this.to = stated("yearRangeTo");
  }

  static void read(FsfPart part, DesignationBuilder entry) {
    FsfBirth birth = new FsfBirth(part, entry);
    entry.birthplace(birth.place());
    birth.date();
  }

  private String stated(String attribute) {
    String digits = part.get(attribute).strip();
    return digits.matches("0*") ? "" : digits;
  }

  private String place() {
    boolean unknown = part.get("countryIso2Code").equals("00");
    return DesignationBuilder.joined(
        FsfEntity.printed(part, "place"),
        FsfEntity.printed(part, "zipCode"),
        FsfEntity.printed(part, "city"),
        FsfEntity.printed(part, "region"),
        unknown ? "" : part.get("countryDescription"));
  }

  private void date() {
    String printed = DesignationBuilder.tidy(String.join(" ", whole, year, month, day, from, to));
    String calendar = part.get("calendarType");
    boolean about = part.get("circa").equals("true");
    if (printed.isEmpty() || printed.equals("N/A")) {
      return;
    }
    if (!calendar.isEmpty() && !calendar.equals("GREGORIAN")) {
      problem("calendarType", calendar + " " + printed, "is a date of another calendar");
    } else {
      gregorian()
          .map(date -> about ? date.about() : date)
          .ifPresentOrElse(entry::born, () -> problem("birthdate", printed, "is no date"));
    }
  }

  private void problem(String field, String value, String what) {
    entry.problem(
        Reason.UNREADABLE_VALUE, field, value, what + "; party kept, this birth date unknown");
  }

  private Optional<PartialDate> gregorian() {
    if (!whole.isEmpty()) {
      return DateText.read(whole, Order.DAY_FIRST);
    }
    try {
      return Optional.of(
          year.isEmpty()
              ? PartialDate.between(new Point(number(from), 0, 0), new Point(number(to), 0, 0))
              : PartialDate.of(number(year), number(month), number(day)));
    } catch (IllegalArgumentException noSuchDate) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
