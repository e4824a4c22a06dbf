package org.cordon.app.feed;

import org.jspecify.annotations.Nullable;

/// A publisher's file as it was given, byte for byte.
///
/// @param name its place below the folder `original` of the version
/// @param origin the path or address it came from
/// @param sha256 in hex
/// @param etag what the server called this state of the file; null where it didn't or none was
///   asked
/// @param lastModified when the file changed last in the server's words; null as above
public record OriginalFile(
    String name,
    String origin,
    String sha256,
    long bytes,
    @Nullable String etag,
    @Nullable String lastModified) {}
