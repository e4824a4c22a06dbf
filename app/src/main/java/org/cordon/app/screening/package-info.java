/// Screening against the lists in force: what a user says of a party becomes a query, what the
/// index finds is joined with what the publisher says.
///
/// [PartyWords] reads the user's words, [ListedParties] holds all lists in force and answers with a
/// [Screening], [PartyFile] reads many parties from CSV, and [OrderedWork] screens them on all
/// cores. How two names are compared is core's business, how an answer is shown is `cli`'s.
@org.jspecify.annotations.NullMarked
package org.cordon.app.screening;
