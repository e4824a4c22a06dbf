/// The lists of the Chinese Ministry of Commerce (MOFCOM): the export control list (出口管制管控名单), the
/// watch list (关注名单) and the unreliable entity list (不可靠实体清单).
///
/// The ministry announces listings one by one and publishes no consolidated file; what is read is a
/// JSON that passes on the announcements, see [org.cordon.listing.format.RegistryJson].
///
/// Source: the announcements at <https://aqygzj.mofcom.gov.cn> and
/// <https://exportcontrol.mofcom.gov.cn>.
package org.cordon.listing.cnmofcom;
