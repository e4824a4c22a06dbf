/// The consolidated list of the United Nations Security Council, `consolidated.xml`.
///
/// [org.cordon.listing.un.UnReader] goes through the records; a class for each subject (names,
/// birth dates, addresses, documents, prose) turns the publisher's elements into what a designation
/// holds. The list of vessels under resolution 1718 is a page of its own and not read here.
///
/// Source: <https://scsanctions.un.org/resources/xml/en/consolidated.xml>, schema
/// <https://www.un.org/sc/resources/sc-sanctions.xsd>.
package org.cordon.listing.un;
