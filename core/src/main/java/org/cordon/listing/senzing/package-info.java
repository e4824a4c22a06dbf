/// Records in Senzing's JSON lines: `{"DATA_SOURCE": …, "RECORD_ID": …, "FEATURES": […]}`.
///
/// Attributes stand flat in the record, in one list `FEATURES`, or in lists by subject (`NAMES`,
/// `ADDRESSES`, `NAME_LIST` …); what an attribute means does not depend on where it stands. A label
/// may come before the attributes of names and addresses: `PRIMARY_NAME_ORG`, `HOME_ADDR_FULL`.
///
/// [org.cordon.listing.senzing.SenzingReader] goes through the file twice: ties point at keys that
/// other records drop anchors under.
///
/// Source: <https://senzing.com/docs/entity_specification/>.
package org.cordon.listing.senzing;
