package org.cordon.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cordon.listing.Designation;
import org.cordon.listing.ListReader;
import org.cordon.listing.ReadLimits;
import org.cordon.listing.ReadResult;
import org.cordon.listing.UnusableListException;
import org.cordon.listing.format.ListFiles;
import org.cordon.party.Address;
import org.cordon.party.Identifier;

/// Readings of list files in tests, and short forms of what came out.
public final class Readings {

  private Readings() {}

  /// Reads files of the shared folder, packed or not; skips the test where one is absent.
  public static ReadResult ofShared(ListReader reader, String... paths)
      throws IOException, UnusableListException {
    return reader.read(
        ListFiles.open(Arrays.stream(paths).map(GivenData::shared).toList(), ReadLimits.DEFAULT));
  }

  /// The designation of this entry id, which must be there.
  public static Designation entry(ReadResult result, String entryId) {
    return result.designations().stream()
        .filter(designation -> designation.entryId().equals(entryId))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry " + entryId));
  }

  /// Names as `PRIMARY KOTI CORP`.
  public static List<String> names(Designation entry) {
    return entry.party().names().stream().map(name -> name.kind() + " " + name.text()).toList();
  }

  /// Identifiers as `passport 990017123 RU`, without the country where none is given.
  public static List<String> identifiers(Designation entry) {
    return entry.party().facts().identifiers().stream().map(Readings::shortForm).toList();
  }

  private static String shortForm(Identifier identifier) {
    String plain = identifier.kind().exportName() + " " + identifier.value();
    return identifier.country() == null
        ? plain
        : plain + " " + Objects.requireNonNull(identifier.country()).code();
  }

  /// Addresses as `5 Example Street, Moscow RU`, without the country where none is given.
  public static List<String> addresses(Designation entry) {
    return entry.party().facts().addresses().stream().map(Readings::shortForm).toList();
  }

  private static String shortForm(Address address) {
    return address.country() == null
        ? address.text()
        : address.text() + " " + Objects.requireNonNull(address.country()).code();
  }
}
