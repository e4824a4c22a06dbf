package org.cordon.match;

import org.cordon.party.Party;

/// A party in the index.
///
/// @param key what the caller knows it by, such as `un/QDi.001`; unique in an index
public record Subject(String key, Party party) {}
