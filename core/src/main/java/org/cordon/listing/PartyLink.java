package org.cordon.listing;

/// A tie of a listed party to another one.
///
/// @param kind the publisher's words in lower case with hyphens (`linked-to`,
///   `owned-or-controlled-by`), or `parent`, `subsidiary`, `owner`
/// @param to the other party's entry id where the file gives it, else its name
public record PartyLink(String kind, String to) {
  public PartyLink {
    if (kind.isBlank() || to.isBlank()) {
      throw new IllegalArgumentException("a link has a kind and an other end: " + kind + " " + to);
    }
  }
}
