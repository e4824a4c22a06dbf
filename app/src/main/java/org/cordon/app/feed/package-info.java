/// The list store: how publishers' files come in, are kept, and come into force.
///
/// [ListStore] finds what is there; [ListImport] brings in a new version, holds it to its [Floors]
/// and switches to it by one [Durable] replacement, so that a version in force is always whole. A
/// [StoredVersion] is the originals with their [Manifest], the designations read from them and the
/// problems met. Matching against lists, and showing them, is left to others.
@org.jspecify.annotations.NullMarked
package org.cordon.app.feed;
