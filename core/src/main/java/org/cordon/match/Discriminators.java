package org.cordon.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cordon.party.CheckDigit;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.cordon.proof.Proof.Fact;

/// What besides the name speaks for or against a party: type, birth date, country, gender,
/// identifiers. What one side doesn't have says nothing.
final class Discriminators {

  private static final int ABOUT_YEARS = 2;

  /* A party has one of each of these, so two different valid ones are two parties. */
  private static final Set<IdentifierKind> UNIQUE =
      EnumSet.of(
          IdentifierKind.IMO,
          IdentifierKind.INN,
          IdentifierKind.OGRN,
          IdentifierKind.LEI,
          IdentifierKind.USCC);

  private enum Birth {
    SAME,
    DAY_DIFFERS,
    YEAR_DIFFERS
  }

  private final MatchSettings settings;

  Discriminators(MatchSettings settings) {
    this.settings = settings;
  }

  /// The steps for and against, each with what it adds (or takes off, if negative).
  List<Proof> judge(Query query, Party party) {
    List<Proof> steps = new ArrayList<>();
    addType(steps, query, party);
    if (party instanceof Party.Person person) {
      addBirth(steps, query, person);
      addGender(steps, query, person);
    }
    addCountry(steps, query, party);
    addContradictingIdentifier(steps, query, party);
    return steps;
  }

  private void addType(List<Proof> steps, Query query, Party party) {
    PartyType listed = PartyType.of(party);
    if (!query.type().fits(listed)) {
      steps.add(
          step(
              "type",
              "a " + query.type().word() + " is asked for, the listed party is a " + listed.word(),
              -settings.typeContradiction()));
    }
  }

  private void addBirth(List<Proof> steps, Query query, Party.Person person) {
    if (query.born().isEmpty() || person.born().isEmpty()) {
      return;
    }
    List<Fact> facts =
        List.of(
            new Fact("born", query.born().toString(), "query"),
            new Fact("born", person.born().toString(), "list"));
    Proof step =
        switch (closest(query.born(), person.born())) {
          case SAME -> step("birth.agrees", "the birth dates agree", settings.birthAgreement());
          case DAY_DIFFERS ->
              step(
                  "birth.day",
                  "the birth years agree, day or month differ",
                  -settings.birthDayContradiction());
          case YEAR_DIFFERS ->
              step("birth.year", "the birth years differ", -settings.birthYearContradiction());
        };
    steps.add(step.with(facts));
  }

  private static Birth closest(List<PartialDate> asked, List<PartialDate> listed) {
    return Collections.min(
        asked.stream().flatMap(a -> listed.stream().map(b -> relation(a, b))).toList());
  }

  private static Birth relation(PartialDate a, PartialDate b) {
    if (overlap(a, b, 0) || ((a.circa() || b.circa()) && overlap(a, b, ABOUT_YEARS))) {
      return Birth.SAME;
    }
    return a.from().year() == b.from().year() ? Birth.DAY_DIFFERS : Birth.YEAR_DIFFERS;
  }

  private static boolean overlap(PartialDate a, PartialDate b, int tolerance) {
    LocalDate start = a.earliest().minusYears(tolerance);
    LocalDate end = a.latest().plusYears(tolerance);
    return !b.latest().isBefore(start) && !b.earliest().isAfter(end);
  }

  /// Whether the birth dates name the same day or can't be told apart, and are known to the year.
  static boolean bornTheSame(Query query, Party party) {
    return party instanceof Party.Person person
        && !query.born().isEmpty()
        && !person.born().isEmpty()
        && closest(query.born(), person.born()) == Birth.SAME;
  }

  private void addGender(List<Proof> steps, Query query, Party.Person person) {
    Gender asked = query.gender();
    Gender listed = person.gender();
    if (asked != null && listed != null && asked != listed) {
      steps.add(step("gender", "the genders differ", -settings.genderContradiction()));
    }
  }

  private void addCountry(List<Proof> steps, Query query, Party party) {
    if (query.countries().isEmpty() || party.facts().countries().isEmpty()) {
      return;
    }
    boolean common = !Collections.disjoint(query.countries(), party.facts().countries());
    steps.add(
        common
            ? step("country.agrees", "a country is common to both", settings.countryAgreement())
            : step(
                "country.differs",
                "no country is common: " + query.countries() + " and " + party.facts().countries(),
                -settings.countryContradiction()));
  }

  private void addContradictingIdentifier(List<Proof> steps, Query query, Party party) {
    for (IdentifierKind kind : UNIQUE) {
      List<String> asked = valid(query.identifiers(), kind);
      List<String> listed = valid(party.facts().identifiers(), kind);
      if (!asked.isEmpty() && !listed.isEmpty() && Collections.disjoint(asked, listed)) {
        steps.add(
            step(
                "identifier.differs",
                "the " + kind.word() + " " + asked + " is not " + listed,
                -settings.identifierContradiction()));
      }
    }
  }

  private static List<String> valid(List<Identifier> identifiers, IdentifierKind kind) {
    return identifiers.stream()
        .filter(identifier -> identifier.kind() == kind && identifier.check() == CheckDigit.VALID)
        .map(IdentifierIndex::normalized)
        .toList();
  }

  private static Proof step(String rule, String statement, double value) {
    return Proof.of(rule, statement, value, List.of());
  }
}
