/// The two lists of the United Kingdom.
///
/// [UkOfsiReader] reads the consolidated list of the Office of Financial Sanctions Implementation
/// (closed on 28 January 2026; its older versions still matter for decisions of their time),
/// [UkFcdoReader] the UK Sanctions List of the Foreign, Commonwealth and Development Office. Both
/// lists print the same columns, a row for each name, address and birth date of a party: `UkEntry`
/// knows what each column means, the readers where it stands.
package org.cordon.listing.uk;
