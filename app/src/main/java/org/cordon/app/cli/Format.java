package org.cordon.app.cli;

/// The forms an answer can have.
enum Format {
  TEXT,
  JSON,
  CSV
}
