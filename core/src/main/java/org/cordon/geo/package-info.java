/// Countries and the regions that measures name: codes, and the spellings the publishers use.
///
/// [Country] is a code; [Countries] reads the spellings, from the tables among the resources of
/// this package and from ICU; [CountryReading] is what a publisher's word for a place turned out to
/// be: a country, "not stated", a state that is no more, or unknown. Which measures apply where is
/// not decided here.
package org.cordon.geo;
