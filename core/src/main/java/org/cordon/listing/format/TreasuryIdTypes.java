package org.cordon.listing.format;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordon.geo.Country;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.jspecify.annotations.Nullable;

/// The words the US Treasury has for identifiers (`Tax ID No.`, `C.U.R.P.`, `Digital Currency
/// Address - XBT`), which its own files and the Consolidated Screening List share.
///
/// What the Treasury files among the identifiers without being one (gender, website, secondary
/// sanctions risk) has no kind here.
public final class TreasuryIdTypes {

  private static final String CRYPTO = "digital currency address - ";
  private static final Pattern HULL = Pattern.compile("(?:IMO[ :#]*)?(\\d{7})");
  private static final Pattern COMPANY = Pattern.compile("IMO[ :#]*(\\d{6,7})");

  private static final Map<String, IdentifierKind> KINDS = new HashMap<>();

  static {
    put(
        IdentifierKind.PASSPORT,
        "passport",
        "diplomatic passport",
        "british national overseas passport",
        "stateless person passport",
        "travel document number");
    put(
        IdentifierKind.NATIONAL_ID,
        "national id no.",
        "national foreign id number",
        "identification number",
        "personal id card",
        "citizen's card number",
        "cedula no.",
        "ssn",
        "d.n.i.",
        "n.i.e.",
        "c.u.i.",
        "c.u.i.p.",
        "c.u.r.p.",
        "i.f.e.",
        "le number",
        "credencial electoral",
        "electoral registry no.",
        "numero de identidad",
        "bosnian personal id no.",
        "kenyan id no.",
        "moroccan personal id no.",
        "turkish identification number",
        "tazkira national id card",
        "uae identification",
        "cnp (personal numerical code)",
        "residency number",
        "romanian permanent resident",
        "refugee id card",
        "stateless person id card",
        "cartilla de servicio militar nacional",
        "military registration number");
    put(
        IdentifierKind.TAX,
        "tax id no.",
        "us fein",
        "nit #",
        "n.i.f.",
        "c.i.f.",
        "rfc",
        "r.f.c.",
        "ruc #",
        "rif #",
        "rtn",
        "rsin",
        "c.u.i.t.",
        "v.a.t. number",
        "fiscal code",
        "italian fiscal code",
        "romanian tax registration",
        "paraguayan tax identification number",
        "numero unico de identificacao tributaria (nuit)");
    put(
        IdentifierKind.REGISTRATION,
        "registration number",
        "registration id",
        "company number",
        "company id",
        "uk company number",
        "business number",
        "business registration number",
        "business registration document #",
        "branch unit number",
        "enterprise number",
        "organization code",
        "commercial registry number",
        "c.r. no.",
        "romanian c.r.",
        "chamber of commerce number",
        "dubai chamber of commerce membership no.",
        "istanbul chamber of comm. no.",
        "registration certificate number (dubai)",
        "economic register number (cbls)",
        "central registration system number",
        "certificate of incorporation number",
        "public registration number",
        "msb registration number",
        "registered charity no.",
        "folio mercantil no.",
        "matricula mercantil no",
        "trade license no.",
        "file number",
        /* The Corporate Identification Number of India. */
        "c.i.n.",
        /* Of Russian companies this is the OKPO, a number of the statistical register. */
        "government gazette number");
    put(
        IdentifierKind.USCC,
        "unified social credit code (uscc)",
        "united social credit code certificate (usccc)");
    put(
        IdentifierKind.OGRN,
        "russian state individual business registration number pattern (ogrnip)");
    put(IdentifierKind.LEI, "legal entity number");
    put(IdentifierKind.DRIVER_LICENSE, "driver's license no.");
    put(IdentifierKind.BIRTH_CERTIFICATE, "birth certificate number");
    put(IdentifierKind.IMO, "vessel registration identification");
    put(IdentifierKind.IMO_COMPANY, "international maritime organization no.");
    put(IdentifierKind.MMSI, "mmsi");
    put(IdentifierKind.CALL_SIGN, "vessel call sign", "other vessel call sign");
    put(IdentifierKind.TAIL_NUMBER, "aircraft tail number", "previous aircraft tail number");
    put(
        IdentifierKind.SERIAL_NUMBER,
        "aircraft manufacturer's serial number (msn)",
        "aircraft construction number (also called l/n or s/n or f/n)",
        "aircraft serial identification",
        "serial no.");
    put(IdentifierKind.SWIFT, "swift/bic");
    put(IdentifierKind.BIK, "bik (ru)");
    put(IdentifierKind.DUNS, "d-u-n-s number");
    put(IdentifierKind.ISIN, "isin");
    put(
        IdentifierKind.OTHER,
        "aircraft mode s transponder code",
        "license",
        "tourism license no.",
        "afghan money service provider license number",
        "pilot license number",
        "seafarer's identification document",
        "immigration no.",
        "public security and immigration no.",
        "temporary suspension of deportation no.",
        "global intermediary identification number",
        "visanumberid",
        "sre permit no.",
        "permit number",
        "trademark number",
        "chinese commercial code",
        "equity ticker",
        "micex code",
        "un/locode");
  }

  private TreasuryIdTypes() {}

  private static void put(IdentifierKind kind, String... types) {
    for (String type : types) {
      KINDS.put(type, kind);
    }
  }

  /// All types there are, in lower case; wallets have one more for each currency, see
  /// [#identifier].
  public static Set<String> words() {
    return Collections.unmodifiableSet(KINDS.keySet());
  }

  /// The identifier this type and value stand for: the label `IMO` taken off, Russian and Chinese
  /// numbers told by issuer and form. Empty where the type is no identifier or not known here, or
  /// the value is blank.
  public static Optional<Identifier> identifier(
      String type, String value, @Nullable Country issuer) {
    String word = word(type);
    String printed = value.strip();
    if (printed.isEmpty()) {
      return Optional.empty();
    }
    if (word.startsWith(CRYPTO)) {
      String currency = type.strip().substring(CRYPTO.length());
      return Optional.of(new Identifier(IdentifierKind.CRYPTO, printed, issuer, currency));
    }
    return Optional.ofNullable(KINDS.get(word)).map(kind -> identifier(kind, printed, issuer));
  }

  private static String word(String type) {
    return type.strip().replace('’', '\'').replaceAll(":$", "").toLowerCase(Locale.ROOT);
  }

  private static Identifier identifier(
      IdentifierKind kind, String value, @Nullable Country issuer) {
    boolean ofHull = kind == IdentifierKind.IMO;
    Matcher imo = (ofHull ? HULL : COMPANY).matcher(value);
    return imo.matches()
        ? new Identifier(ofHull ? kind : IdentifierKind.IMO_COMPANY, imo.group(1), issuer, null)
        : new Identifier(byForm(kind, value, issuer), value, issuer, null);
  }

  private static IdentifierKind byForm(
      IdentifierKind kind, String value, @Nullable Country issuer) {
    return kind == IdentifierKind.IMO
        ? IdentifierKind.REGISTRATION
        : IdentifierForm.kind(kind, value, issuer);
  }
}
