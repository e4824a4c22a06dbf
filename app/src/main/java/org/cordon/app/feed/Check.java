package org.cordon.app.feed;

import java.time.Instant;

/// A look at the publisher's server that found the version in force unchanged.
public record Check(Instant at, VersionId version) {}
