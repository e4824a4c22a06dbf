/// Reads the EU's Financial Sanctions Files: the consolidated list of persons, groups and entities
/// subject to EU financial sanctions, as XML 1.1, CSV 1.1 and the older CSV 1.0.
///
/// All three formats give the same parts of an entity (names, birth dates, addresses, documents,
/// citizenships) with the same properties. [FsfXml], [FsfCsv11] and [FsfCsv10] take a file apart
/// into [FsfPart]s, and [FsfEntity] says once what they mean.
package org.cordon.listing.eufsf;
