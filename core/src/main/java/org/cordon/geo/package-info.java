/// Countries and the regions that measures name: codes, and the spellings the publishers use.
///
/// [Country] is a code; [CountryReading] is what a publisher's word for a place turned out to be, a
/// country, "not stated" or unknown. Which measures apply where is not decided here.
package org.cordon.geo;
