package org.cordon.listing.euannexes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.listing.format.IdentifierLabel;
import org.jspecify.annotations.Nullable;

/* The words before a colon that say what follows: "DOB", "Last known address", "Tax Identification
 * Number".
 *
 * start: where they start in the text they were found in */
record DetailLabel(Detail detail, String text, int start) {

  private record Rule(Detail detail, Pattern label) {}

  private static final List<Rule> RULES =
      List.of(
          rule(Detail.BORN_AND_PLACE, "(?:date and place|place and date) of birth|DPOB"),
          rule(
              Detail.BORN,
              "(?:possible |alternative |alt\\. ?)?(?:DOB\\.?|YOB|dates? of birth|year of birth"
                  + "|born(?: in| on)?)"),
          rule(Detail.BIRTHPLACE, "POB|places? of birth|birthplace"),
          rule(Detail.GENDER, "gender|sex"),
          rule(Detail.NATIONALITY, "nationalit(?:y|ies)|citizenships?"),
          rule(
              Detail.COUNTRY,
              "(?:principal )?place of (?:activity|business)|flag(?: state)?|country"),
          rule(
              Detail.ADDRESS,
              "(?:(?:alternate|business|current|former|home|known|last|legal|office|possible|postal"
                  + "|previous|registered|suspected|temporary|work) )*"
                  + "(?:address(?:es)?|address known|address no\\.? ?\\d+|location)(?: ?\\([^()]*\\))?"
                  + "|headquarters|place of (?:registration|residence)"),
          rule(
              Detail.CONTACT,
              "(?:tel(?:ephone|\\.)?(?: ?/ ?fax)?|phone|mobile|fax|facsimile)(?: and fax)?"
                  + "(?: nos?\\.?| numbers?)?(?: ?\\([^()]*\\))?|e-?mails?(?: address(?:es)?)?"
                  + "|web ?(?:sites?|page)?|URL|telegram|social media"),
          rule(
              Detail.BOUND,
              "(?:passport )?(?:date of (?:issue|delivery|expir(?:y|ation))|expir(?:y|ation) date"
                  + "|validity|valid|expires|issued)(?: on| until)?"),
          rule(Detail.ISSUER, "issuing country|issued by|place of issue"),
          rule(Detail.MAIDEN_NAME, "maiden name"),
          rule(
              Detail.NAME,
              "(?:(?:good|low) quality )?a\\.?k\\.?a\\.?|alias(?:es)?|also known as|f\\.?k\\.?a\\.?"
                  + "|(?:formerly|previously) known as|(?:married|stage) names?"
                  + "|(?:arabic|armenian|belarus?sian|chinese|farsi|korean|persian|russian"
                  + "|ukrainian)(?: name| spelling)?"),
          rule(
              Detail.ASSOCIATES,
              "(?:other )?associated (?:companies|company|entit(?:y|ies)|individuals?|persons?|with)"
                  + "|relatives(?:/[a-z ]+)+|business associates?"),
          rule(
              Detail.REMARK,
              "functions?(?: or profession)?|positions?(?:\\(s\\))?|(?:military |political )?rank"
                  + "|directors?|registered agent|title|profession|occupation|designation|place of work|date of (?:creation|establishment|incorporation|registration)"
                  + "|(?:type|form) of entity|legal form|business sector|call sign|notes?"
                  + "|(?:father|mother|spouse|wife|husband|brother|sister)[’'´]?s? name"
                  + "|(?:other|additional|further)(?: identifying)? info(?:rmation)?"));

  /* A label of a number starts with a capital and holds no digit; what kind it is of, and whether of
   * any, IdentifierLabel knows. */
  private static final Pattern OF_NUMBER =
      Pattern.compile("(?U)(?<![\\p{L}\\p{N}])(?:\\p{Lu}|passport|identi)[^:;\\p{N}]{0,70}$");
  private static final Pattern ENDS_AS_NUMBER =
      Pattern.compile(
          "(?iU).*(?:\\b(?:passports?|ID|BIC|IMO|INN|KPP|LEI|MMSI|OGRN|OKPO|SWIFT|TIN|ИНН|КПП|ОГРН"
              + "|numbers?|nos?\\.?|code|card|document|identification|registration)|\\))");

  /* Some labels stand without a colon at the start of a line: "DOB 26.3.1968", "Born in 1961". */
  private static final Pattern BORN_AT_START =
      Pattern.compile(
          "(?iU)^\\W*(?<label>DOB|YOB|born(?: in| on)?|dates? of birth)[.,]?\\s+(?=\\(?(?:\\w+\\.? )?\\d)");

  private static Rule rule(Detail detail, String label) {
    return new Rule(detail, Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?:" + label + ")$"));
  }

  /// The longest label that ends this text, which stood before a colon; null where it is none.
  static @Nullable DetailLabel atEnd(String before) {
    String text = before.stripTrailing();
    List<DetailLabel> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher label = rule.label().matcher(text);
      if (label.find()) {
        found.add(new DetailLabel(rule.detail(), label.group(), label.start()));
      }
    }
    return found.stream()
        .min((a, b) -> Integer.compare(a.start(), b.start()))
        .orElseGet(() -> ofNumber(text));
  }

  private static @Nullable DetailLabel ofNumber(String text) {
    Matcher label = OF_NUMBER.matcher(text);
    boolean isLabel =
        label.find()
            && ENDS_AS_NUMBER.matcher(label.group()).matches()
            && IdentifierLabel.kind(label.group()) != null;
    return isLabel ? new DetailLabel(Detail.NUMBER, label.group(), label.start()) : null;
  }

  /// The length of a label without a colon at the start of a line; 0 where there is none.
  static int bornAtStart(String line) {
    Matcher label = BORN_AT_START.matcher(line);
    return label.find() ? label.end() : 0;
  }
}
