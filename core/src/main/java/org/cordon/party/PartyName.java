package org.cordon.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One name as the publisher spells it, white space tidied, case and order kept.
///
/// @param script ISO 15924 code of its letters (`Latn`, `Cyrl`, `Hani` …); null where it has none
/// @param parts the parts the publisher itself marks (surname, given name …), in the publisher's
///   order; empty where it gives only the whole
public record PartyName(String text, NameKind kind, @Nullable String script, List<NamePart> parts) {

  public PartyName {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a name is never blank");
    }
    parts = List.copyOf(parts);
  }

  /// A name without marked parts; its script is read from its letters.
  public static PartyName of(String text, NameKind kind) {
    return of(text, kind, List.of());
  }

  /// A name with the parts its publisher marks; its script is read from its letters.
  public static PartyName of(String text, NameKind kind, List<NamePart> parts) {
    return new PartyName(text, kind, Scripts.of(text), parts);
  }

  /// The same name, marked otherwise.
  public PartyName as(NameKind otherKind) {
    return new PartyName(text, otherKind, script, parts);
  }
}
