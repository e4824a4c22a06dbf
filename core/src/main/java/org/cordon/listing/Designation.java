package org.cordon.listing;

import java.time.LocalDate;
import java.util.List;
import org.cordon.party.Party;
import org.jspecify.annotations.Nullable;

/// What one publisher says of one party: under which program it is listed, since when, and what is
/// imposed on it, in the publisher's own words.
///
/// @param list the publisher's word, `ofac-sdn`, `un` …
/// @param entryId the publisher's own key of the party; unique in a version of a list
/// @param programs sanctions programs or regimes, one each
/// @param legalBases acts, orders and notices the listing rests on, as cited
/// @param measures what is imposed: `Block`, `Asset freeze`, `EL` …
/// @param listedOn the first listing; null where the file doesn't tell
/// @param listedUntil the end of the listing; null where there is none or the file doesn't tell
/// @param references other numbers of the record: a UN reference, an OFSI group …
/// @param links ties to other parties
/// @param remarks the publisher's free text; empty where there is none
public record Designation(
    String list,
    String entryId,
    Party party,
    List<String> programs,
    List<String> legalBases,
    List<String> measures,
    @Nullable LocalDate listedOn,
    @Nullable LocalDate listedUntil,
    List<String> references,
    List<PartyLink> links,
    String remarks) {

  public Designation {
    if (list.isBlank() || entryId.isBlank()) {
      throw new IllegalArgumentException(
          "a designation has a list and an entry id: " + list + "/" + entryId);
    }
    programs = List.copyOf(programs);
    legalBases = List.copyOf(legalBases);
    measures = List.copyOf(measures);
    references = List.copyOf(references);
    links = List.copyOf(links);
  }
}
