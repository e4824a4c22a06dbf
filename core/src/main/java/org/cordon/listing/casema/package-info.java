/// The Consolidated Canadian Autonomous Sanctions List: parties listed under the Special Economic
/// Measures Act (SEMA) and the Justice for Victims of Corrupt Foreign Officials Act,
/// `sema-lmes.xml`.
///
/// [org.cordon.listing.casema.SemaReader] reads the records, `SemaNames` takes apart their cells.
///
/// Source:
/// <https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml>
package org.cordon.listing.casema;
