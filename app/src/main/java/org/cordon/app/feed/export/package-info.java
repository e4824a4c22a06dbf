/// What goes out: the parties of a list in forms other programs read.
///
/// [PartyExport] is Cordon's own form, one party a line; [FtmExport] speaks FollowTheMoney. Both
/// write as they are handed designations and hold none.
@org.jspecify.annotations.NullMarked
package org.cordon.app.feed.export;
