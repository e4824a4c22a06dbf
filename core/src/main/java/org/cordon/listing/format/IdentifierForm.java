package org.cordon.listing.format;

import java.util.Map;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.party.CheckDigit;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/// What the form of a number says of its kind, beside or against its label.
public final class IdentifierForm {

  private record Form(Pattern form, IdentifierKind otherwise) {}

  /* An INN of nine digits is an Uzbek tax number, a "BIC" of digits a Russian bank's. */
  private static final Map<IdentifierKind, Form> FORMS =
      Map.of(
          IdentifierKind.INN, form("\\d{10}|\\d{12}", IdentifierKind.TAX),
          IdentifierKind.OGRN, form("\\d{13}|\\d{15}", IdentifierKind.REGISTRATION),
          IdentifierKind.USCC, form("[0-9A-Z]{18}", IdentifierKind.REGISTRATION),
          IdentifierKind.LEI, form("[0-9A-Z]{20}", IdentifierKind.REGISTRATION),
          IdentifierKind.SWIFT, form(".*\\D.*", IdentifierKind.BIK));

  private static final Pattern RUSSIAN_TAX = Pattern.compile("\\d{10}|\\d{12}");
  private static final Pattern RUSSIAN_REGISTRATION = Pattern.compile("\\d{13}|\\d{15}");
  private static final Pattern SHIP_NUMBER = Pattern.compile("[789]\\d{6}");

  private IdentifierForm() {}

  private static Form form(String form, IdentifierKind otherwise) {
    return new Form(Pattern.compile(form), otherwise);
  }

  /// The kind of a number that its label calls `labelled`: Russian and Chinese numbers are told by
  /// issuer and form, and a label that the form contradicts gives way to a wider one.
  public static IdentifierKind kind(
      IdentifierKind labelled, String value, @Nullable Country issuer) {
    String plain = value.replaceAll("[\\s-]", "");
    Form form = FORMS.get(labelled);
    if (form != null && !form.form().matcher(plain).matches()) {
      return form.otherwise();
    }
    if (isOf(issuer, "RU")) {
      return russian(labelled, plain);
    }
    boolean chinese = labelled == IdentifierKind.REGISTRATION && isOf(issuer, "CN");
    return chinese && IdentifierKind.USCC.check(plain) == CheckDigit.VALID
        ? IdentifierKind.USCC
        : labelled;
  }

  private static IdentifierKind russian(IdentifierKind labelled, String value) {
    if (labelled == IdentifierKind.TAX && RUSSIAN_TAX.matcher(value).matches()) {
      return IdentifierKind.INN;
    }
    boolean registered =
        labelled == IdentifierKind.REGISTRATION && RUSSIAN_REGISTRATION.matcher(value).matches();
    return registered ? IdentifierKind.OGRN : labelled;
  }

  /// The kind of an "IMO number" of an organization. Publishers call the number of a shipping
  /// company so too; numbers of ships begin with 7, 8 or 9 unless they are very old, and the check
  /// digits of both are computed differently.
  public static IdentifierKind imoOfOrganization(String value) {
    return !SHIP_NUMBER.matcher(value).matches()
            && IdentifierKind.IMO_COMPANY.check(value) == CheckDigit.VALID
        ? IdentifierKind.IMO_COMPANY
        : IdentifierKind.IMO;
  }

  private static boolean isOf(@Nullable Country issuer, String code) {
    return issuer != null && issuer.code().equals(code);
  }
}
