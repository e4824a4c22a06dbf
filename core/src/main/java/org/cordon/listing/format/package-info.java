/// The file formats publishers use, read as streams under [org.cordon.listing.ReadLimits], with
/// every element accounted for: XML as one small tree a record, CSV as rows, JSON as objects,
/// spreadsheets as rows, and packed files unpacked on the way.
///
/// What the fields mean is the readers' business. [DateText] is here because all publishers write
/// dates in the same few dozen ways.
package org.cordon.listing.format;
