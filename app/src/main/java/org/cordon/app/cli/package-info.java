/// The command line: one class a verb, output formats, exit codes.
///
/// [Cordon] is the root of all commands and what they share; [Surroundings] is the process around
/// it, replaced in tests. Commands parse what the user gave, call `feed` and core, and write the
/// answer to [Output]; everything said besides goes to standard error.
@org.jspecify.annotations.NullMarked
package org.cordon.app.cli;
