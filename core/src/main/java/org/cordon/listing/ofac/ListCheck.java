package org.cordon.listing.ofac;

import java.util.Collection;
import org.cordon.listing.UnusableListException;

/* Tells the other list of OFAC's in the same format: Enhanced and Advanced XML say of each entry
 * which lists it is on. Some entries are on both, so most of them decide. */
final class ListCheck {

  private final OfacList list;
  private int entries;
  private int own;

  ListCheck(OfacList list) {
    this.list = list;
  }

  void count(Collection<String> listsOfEntry) {
    if (!listsOfEntry.isEmpty()) {
      entries++;
      own += list.holds(listsOfEntry) ? 1 : 0;
    }
  }

  void requireOwn(String fileName) throws UnusableListException {
    if (own * 2 < entries) {
      throw new UnusableListException(
          fileName
              + " is not of "
              + list.publisher()
              + ": only "
              + own
              + " of its "
              + entries
              + " entries are on that list; import it as "
              + list.other().publisher());
    }
  }
}
