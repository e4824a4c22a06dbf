/// The Denied Persons List of the Bureau of Industry and Security (BIS, US Department of Commerce):
/// persons whose export privileges an order denies.
///
/// [org.cordon.listing.bisdpl.BisDplReader] takes the table of 12 columns parted by tabs that BIS
/// served until 2024 (`dpl.txt`), and the CSV of five columns in its place, where name and address
/// share a cell.
///
/// Source: <https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl>, `Export as
/// CSV`.
package org.cordon.listing.bisdpl;
