package org.cordon.listing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.PartyLink;

/// What a text of the EU says of other parties (`Associated entity: PJSC Alrosa (registration
/// number: …)`, `Associated individuals: Arkady Rotenberg (father), Boris Rotenberg (uncle)`), and
/// the text without it: numbers given there are not the party's own.
///
/// Others stand apart by `;`, else by commas. Kinship and posts (`(father)`, `, brother`, `– CEO of
/// …`) are no part of a name.
///
/// @param links one for each other party named, its kind the words of the label
/// @param rest the text around, blanks where others were named
public record AssociatedParties(List<PartyLink> links, String rest) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Other )?\\bassociated (?:companies|company|entit(?:y|ies)|individuals?|persons?)\\s*:"
              + "|\\b(?:relatives/|business )associates?\\s*:|\\bassociated with\\s*:",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile(
          "(?<=\\p{Ll}|\\))\\.\\s+(?=\\p{Lu})|\\n"
              + "|(?=\\b(?:Date of (?:listing|registration)|Gender|Nationality|Other information"
              + "|Place of registration|Principal place of business|Registration [Nn]umber"
              + "|T(?:ax|elephone)\\b[^:]{0,30}):)");
  private static final Pattern SEVERAL = Pattern.compile(";\\s*");
  private static final Pattern COMMA =
      Pattern.compile(",\\s+(?!(?:Ltd|LLC|Inc|S\\.A|a\\.s|GmbH|Co)\\b)");
  private static final Pattern AND = Pattern.compile("\\s+and\\s+");
  private static final Pattern ROLE =
      Pattern.compile(
          "^\\p{Ll}.*|.*\\b(?:CEO|Chair(?:man|person|woman)|Chief|Commander|Deputy|Director"
              + "|Founder|General Manager|Head|Listed under|Minister|Secretary)\\b.*");
  private static final Pattern NOTE =
      Pattern.compile("\\s*\\((?:\\p{Ll}|[^()]*(?:\\d{4}|\\p{Ll}+ \\p{Ll}+))[^()]*\\)");
  private static final Pattern POST = Pattern.compile("\\s+[–—-]\\s+.*");
  private static final Pattern KIN = Pattern.compile("^\\p{Lu}?\\p{Ll}+:\\s*");

  public AssociatedParties {
    links = List.copyOf(links);
  }

  /// Finds the others named in a text.
  public static AssociatedParties read(String text) {
    List<PartyLink> links = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    int from = 0;
    Matcher label = LABEL.matcher(text);
    while (label.find(from)) {
      int end = end(text, label.end());
      rest.append(text, from, label.start()).append(' ');
      String kind = DesignationBuilder.slug(label.group());
      names(text.substring(label.end(), end)).forEach(name -> links.add(new PartyLink(kind, name)));
      from = end;
    }
    rest.append(text, from, text.length());
    return new AssociatedParties(links, rest.toString());
  }

  private static int end(String text, int start) {
    Matcher next = LABEL.matcher(text);
    int nextLabel = next.find(start) ? next.start() : text.length();
    Matcher end = END.matcher(text);
    return end.find(start) ? Math.min(end.start(), nextLabel) : nextLabel;
  }

  private static List<String> names(String printed) {
    String others = NOTE.matcher(printed).replaceAll("");
    List<String> names = new ArrayList<>();
    for (String some : List.of(SEVERAL.split(others))) {
      List<String> pieces = new ArrayList<>(List.of(COMMA.split(some)));
      if (pieces.size() > 1) {
        pieces.addAll(List.of(AND.split(pieces.removeLast())));
      }
      add(pieces.removeFirst(), names);
      pieces.stream().filter(AssociatedParties::isName).forEach(piece -> add(piece, names));
    }
    return names;
  }

  private static boolean isName(String piece) {
    return !ROLE.matcher(piece).matches() && CountryInText.whole(piece) == null;
  }

  private static void add(String printed, List<String> names) {
    String name = KIN.matcher(printed.strip()).replaceFirst("");
    String tidied =
        DesignationBuilder.tidy(POST.matcher(name).replaceFirst("")).replaceAll("[.,:]+$", "");
    if (tidied.codePoints().anyMatch(Character::isLetter)) {
      names.add(tidied);
    }
  }
}
