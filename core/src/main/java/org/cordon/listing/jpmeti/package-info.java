/// The lists of the Japanese Ministry of Economy, Trade and Industry (METI).
///
/// [org.cordon.listing.jpmeti.MetiReader] takes the End User List, which is passed on as JSON, and
/// the text of the PDFs that name the entities of Russia, Belarus and third countries to which
/// exports are prohibited.
///
/// Sources: <https://www.meti.go.jp/policy/anpo/> (End User List), and
/// <https://www.meti.go.jp/policy/external_economy/trade_control/02_export/17_russia/russia.html>.
package org.cordon.listing.jpmeti;
