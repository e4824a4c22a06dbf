/// Downloads the publishers' lists from their own servers.
///
/// [ListFetch] asks for the files of a publisher, unchanged ones only once, and hands them to the
/// import; [Downloads] brings one file, through redirects, failures and slow servers, or says why
/// not. Whether what came is a list is the import's business.
@org.jspecify.annotations.NullMarked
package org.cordon.app.feed.fetch;
