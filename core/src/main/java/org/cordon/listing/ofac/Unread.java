package org.cordon.listing.ofac;

import java.util.Set;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.format.XmlElement;

/* Turns each value of an XML record that nobody asked for into a problem. */
final class Unread {

  private Unread() {}

  /// @param ignored paths passed over on purpose, see [XmlElement#unread]
  static void report(XmlElement record, Set<String> ignored, Origin origin, Problems problems) {
    record.unread(
        ignored,
        (at, path) ->
            problems.add(
                Reason.UNMAPPED,
                new Origin(origin.file(), at.line(), origin.entryId()),
                path,
                at.valueAt(path),
                "is not known here; it is passed over"));
  }
}
