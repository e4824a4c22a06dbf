/// A list of the user's own, as CSV or workbook: parties a company has decided not to deal with, or
/// a list no reader here knows.
///
/// [org.cordon.listing.owncsv.OwnCsvReader] takes a table with headings; `docs/own-list.md`
/// explains them to users, [org.cordon.listing.owncsv.OwnColumn] is where they are defined.
package org.cordon.listing.owncsv;
