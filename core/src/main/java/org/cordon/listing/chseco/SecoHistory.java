package org.cordon.listing.chseco;

import java.time.LocalDate;
import java.util.Optional;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.XmlElement;
import org.jspecify.annotations.Nullable;

/* The modifications of a target: when it was first listed, and whether it still is. The newest
 * decides; of several of a day the first in the file, which puts the newest first. */
final class SecoHistory {

  private SecoHistory() {}

  static void read(XmlElement target, DesignationBuilder entry) {
    @Nullable LocalDate newestDay = null;
    boolean delisted = false;
    boolean first = true;
    for (XmlElement modification : target.children("modification")) {
      LocalDate day = day(modification, entry);
      if (first || isAfter(day, newestDay)) {
        newestDay = day;
        delisted = isDelisting(modification, entry);
      }
      if (modification.attribute("modification-type").equals("listed")) {
        entry.listedOn(day);
      }
      first = false;
    }
    if (delisted) {
      end(newestDay, entry);
    }
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate newest) {
    return day != null && (newest == null || day.isAfter(newest));
  }

  private static boolean isDelisting(XmlElement modification, DesignationBuilder entry) {
    String type = modification.attribute("modification-type");
    return switch (type) {
      case "de-listed" -> true;
      case "listed", "amended", "relisted", "re-listed" -> false;
      default -> {
        entry.problem(
            Reason.UNMAPPED, "modification-type", type, "is not known; the entry counts as listed");
        yield false;
      }
    };
  }

  private static void end(@Nullable LocalDate day, DesignationBuilder entry) {
    if (day == null) {
      entry.problem(
          Reason.UNREADABLE_VALUE, "modification", "de-listed", "has no day; the end is unknown");
    }
    entry.listedUntil(day);
  }

  /* The day it took effect, else that of its enactment, else of its publication. */
  private static @Nullable LocalDate day(XmlElement modification, DesignationBuilder entry) {
    String effective = modification.attribute("effective-date");
    String enacted = modification.attribute("enactment-date");
    String published = modification.attribute("publication-date");
    String text = effective.isBlank() ? enacted.isBlank() ? published : enacted : effective;
    Optional<LocalDate> day = DateText.day(text, Order.DAY_FIRST);
    if (day.isEmpty() && !text.isBlank()) {
      entry.problem(Reason.UNREADABLE_VALUE, "modification", text, "is no day; it is left out");
    }
    return day.orElse(null);
  }
}
