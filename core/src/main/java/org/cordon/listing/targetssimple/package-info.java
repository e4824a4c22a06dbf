/// OpenSanctions' `targets.simple.csv`: one row a listed party, several values of a cell joined by
/// `;` and quoted where they hold one.
///
/// It says less than `entities.ftm.json`: numbers come without their kind, programs without dates.
///
/// Source: <https://www.opensanctions.org/docs/bulk/csv/>.
package org.cordon.listing.targetssimple;
