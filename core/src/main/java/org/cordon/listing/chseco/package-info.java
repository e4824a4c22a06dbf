/// The sanctions list of the Swiss State Secretariat for Economic Affairs (SECO), the whole list
/// with its history.
///
/// [org.cordon.listing.chseco.SecoReader] goes through the file twice, as targets refer to programs
/// and places that may stand behind them; only these are held in memory. A class for each subject
/// (names, the rest of an identity, the history) turns the publisher's elements into what a
/// designation holds.
///
/// Source:
/// <https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction>
package org.cordon.listing.chseco;
