package org.cordon.app.feed;

/// How far an import has come.
public enum ImportStep {
  /// The lock is held and leftovers are gone.
  STARTED,
  /// The originals are copied.
  COPIED,
  /// The reader is done with them.
  READ,
  /// All files of the version are on the disk, in the staging folder.
  WRITTEN,
  /// The version has its folder, but is not in force.
  SETTLED,
  /// The version is in force.
  IN_FORCE
}
