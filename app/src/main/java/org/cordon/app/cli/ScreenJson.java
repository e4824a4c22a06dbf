package org.cordon.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.cordon.app.feed.Manifest;
import org.cordon.app.screening.Finding;
import org.cordon.app.screening.Screening;
import org.cordon.listing.Designation;
import org.cordon.name.EvasionSign;
import org.cordon.party.CheckDigit;
import org.cordon.party.Identifier;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyType;
import org.cordon.proof.Proof;
import org.jspecify.annotations.Nullable;

/// Answers as a JSON object.
///
/// @param asOf the day the listings must be in force on
/// @param lists what was screened against
/// @param answers one a query
record ScreenJson(String asOf, List<ListView> lists, List<Answer> answers) {

  /// A list screened against.
  record ListView(
      String list, String version, @Nullable String listDate, int designations, boolean partial) {}

  /// The answer to one query.
  ///
  /// @param notInForce would be found if their listings were in force on the day
  /// @param signs what in the characters of the name hints at tampering: `mixed-script` …
  record Answer(String query, List<Found> findings, List<Found> notInForce, List<String> signs) {}

  /// A listed party.
  record Found(
      int rank,
      double score,
      boolean match,
      String list,
      String entryId,
      @Nullable String schema,
      String entryName,
      String matchedName,
      List<String> programs,
      List<String> measures,
      List<String> legalBases,
      @Nullable String listedOn,
      @Nullable String listedUntil,
      List<String> references,
      List<String> born,
      List<String> countries,
      List<IdentifierView> identifiers,
      String reason,
      Proof proof) {}

  /// An identifier of a listed party.
  ///
  /// @param invalid whether its check digit or form is wrong
  record IdentifierView(String kind, String value, @Nullable String country, boolean invalid) {}

  static ScreenJson of(
      List<String> titles,
      List<Screening> screenings,
      List<Manifest> lists,
      ScreenRequest request) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < screenings.size(); i++) {
      Screening screening = screenings.get(i);
      List<Finding> shown =
          screening.findings().subList(0, request.shown(screening.findings().size()));
      List<String> signs = screening.signs().stream().map(EvasionSign::word).toList();
      answers.add(new Answer(titles.get(i), found(shown), found(screening.notInForce()), signs));
    }
    return new ScreenJson(
        request.asOf().toString(), lists.stream().map(ScreenJson::list).toList(), answers);
  }

  private static ListView list(Manifest list) {
    return new ListView(
        list.publisher(),
        list.version().text(),
        list.listDate(),
        list.designations(),
        list.partial());
  }

  private static List<Found> found(List<Finding> findings) {
    List<Found> found = new ArrayList<>();
    for (Finding finding : findings) {
      found.add(found(found.size() + 1, finding));
    }
    return found;
  }

  private static Found found(int rank, Finding finding) {
    Designation designation = finding.designation();
    Party party = designation.party();
    PartyType type = PartyType.of(party);
    return new Found(
        rank,
        finding.match().score(),
        finding.match().reached(),
        designation.list(),
        designation.entryId(),
        type == PartyType.UNSTATED ? null : type.word(),
        party.primaryName().text(),
        finding.match().matchedName().text(),
        designation.programs(),
        designation.measures(),
        designation.legalBases(),
        text(designation.listedOn()),
        text(designation.listedUntil()),
        designation.references(),
        party instanceof Party.Person person
            ? person.born().stream().map(PartialDate::toString).toList()
            : List.of(),
        party.facts().countries().stream().map(Object::toString).toList(),
        party.facts().identifiers().stream().map(ScreenJson::identifier).toList(),
        finding.reason(),
        finding.match().proof());
  }

  private static IdentifierView identifier(Identifier identifier) {
    return new IdentifierView(
        identifier.kind().word(),
        identifier.value(),
        text(identifier.country()),
        identifier.check() == CheckDigit.INVALID);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
