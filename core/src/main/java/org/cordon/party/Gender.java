package org.cordon.party;

/// A person's gender as far as lists print it.
public enum Gender {
  FEMALE,
  MALE
}
