package org.cordon.app.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;

/// Finds identifiers in what was typed as a name: `IMO 9187629`, `passport no. A1234567`, or a bare
/// number.
///
/// It may find too much: an identifier that isn't listed matches nothing.
final class IdentifierText {

  private static final Map<IdentifierKind, Pattern> LABELLED = new LinkedHashMap<>();

  static {
    label(IdentifierKind.IMO, "IMO", "\\d{7}");
    label(IdentifierKind.IMO_COMPANY, "IMO", "\\d{7}");
    label(IdentifierKind.MMSI, "MMSI", "\\d{9}");
    label(IdentifierKind.INN, "INN|ИНН", "\\d{12}|\\d{10}");
    label(IdentifierKind.OGRN, "OGRN|ОГРН", "\\d{15}|\\d{13}");
    label(IdentifierKind.LEI, "LEI", "[A-Z0-9]{18}\\d{2}");
    label(IdentifierKind.USCC, "USCC", "[A-Z0-9]{18}");
    label(IdentifierKind.SWIFT, "BIC|SWIFT", "[A-Z0-9]{11}|[A-Z0-9]{8}");
    label(IdentifierKind.PASSPORT, "passport", "[^,;()]*\\d[^,;()]*");
    label(IdentifierKind.NATIONAL_ID, "national id|identity card|ID card", "[^,;()]*\\d[^,;()]*");
    label(IdentifierKind.TAX, "tax id|TIN|VAT", "[^,;()]*\\d[^,;()]*");
    label(IdentifierKind.REGISTRATION, "registration|reg\\.", "[^,;()]*\\d[^,;()]*");
  }

  private IdentifierText() {}

  private static void label(IdentifierKind kind, String label, String value) {
    LABELLED.put(
        kind,
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + label
                + ")(?:\\s+(?:no|nr|number|id)(?![\\p{L}]))?[\\s.:#№-]*(?<value>"
                + value
                + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// The identifiers in this text; one of a kind only the index knows is [IdentifierKind#OTHER].
  static List<Identifier> in(String text) {
    List<Identifier> found = new ArrayList<>();
    LABELLED.forEach((kind, pattern) -> {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(Identifier.of(kind, matcher.group("value").strip()));
      }
    });
    if (text.chars().anyMatch(Character::isDigit) || isBic(text)) {
      found.add(Identifier.of(IdentifierKind.OTHER, text.strip()));
    }
    return found;
  }

  private static boolean isBic(String text) {
    return text.strip().matches("[A-Z]{8}([A-Z]{3})?");
  }

  /// All kinds of identifiers, as the user may name them.
  static String kindWords() {
    return Arrays.stream(IdentifierKind.values())
        .map(IdentifierKind::word)
        .collect(Collectors.joining(" "));
  }
}
