/// The lists of the US Office of Foreign Assets Control: Specially Designated Nationals
/// (`ofac-sdn`) and the Consolidated Non-SDN List (`ofac-cons`).
///
/// OFAC publishes each list in four formats, which [OfacReader] tells apart by content: a set of
/// CSV files, plain XML, Advanced XML and Enhanced XML. Each format has a class that finds its way
/// through the files and tells one [OfacEntry] a party; what OFAC's words mean stands in one table,
/// [Labels], so that a party exports the same from every format, as far as the format holds it. The
/// CSV and plain XML hold many facts only as text; [Remarks] takes that apart.
///
/// @see <a href="https://ofac.treasury.gov/sanctions-list-service">OFAC, Sanctions List Service</a>
package org.cordon.listing.ofac;
