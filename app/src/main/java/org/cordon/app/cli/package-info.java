/// The command line: one class a verb, exit codes, output formats.
@org.jspecify.annotations.NullMarked
package org.cordon.app.cli;
