package org.cordon.app.feed;

import java.util.List;
import java.util.Locale;
import org.cordon.listing.Designation;
import org.cordon.party.Party;

/// What is counted of a list, so that a version in which a part broke away is noticed: how many
/// designations have it, of those that could.
public enum Filled {
  PERSONS,
  ORGANIZATIONS,
  VESSELS,
  AIRCRAFT,
  BORN,
  ALIASES,
  COUNTRIES,
  ADDRESSES,
  IDENTIFIERS,
  PROGRAMS,
  MEASURES,
  LISTED_ON;

  /// A count.
  ///
  /// @param count designations that have it
  /// @param of designations that could
  public record Rate(int count, int of) {
    /// The share, 0..1; 0 of none.
    public double share() {
      return of == 0 ? 0 : (double) count / of;
    }
  }

  /// The rate in these designations.
  Rate rate(List<Designation> designations) {
    return new Rate(
        (int) designations.stream().filter(this::isIn).count(),
        (int) designations.stream().filter(this::concerns).count());
  }

  private boolean concerns(Designation designation) {
    return this != BORN || designation.party() instanceof Party.Person;
  }

  private boolean isIn(Designation designation) {
    Party party = designation.party();
    return switch (this) {
      case PERSONS -> party instanceof Party.Person;
      case ORGANIZATIONS -> party instanceof Party.Organization;
      case VESSELS -> party instanceof Party.Vessel;
      case AIRCRAFT -> party instanceof Party.Aircraft;
      case BORN -> party instanceof Party.Person person && !person.born().isEmpty();
      case ALIASES -> party.names().size() > 1;
      case COUNTRIES -> !party.facts().countries().isEmpty();
      case ADDRESSES -> !party.facts().addresses().isEmpty();
      case IDENTIFIERS -> !party.facts().identifiers().isEmpty();
      case PROGRAMS -> !designation.programs().isEmpty();
      case MEASURES -> !designation.measures().isEmpty();
      case LISTED_ON -> designation.listedOn() != null;
    };
  }

  /// The word for it in reports: `born`, `listed on`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
