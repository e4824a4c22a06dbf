package org.cordon.listing.un;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.jspecify.annotations.Nullable;

/* Ties to other parties, where a sentence of the comments says plainly whose the entry is: "Owned or
 * controlled by KAA.", "X is a subsidiary of Y". Sentences about other parties are passed over. */
final class UnLinks {

  private static final String TARGET =
      "(?:the )?(?<name>\\p{Lu}[^.,;()\\[\\]–]*?)"
          + "(?=\\s*(?:\\((?<ref>[A-Z]{2}[ei]\\.\\d{3})\\)|[.,;()\\[–]| and (?=\\p{Ll})| which | within | as of | in | through |$))";
  private static final Pattern BELONGS =
      Pattern.compile(
          "(?:^|\\. )(?:(?:Company|[^.]{2,70}? is) (?:an? )?)??"
              + "(?<kind>(?i:owned (?:or|and) controlled by|owned by|subsidiary of|branch of"
              + "|subordinate (?:entity )?(?:of|to)))"
              + "(?:,? or (?:acts?|acting)(?: or purport(?:s|ing) to act)?(?: for or)? on behalf of,?"
              + "(?: directly or indirectly,)?)? "
              + TARGET);
  private static final Pattern PARENT =
      Pattern.compile(
          "(?:^|\\. )(?:The )?(?<name>\\p{Lu}[^.]{2,80}?)(?: \\([A-Z]+\\))? is the parent company of ");

  private UnLinks() {}

  static void read(String comments, DesignationBuilder entry) {
    Matcher belongs = BELONGS.matcher(comments);
    while (belongs.find()) {
      addEach(belongs.group("kind"), belongs.group("name"), belongs.group("ref"), entry);
    }
    Matcher parent = PARENT.matcher(comments);
    while (parent.find()) {
      entry.link("parent", parent.group("name"));
    }
  }

  private static void addEach(
      String kind, String names, @Nullable String reference, DesignationBuilder entry) {
    if (reference != null) {
      entry.link(kind, reference);
      return;
    }
    for (String name : names.split(" and ", -1)) {
      entry.link(kind, name);
    }
  }
}
