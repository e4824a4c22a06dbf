package org.cordon.listing.euannexes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.AssociatedParties;
import org.cordon.listing.format.CountryInText;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.IdentifierCell;
import org.cordon.listing.format.IdentifierLabel;
import org.cordon.listing.format.IdentifierProse;
import org.cordon.listing.format.IdentifierProse.Found;
import org.cordon.party.CheckDigit;
import org.cordon.party.Gender;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.PartyType;
import org.cordon.party.Scripts;
import org.jspecify.annotations.Nullable;

/* Reads what an annex prints of a party besides its names, a detail a line or several in a line:
 * "DOB: 1.1.1960", "Nationality: Russian Gender: male", "Passport: EC 867868, issued on 27.11.1998". */
final class IdentifyingInformation {

  private static final String FIELD = "identifying information";
  private static final int LONGEST_LABEL = 100;
  private static final Pattern GOES_ON = Pattern.compile("(?s).*(?:[;,:]|\\b(?:and|or))\\s*|\\s*");
  private static final Pattern IN_PLACE = Pattern.compile("(?<=\\d{4}) (?:in|at) (?=\\p{Lu})");
  private static final Pattern DOCUMENTS = Pattern.compile("\\.\\s+(?=\\p{Lu})|,\\s+(?=passport)");
  private static final Pattern DOCUMENTS_OF_BORN =
      Pattern.compile("(?iU)[;,.]\\s+(?=(?:\\p{L}+ )?passport\\b)");
  /* A document, or a label known or not. */
  private static final Pattern STARTS_ANEW =
      Pattern.compile("(?iU:(?:\\p{L}+ )?passport\\b)|(?U)\\p{Lu}[\\p{L} /()’'-]{2,40}:\\s");
  private static final Pattern OF_PERSON = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  /* What a bracket on a line of its own can go on with. */
  private static final Set<Detail> IN_BRACKETS =
      Set.of(Detail.BIRTHPLACE, Detail.ADDRESS, Detail.ASSOCIATES, Detail.REMARK);
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?iU)\\W*(?:n/?a|n/?d|does not exist|none|or|year unknown|not (?:available|known)|unknown)?\\W*");

  private final DesignationBuilder entry;
  private final String mainName;
  private Detail detail = Detail.REMARK;
  private Detail beforeLine = Detail.REMARK;
  private String label = "";
  private boolean goesOn;
  private boolean labeled;
  private boolean ofAssociates;
  private List<Found> lastNumbers = List.of();

  /// @param mainName which a maiden name is a variant of
  IdentifyingInformation(DesignationBuilder entry, String mainName) {
    this.entry = entry;
    this.mainName = mainName;
  }

  /// Reads a printed line. A line without a label goes on with the detail before, if that is not
  /// finished (`Associated individuals:` and a list below it).
  void line(String printed) {
    String text = DesignationBuilder.tidy(printed);
    int start = DetailLabel.bornAtStart(text);
    if (start > 0) {
      set(Detail.BORN, "DOB");
    } else if (STARTS_ANEW.matcher(text).lookingAt()) {
      set(Detail.REMARK, "");
    } else if (!goesOn && !(text.startsWith("(") && IN_BRACKETS.contains(detail))) {
      beforeLine = detail;
      set(Detail.REMARK, "");
    }
    clauses(text.substring(start));
  }

  /// Reads a value whose detail is known; labels within it count as well.
  void value(Detail known, String knownLabel, String printed) {
    ofAssociates = false;
    set(known, knownLabel);
    clauses(DesignationBuilder.tidy(printed));
    set(Detail.REMARK, "");
    goesOn = false;
  }

  private void set(Detail next, String nextLabel) {
    detail = next;
    label = nextLabel;
  }

  private void clauses(String text) {
    int start = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      int from = Math.max(start, colon - LONGEST_LABEL);
      DetailLabel next = DetailLabel.atEnd(text.substring(from, colon));
      if (next != null && !isInBrackets(text.substring(start, colon))) {
        clause(text.substring(start, from + next.start()));
        set(next.detail(), next.text());
        labeled = true;
        ofAssociates = ofAssociates ? !isOwn(next) : next.detail() == Detail.ASSOCIATES;
        start = colon + 1;
      }
    }
    String last = text.substring(start);
    clause(last);
    goesOn = GOES_ON.matcher(last).matches();
  }

  /* After "Associated entities: Example Works", numbers and addresses can be theirs. */
  private static boolean isOwn(DetailLabel label) {
    return switch (label.detail()) {
      case BORN, BORN_AND_PLACE, BIRTHPLACE, GENDER, NATIONALITY, NAME, MAIDEN_NAME, REMARK -> true;
      case COUNTRY, ADDRESS, NUMBER, ISSUER, ASSOCIATES, CONTACT, BOUND -> false;
    };
  }

  /* Companies have registers, addresses and tax numbers of 10 digits, persons tax numbers of 12. */
  private boolean isOfAssociate(String text) {
    if (!ofAssociates || entry.schema() != PartyType.PERSON) {
      return false;
    }
    IdentifierKind kind = detail == Detail.NUMBER ? IdentifierLabel.kind(label) : null;
    boolean ofCompany = kind != null && Set.of("registration", "tax").contains(kind.exportName());
    return detail == Detail.ADDRESS || (ofCompany && !OF_PERSON.matcher(text).find());
  }

  /* "Associated entity: Example Works (registration number: 1027700000000)": that is not the
   * party's own. */
  private static boolean isInBrackets(String before) {
    long opened = before.chars().filter(c -> c == '(').count();
    return opened > before.chars().filter(c -> c == ')').count();
  }

  private void clause(String printed) {
    String text = printed.replaceAll("^[\\s;,.]+|[\\s;,]+$", "");
    if (PLACEHOLDER.matcher(text).matches()) {
      return;
    }
    if (isOfAssociate(text)) {
      entry.remark(label + ": " + text);
      return;
    }
    switch (detail) {
      case BORN -> born(text);
      case BORN_AND_PLACE -> bornAndPlace(text);
      case BIRTHPLACE -> entry.birthplace(text.replaceFirst("\\.$", ""));
      case GENDER -> gender(text);
      case NATIONALITY -> nationality(text);
      case COUNTRY -> PrintedPlaces.country(text, entry);
      case ADDRESS -> PrintedPlaces.addresses(text, entry);
      case NUMBER -> numbers(text);
      case ISSUER -> issuer(text);
      case NAME -> name(label + ": " + text);
      case MAIDEN_NAME -> maidenName(text);
      case ASSOCIATES -> associates(label + ": " + text);
      case REMARK -> remark(text);
      case CONTACT, BOUND -> {}
    }
  }

  /* "1971 in Samarra, Iraq", "20.5.1966; Passport No 002954347" */
  private void born(String printed) {
    Matcher documents = DOCUMENTS_OF_BORN.matcher(printed);
    boolean documented = documents.find();
    if (documented) {
      numbersIn(printed.substring(documents.end()));
    }
    String text = documented ? printed.substring(0, documents.start()) : printed;
    Matcher place = IN_PLACE.matcher(text);
    boolean placed = place.find();
    DateText.readAll(placed ? text.substring(0, place.start()) : text, Order.DAY_FIRST)
        .bornOf(entry, FIELD);
    entry.birthplace(placed ? text.substring(place.end()) : "");
  }

  /* "Afghan. Afghan passport number OA462456 (issued under the name Abdul Haq)" */
  private void nationality(String text) {
    Matcher documents = DOCUMENTS.matcher(text);
    boolean documented = documents.find();
    PrintedPlaces.nationalities(documented ? text.substring(0, documents.start()) : text, entry);
    if (documented) {
      IdentifierCell.read(text.substring(documents.end()), IdentifierKind.NATIONAL_ID)
          .forEach(number -> add(number, null));
    }
  }

  private void bornAndPlace(String text) {
    List<String> parts = List.of(text.split("[,;]| in ", 2));
    DateText.readAll(parts.getFirst(), Order.DAY_FIRST).bornOf(entry, FIELD);
    if (parts.size() > 1) {
      entry.birthplace(parts.getLast());
    }
  }

  private void gender(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.matches("m(?:ale)?\\b.*")) {
      entry.gender(Gender.MALE);
    } else if (lower.matches("f(?:emale)?\\b.*")) {
      entry.gender(Gender.FEMALE);
    } else {
      entry.problem(Reason.UNREADABLE_VALUE, "gender", text, "is neither male nor female");
    }
  }

  private void numbers(String text) {
    @Nullable IdentifierKind kind = IdentifierLabel.kind(label);
    lastNumbers = IdentifierCell.read(text, kind == null ? IdentifierKind.OTHER : kind);
    if (lastNumbers.isEmpty()) {
      entry.problem(Reason.UNREADABLE_VALUE, label, text, "holds no number; party kept without it");
    }
    Country country = CountryInText.find(label);
    lastNumbers.forEach(number -> add(number, country));
  }

  private void issuer(String text) {
    Country country = CountryInText.find(text);
    lastNumbers.forEach(number -> add(number, country));
  }

  private void add(Found number, @Nullable Country otherwise) {
    Country country = number.country() == null ? otherwise : number.country();
    entry.identifier(kind(number), number.value(), country, null);
  }

  /* A company's IMO number is not that of a hull. */
  private IdentifierKind kind(Found number) {
    boolean ofCompany =
        number.kind() == IdentifierKind.IMO
            && entry.schema() != PartyType.VESSEL
            && IdentifierKind.IMO_COMPANY.check(number.value()) == CheckDigit.VALID;
    return ofCompany ? IdentifierKind.IMO_COMPANY : number.kind();
  }

  private void name(String text) {
    AnnexNames names = new AnnexNames(entry.schema());
    names.add(text, NameKind.ALIAS);
    names.list().forEach(name -> entry.name(name.text(), name.kind()));
    names.prose().forEach(entry::remark);
  }

  private void maidenName(String text) {
    for (String maiden : List.of(text.replaceAll("\\([^()]*\\)", " ").split("\\bor\\b|/"))) {
      NameWords name = new NameWords();
      name.add(mainName);
      entry.name(name.withLast(maiden.strip()), NameKind.FORMER);
    }
  }

  private String associates(String text) {
    AssociatedParties others = AssociatedParties.read(text);
    others.links().forEach(link -> entry.link(link.kind(), link.to()));
    return others.rest();
  }

  /* A first line in another script is the name in that script. */
  private void remark(String text) {
    String script = Scripts.of(text);
    boolean latin = script == null || script.equals("Latn");
    if (label.isEmpty() && !labeled && !latin && text.chars().noneMatch(Character::isDigit)) {
      name(text);
      return;
    }
    if (label.isEmpty() && isAddress(text)) {
      PrintedPlaces.addresses(text, entry);
      return;
    }
    entry.remark(label.isEmpty() ? text : label + ": " + text);
    numbersIn(associates(text));
  }

  /* Annexes print addresses of organizations and further addresses without a label. */
  private boolean isAddress(String text) {
    boolean mayBe = entry.schema() == PartyType.ORGANIZATION || beforeLine == Detail.ADDRESS;
    return mayBe && PrintedPlaces.isAddress(text);
  }

  private void numbersIn(String prose) {
    IdentifierProse.find(prose).forEach(number -> add(number, null));
  }

  /// Reads free text: kept whole, with the parties and numbers it names.
  void note(String text) {
    entry.remark(text);
    numbersIn(associates(text));
  }
}
