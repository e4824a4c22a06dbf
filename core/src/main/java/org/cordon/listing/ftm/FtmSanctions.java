package org.cordon.listing.ftm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;

/* Under which programs a party is listed, since when, and what is imposed on it. */
final class FtmSanctions {

  private static final Set<String> SANCTION = Set.of("Sanction");

  private FtmSanctions() {}

  static void read(FtmEntity party, FtmSurroundings surroundings, DesignationBuilder entry) {
    List<FtmEntity> sanctions = surroundings.about(party.id(), SANCTION);
    readPrograms(party, sanctions, entry);
    sanctions.forEach(sanction -> read(sanction, entry));
    boolean allEnd = sanctions.stream().noneMatch(sanction -> sanction.texts("endDate").isEmpty());
    if (allEnd) {
      sanctions.forEach(sanction -> readDays("endDate", sanction, entry, entry::listedUntil));
    }
  }

  /* Sets made before programs had ids have their names only. */
  private static void readPrograms(
      FtmEntity party, List<FtmEntity> sanctions, DesignationBuilder entry) {
    List<FtmEntity> all = new ArrayList<>(sanctions);
    all.addFirst(party);
    boolean haveIds = all.stream().anyMatch(entity -> !entity.texts("programId").isEmpty());
    String property = haveIds ? "programId" : "program";
    all.forEach(entity -> entity.texts(property).forEach(entry::program));
  }

  private static void read(FtmEntity sanction, DesignationBuilder entry) {
    sanction.texts("program").forEach(entry::legalBasis);
    sanction.texts("provisions").forEach(entry::measure);
    for (String property : List.of("authorityId", "unscId", "recordId")) {
      sanction.texts(property).forEach(entry::reference);
    }
    sanction.texts("authority").forEach(authority -> entry.remark("Authority: " + authority));
    sanction.texts("reason").forEach(entry::remark);
    sanction.texts("summary").forEach(entry::remark);
    readDays("listingDate", sanction, entry, entry::listedOn);
    readDays("startDate", sanction, entry, entry::listedOn);
  }

  /* A date may be a year or month only; then it is no day of listing. */
  private static void readDays(
      String property, FtmEntity sanction, DesignationBuilder entry, Consumer<LocalDate> taker) {
    for (String text : sanction.texts(property)) {
      DateText.day(text, Order.DAY_FIRST).ifPresent(taker);
      if (DateText.read(text, Order.DAY_FIRST).isEmpty()) {
        entry.problem(
            Reason.UNREADABLE_VALUE, property, text, "is no date; party kept, date left out");
      }
    }
  }
}
