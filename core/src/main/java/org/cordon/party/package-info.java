/// Whom a list or a trade names: persons, organizations, vessels and aircraft with their names,
/// dates, addresses and identifiers.
///
/// [Party] is the closed choice of kinds, [PartyName], [PartialDate], [Address] and [Identifier]
/// are its parts. Values only: what a publisher says *about* a party (program, measure, date of
/// listing) is in `listing`, what two parties have in common is in `match`.
package org.cordon.party;
