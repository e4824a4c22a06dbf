/// Australia's consolidated list of the Department of Foreign Affairs and Trade.
package org.cordon.listing.audfat;
