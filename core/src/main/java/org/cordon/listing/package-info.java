/// What the publishers of sanctions and export-control lists say: readers of their files, and the
/// designations they yield.
///
/// A [ListReader] reads one publisher's files to a [ReadResult]: [Designation]s and [Problem]s.
/// Each publisher has a package of its own below this one; [ListReaders] names them all. Readers
/// share [DesignationBuilder] (what an export promises of each field), and `listing.format` (XML,
/// CSV, JSON and spreadsheets under limits, with every element accounted for). Where lists are
/// stored and when a new version comes into force is the program's business, not core's.
package org.cordon.listing;
