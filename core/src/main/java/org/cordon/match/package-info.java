/// Finds the listed parties a name, an identifier or both may stand for, and tells why.
///
/// [MatchIndex] is an immutable snapshot over parties; a [Query] gives [Match]es, each with its
/// score and proof. [NameScorer] is the one place where two names are weighed against each other,
/// [Discriminators] where birth dates, countries, types and identifiers raise or lower a score, and
/// [MatchSettings] holds every figure they use. The index finds what a scan of all names with the
/// same scoring finds; a test compares the two.
///
/// Where parties come from, and what a match means for a shipment, is not known here.
package org.cordon.match;
