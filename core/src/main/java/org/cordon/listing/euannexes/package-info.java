/// Reads the annexes of EU acts that list persons, entities and vessels: those of the asset-freeze
/// regulations, and those of Regulation (EU) No 833/2014 and its like (export restrictions, port
/// bans, transaction bans …), which stand in no other list of the EU.
///
/// [AnnexCsv] yields [AnnexRow]s; [AnnexEntries] tells which rows are one entry and makes its id.
/// What a row prints is read by [AnnexNames] and [IdentifyingInformation].
package org.cordon.listing.euannexes;
