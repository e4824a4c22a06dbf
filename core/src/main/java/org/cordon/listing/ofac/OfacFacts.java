package org.cordon.listing.ofac;

import java.util.Locale;
import org.cordon.geo.Country;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.DateText;
import org.cordon.listing.format.DateText.Order;
import org.cordon.listing.format.TreasuryIdTypes;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.PartialDate;
import org.cordon.party.PartyType;
import org.jspecify.annotations.Nullable;

/// The facts of one party, each under a word of OFAC's that a column, a type of document or
/// feature, or the text of the remarks gives; [Labels] says what the word means. Blank values say
/// nothing.
final class OfacFacts {

  private final DesignationBuilder builder;
  private final RemarkText remarks;

  OfacFacts(DesignationBuilder builder, RemarkText remarks) {
    this.builder = builder;
    this.remarks = remarks;
  }

  /// A fact that is no document.
  void state(String words, String value) {
    if (!value.isEmpty()) {
      Label label = Labels.find(words).orElseGet(() -> unknownFact(words, value));
      state(label, value, null);
    }
  }

  private Label unknownFact(String words, String value) {
    builder.problem(Reason.UNMAPPED, words, value, "is not known here; kept in the remarks");
    return new Label(words, Meaning.REMARK, Integer.MAX_VALUE);
  }

  /// A number of a document of this type.
  ///
  /// @param issuer the issuing country in OFAC's spelling; empty where the number itself may name
  ///   it
  void document(String type, String number, String issuer) {
    if (!number.isEmpty()) {
      Label label = Labels.find(type).orElseGet(() -> unknownDocument(type, number));
      state(label, number, issuer.isEmpty() ? null : issuer);
    }
  }

  private Label unknownDocument(String type, String number) {
    if (number.chars().noneMatch(Character::isDigit)) {
      return unknownFact(type, number);
    }
    builder.problem(
        Reason.UNMAPPED, type, number, "is no type of document known here; kept as another number");
    return new Label(type, Meaning.NUMBER, Integer.MAX_VALUE);
  }

  /// @param issuer the issuing country of a number, in OFAC's spelling; null where it is not given
  ///   apart from the number
  void state(Label label, String value, @Nullable String issuer) {
    switch (label.meaning()) {
      case NUMBER -> number(label, value, issuer);
      case BORN, BIRTHPLACE, GENDER -> personal(label, value);
      case NATIONALITY -> builder.nationality(label.words(), value);
      case COUNTRY -> builder.countryOf(label.words(), value);
      case OWNER -> builder.link("owner", value);
      case TITLE -> remarks.title(value);
      case REMARK -> remarks.fact(label, value);
    }
  }

  private void number(Label label, String value, @Nullable String issuer) {
    PrintedNumber number = PrintedNumber.of(value);
    if (number.value().isEmpty()) {
      builder.problem(
          Reason.UNREADABLE_VALUE, label.words(), value, "holds no number; kept in the remarks");
      remarks.fact(label, value);
      return;
    }
    Country country = builder.country(label.words(), issuer == null ? number.issuer() : issuer);
    String type = number.label().isEmpty() ? label.words() : number.label();
    Identifier identifier =
        TreasuryIdTypes.identifier(type, number.value(), country)
            .orElseGet(() -> new Identifier(IdentifierKind.OTHER, number.value(), country, null));
    builder.identifier(
        identifier.kind(), identifier.value(), identifier.country(), identifier.currency());
  }

  /* Only persons are born; of anything else, what OFAC says stays text. */
  private void personal(Label label, String value) {
    if (builder.schema() != PartyType.PERSON) {
      remarks.fact(label, value);
    } else if (label.meaning() == Meaning.BORN) {
      born(value);
    } else if (label.meaning() == Meaning.GENDER) {
      gender(value);
    } else {
      builder.birthplace(value);
    }
  }

  private void born(String value) {
    DateText.read(value, Order.DAY_FIRST)
        .ifPresentOrElse(
            builder::born,
            () ->
                builder.problem(
                    Reason.UNREADABLE_VALUE,
                    "DOB",
                    value,
                    "is no date; party kept, birth date unknown"));
  }

  /// A birth date.
  void born(PartialDate date) {
    builder.born(date);
  }

  private void gender(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "male" -> builder.gender(Gender.MALE);
      case "female" -> builder.gender(Gender.FEMALE);
      default ->
          builder.problem(
              Reason.UNREADABLE_VALUE, "Gender", value, "is not Male or Female; gender unknown");
    }
  }
}
