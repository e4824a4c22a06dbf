package org.cordon.name;

/// What kind of party a name is read as: it decides which titles, legal forms, prefixes and orders
/// of parts are looked for.
public enum NameType {
  PERSON,
  ORGANIZATION,
  VESSEL_OR_AIRCRAFT,
  /// Not known: legal forms and trade words are looked for, and those marks of persons that can't
  /// be mistaken for something else.
  UNKNOWN
}
