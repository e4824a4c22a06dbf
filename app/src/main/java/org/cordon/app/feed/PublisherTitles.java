package org.cordon.app.feed;

import java.util.Map;

/// What the publishers' lists are called, for people who don't know our words for them.
public final class PublisherTitles {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("ofac-sdn", "US Treasury (OFAC), Specially Designated Nationals List"),
          Map.entry("ofac-cons", "US Treasury (OFAC), Consolidated (non-SDN) List"),
          Map.entry("csl", "US Consolidated Screening List"),
          Map.entry("un", "United Nations Security Council Consolidated List"),
          Map.entry("uk-ofsi", "UK Treasury (OFSI), Consolidated List"),
          Map.entry("uk-fcdo", "UK Sanctions List"),
          Map.entry("eu-fsf", "EU Consolidated Financial Sanctions List"),
          Map.entry("eu-annexes", "annexes of EU regulations"),
          Map.entry("ch-seco", "Swiss sanctions list (SECO)"),
          Map.entry("ca-sema", "Canadian Consolidated Autonomous Sanctions List"),
          Map.entry("au-dfat", "Australian Consolidated List (DFAT)"),
          Map.entry("jp-meti", "Japanese export-control lists (METI)"),
          Map.entry("cn-mofcom", "Chinese export-control lists (MOFCOM)"),
          Map.entry("ua-nsdc", "Ukrainian sanctions (NSDC)"),
          Map.entry("bis-dpl", "US Commerce (BIS), Denied Persons List"),
          Map.entry("ftm", "FollowTheMoney data"),
          Map.entry("targets-simple", "OpenSanctions data"),
          Map.entry("senzing", "Senzing data"),
          Map.entry("own-csv", "your own list"));

  private PublisherTitles() {}

  /// The title of a publisher's list; its word where it has none.
  public static String of(String publisher) {
    return TITLES.getOrDefault(publisher, publisher);
  }
}
