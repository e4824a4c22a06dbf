package org.cordon.party;

/// A part of a name whose role the publisher marks.
public record NamePart(Role role, String text) {

  /// What a part of a person's name is.
  public enum Role {
    GIVEN,
    /// A middle or second given name.
    MIDDLE,
    PATRONYMIC,
    MATRONYMIC,
    SURNAME,
    MAIDEN,
    TITLE,
    SUFFIX,
    NICKNAME
  }
}
