/// FollowTheMoney entities as JSON lines, the format OpenSanctions and others publish in:
/// `entities.ftm.json`, where entities refer to one another by id, and `targets.nested.json`, where
/// the entities around a target stand inside of it.
///
/// [org.cordon.listing.ftm.FtmReader] goes through the file twice, as an entity may come before or
/// after those that refer to it: [org.cordon.listing.ftm.FtmSurroundings] gathers what is said of a
/// party elsewhere (sanctions, addresses, documents, wallets, ties), then each party is put
/// together.
///
/// Source: <https://followthemoney.tech>, <https://www.opensanctions.org/docs/bulk/>.
package org.cordon.listing.ftm;
