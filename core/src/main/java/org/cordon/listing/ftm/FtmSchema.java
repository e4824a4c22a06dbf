package org.cordon.listing.ftm;

import java.util.Map;
import java.util.Set;

/* What the schemata of the model that are no parties stand for here. */
final class FtmSchema {

  /* A tie between two entities: the properties that hold its ends, and what each end is to the other
   * where the tie itself has no word for it. */
  record Tie(String from, String to, String fromIs, String toIs) {}

  private static final Map<String, Tie> TIES =
      Map.ofEntries(
          Map.entry("Ownership", new Tie("owner", "asset", "owner", "asset")),
          Map.entry(
              "Directorship", new Tie("director", "organization", "director", "directorship")),
          Map.entry("Membership", new Tie("member", "organization", "member", "membership")),
          Map.entry("Employment", new Tie("employee", "employer", "employee", "employer")),
          Map.entry("Representation", new Tie("agent", "client", "agent", "client")),
          Map.entry("Succession", new Tie("predecessor", "successor", "predecessor", "successor")),
          Map.entry("Associate", new Tie("person", "associate", "associate", "associate")),
          Map.entry("Family", new Tie("person", "relative", "family", "family")),
          Map.entry("UnknownLink", new Tie("subject", "object", "unknown-link", "unknown-link")));

  /* Things, events and documents that tell nothing of who a party is. */
  static final Set<String> IGNORED =
      Set.of(
          "Article",
          "Assessment",
          "Asset",
          "BankAccount",
          "Call",
          "Contract",
          "ContractAward",
          "CourtCase",
          "CourtCaseParty",
          "Debt",
          "Document",
          "Documentation",
          "EconomicActivity",
          "Event",
          "License",
          "Mention",
          "Message",
          "Note",
          "Occupancy",
          "Payment",
          "Position",
          "Project",
          "ProjectParticipant",
          "RealEstate",
          "Risk",
          "Security",
          "TaxRoll",
          "Trip",
          "UserAccount",
          "Vehicle",
          "Workbook");

  private FtmSchema() {}

  static boolean isTie(String schema) {
    return TIES.containsKey(schema);
  }

  static Tie tie(String schema) {
    Tie tie = TIES.get(schema);
    if (tie == null) {
      throw new IllegalArgumentException(schema + " is no tie");
    }
    return tie;
  }
}
