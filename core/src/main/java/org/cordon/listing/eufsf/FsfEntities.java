package org.cordon.listing.eufsf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.Designation;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Designations;
import org.cordon.listing.Problem;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.Problems;
import org.cordon.listing.Problems.Origin;
import org.cordon.listing.UnusableListException;
import org.jspecify.annotations.Nullable;

/* The entities of a file by their EU reference number, in the file's order. */
final class FsfEntities {

  private final Problems problems = new Problems();
  private final Map<String, FsfEntity> byReference = new LinkedHashMap<>();

  /// The entity of this number, new or met before; by its logical id where it has no EU reference
  /// number. Null, and a problem, where it has neither.
  @Nullable FsfEntity of(Origin origin, String euReferenceNumber, String logicalId) {
    String id = euReferenceNumber.isBlank() ? logicalId.strip() : euReferenceNumber.strip();
    if (id.isEmpty()) {
      problems.add(
          Reason.UNREADABLE_RECORD,
          origin,
          "euReferenceNumber",
          "",
          "has neither an EU reference number nor a logical id; the record is left out");
      return null;
    }
    return byReference.computeIfAbsent(
        id,
        key ->
            new FsfEntity(
                new DesignationBuilder(EuFsfReader.PUBLISHER, origin.entry(key), problems)));
  }

  Problems problems() {
    return problems;
  }

  void unmapped(Origin origin, String field, String value) {
    problems.add(Reason.UNMAPPED, origin, field, value, "is not known here; passed over");
  }

  List<Designation> require(String source) throws UnusableListException {
    Designations designations = new Designations();
    byReference.values().forEach(entity -> designations.add(entity.entry()));
    return designations.require(source);
  }

  List<Problem> listProblems() {
    return problems.list();
  }
}
