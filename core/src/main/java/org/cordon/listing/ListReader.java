package org.cordon.listing;

import java.io.IOException;
import java.util.List;

/// Reads one publisher's files.
///
/// A reader accounts for every element: mapped, ignored knowingly (with a reason in its source), or
/// a [Problem]. It keeps no state between calls and may be used by several threads.
public interface ListReader {

  /// The publisher's word on the command line and in [Designation#list()].
  String publisher();

  /// Reads the files as one version of the list. Several files are parts of one set (OFAC's CSVs,
  /// the annexes of several acts); which is which is told by their content, else by their names.
  ///
  /// @throws UnusableListException if the files are not this publisher's, are empty or broken off
  /// @throws IOException if they can't be read from disk
  ReadResult read(List<ListFile> files) throws IOException, UnusableListException;

  /// The least number of designations a whole version of this list has had for years; a version
  /// with fewer is not published unless it is said to be a part on purpose.
  int leastDesignations();
}
