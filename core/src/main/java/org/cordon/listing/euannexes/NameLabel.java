package org.cordon.listing.euannexes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.party.NameKind;
import org.jspecify.annotations.Nullable;

/* Words before a name that say what it is: "a.k.a.", "formerly", "low quality a.k.a.", "Russian:".
 *
 * kind: null where the label says nothing of it, as a language does */
record NameLabel(@Nullable NameKind kind, int start, int end) {

  private static final String LANGUAGES =
      "arabic|armenian|azerbaijani|belarus?sian|burmese|chinese|croatian|english|farsi|french"
          + "|georgian|hebrew|kazakh|korean|kyrgyz|latin|moldovan|persian|romanian|russian|serbian"
          + "|spanish|syrian|turkish|ukrainian|uzbek";
  private static final String AKA =
      "a\\.?\\s?k\\.?\\s?a\\b\\.?|also (?:known as|spelled)\\b|alias(?:es)?\\b|local name\\b";
  private static final String FKA =
      "f\\.?\\s?k\\.?\\s?a\\b\\.?|formerly(?: known as| named)?\\b|previously(?: known as)?\\b";
  private static final String LABELS =
      "(?:(?<weak>low quality (?:"
          + AKA
          + "))|(?<aka>(?:good quality )?(?:"
          + AKA
          + "))|(?<fka>"
          + FKA
          + "EX)|(?<language>(?:name )?(?:in )?(?:original script|(?:"
          + LANGUAGES
          + ")(?: script| spelling| name)?)(?=\\s*:)|(?:бел|рус|укр)\\.))\\s*[:.,]*\\s*";

  private static final Pattern WITHIN =
      Pattern.compile("(?iU)(?<![\\p{L}\\p{N}.])" + LABELS.replace("EX", ""));
  private static final Pattern LEADING =
      Pattern.compile("(?iU)^\\W*" + LABELS.replace("EX", "|ex\\b[-.]?"));

  /// The first label within a text from this place on; null where there is none.
  static @Nullable NameLabel find(String text, int from) {
    Matcher matcher = WITHIN.matcher(text);
    return matcher.find(from) ? of(matcher) : null;
  }

  /// The label a text starts with; null where it starts with none. Here "ex" is one, too.
  static @Nullable NameLabel leading(String text) {
    Matcher matcher = LEADING.matcher(text);
    return matcher.find() ? of(matcher) : null;
  }

  /// What the label makes of a name; `otherwise` where it says nothing of it.
  NameKind kindOr(NameKind otherwise) {
    return kind == null ? otherwise : kind;
  }

  private static NameLabel of(Matcher matcher) {
    return new NameLabel(kind(matcher), matcher.start(), matcher.end());
  }

  private static @Nullable NameKind kind(Matcher matcher) {
    if (matcher.group("weak") != null) {
      return NameKind.WEAK;
    }
    if (matcher.group("fka") != null) {
      return NameKind.FORMER;
    }
    return matcher.group("aka") != null ? NameKind.ALIAS : null;
  }
}
