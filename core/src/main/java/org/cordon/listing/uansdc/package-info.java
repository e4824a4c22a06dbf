/// Sanctions of Ukraine, imposed by decrees of the President on decisions of the National Security
/// and Defense Council.
package org.cordon.listing.uansdc;
