/// The US Consolidated Screening List: the lists of Commerce (Entity List, Denied Persons …), State
/// and the Treasury in one file.
///
/// [org.cordon.listing.csl.CslReader] takes the official CSV and JSON, and a JSON repacked with
/// index tables. Each of them comes down to the same row; what a row says of a party is worked out
/// once, and the rows of one Treasury number become one party with all its measures.
///
/// Source: <https://www.trade.gov/consolidated-screening-list>.
package org.cordon.listing.csl;
