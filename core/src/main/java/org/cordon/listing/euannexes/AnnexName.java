package org.cordon.listing.euannexes;

import org.cordon.party.NameKind;

/* One name, and what its label makes it. */
record AnnexName(String text, NameKind kind) {}
