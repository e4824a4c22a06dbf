package org.cordon.listing;

/// Something in a publisher's file that could not be read or joined. Reading went on; the problem
/// says what was done instead.
///
/// @param file name of the file, without its folder
/// @param line line (text, XML) or row (spreadsheet), from 1; 0 where there is none
/// @param entryId the entry concerned; empty where not known
/// @param field the publisher's name for the field, element or column
/// @param value the value as printed, cut to [#MAX_VALUE] characters
/// @param consequence what is wrong and what was done, as in `is not a year; party kept, date
///   unknown`
public record Problem(
    Reason reason,
    String file,
    long line,
    String entryId,
    String field,
    String value,
    String consequence) {

  /// The longest value a problem repeats, in characters.
  public static final int MAX_VALUE = 200;

  /// Why something could not be read.
  public enum Reason {
    /// A value has not the form its field promises: a date, a number, a code.
    UNREADABLE_VALUE,
    /// A country's spelling stands in no table.
    UNKNOWN_COUNTRY,
    /// A value is cut off in the file.
    BROKEN_OFF,
    /// A row refers to an entry that isn't there.
    ORPHAN,
    /// An element, column or code the reader neither maps nor ignores knowingly.
    UNMAPPED,
    /// A whole row or record could not be read.
    UNREADABLE_RECORD,
    /// Bytes that are no text in the file's encoding.
    BROKEN_ENCODING,
    /// The same key a second time.
    DUPLICATE
  }

  public Problem {
    if (value.length() > MAX_VALUE) {
      value = value.substring(0, MAX_VALUE - 1) + "…";
    }
  }

  /// `eu_fsf.xml:10423 EU.123.45 birthdate year "195?" is not a year; party kept, date unknown`.
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    String entry = entryId.isEmpty() ? "" : " " + entryId;
    return place + entry + " " + field + " \"" + value + "\" " + consequence;
  }
}
