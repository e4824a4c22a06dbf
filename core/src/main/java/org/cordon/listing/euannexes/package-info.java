/// Reads the annexes of EU acts that list persons, entities and vessels: those of the asset-freeze
/// regulations, and those of Regulation (EU) No 833/2014 and its like (export restrictions, port
/// bans, transaction bans …), which stand in no other list of the EU.
///
/// [AnnexCsv] (transcriptions) and [ActPage] (pages of EUR-Lex) yield [AnnexRow]s; [AnnexEntries]
/// tells which rows are one entry and makes its id. What a row prints is read by [AnnexNames] and
/// [IdentifyingInformation]. A page is taken apart by [PageBlocks]; which part of which annex an
/// entry stands in, and what that imposes, tells [AnnexSection].
package org.cordon.listing.euannexes;
