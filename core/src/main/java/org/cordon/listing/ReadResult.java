package org.cordon.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader got out of a publisher's files.
///
/// @param listDate the date or time the file says it is of, as printed; null where it doesn't say
/// @param designations in the order of the file, each [Designation#entryId()] once
/// @param problems all that could not be read or joined, in the order it was met
public record ReadResult(
    @Nullable String listDate, List<Designation> designations, List<Problem> problems) {
  public ReadResult {
    designations = List.copyOf(designations);
    problems = List.copyOf(problems);
  }
}
