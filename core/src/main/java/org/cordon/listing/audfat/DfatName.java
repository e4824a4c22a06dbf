package org.cordon.listing.audfat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.NameCell;
import org.cordon.party.NameKind;

/* The name of a row. Few cells hold more than one name, or a remark on it. */
final class DfatName {

  private static final Pattern ONCE_LISTED =
      Pattern.compile("(?i)\\b(?:previously|formerly) listed as\\b");

  /* `(Previously listed as. In Arabic: …)` holds a name behind the remark. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\((?:(?:previously|formerly) listed as|birth name|call sign|combat name|initials"
              + "|third|tigrinya|when he was[^()]*)\\s*\\)"
              + "|(?<=\\()(?:previously|formerly) listed as[.,]?\\s*(?:in arabic:)?");

  private DfatName() {}

  static void read(String text, String type, String strength, DesignationBuilder party) {
    NameKind kind = kind(type, strength, ONCE_LISTED.matcher(text).find(), party);
    NameCell.names(REMARK.matcher(DesignationBuilder.tidy(text)).replaceAll(""))
        .forEach(name -> party.name(name, kind));
  }

  private static NameKind kind(
      String type, String strength, boolean onceListed, DesignationBuilder party) {
    NameKind kind = ofType(type, party);
    if (kind == NameKind.PRIMARY) {
      return kind;
    }
    return isWeak(strength, party) ? NameKind.WEAK : onceListed ? NameKind.FORMER : kind;
  }

  private static NameKind ofType(String type, DesignationBuilder party) {
    Optional<NameKind> kind =
        switch (DesignationBuilder.slug(type)) {
          case "primary-name" -> Optional.of(NameKind.PRIMARY);
          case "alias", "aka", "original-script" -> Optional.of(NameKind.ALIAS);
          case "formerly-known-as", "fka", "previously-listed-as" -> Optional.of(NameKind.FORMER);
          default -> Optional.empty();
        };
    if (kind.isEmpty()) {
      party.problem(
          Reason.UNMAPPED, "Name Type", type, "is no type of a name known here; kept as an alias");
    }
    return kind.orElse(NameKind.ALIAS);
  }

  private static boolean isWeak(String strength, DesignationBuilder party) {
    return switch (DesignationBuilder.slug(strength)) {
      case "weak" -> true;
      case "strong", "" -> false;
      default -> {
        party.problem(
            Reason.UNMAPPED,
            "Alias Strength",
            strength,
            "is neither Strong nor Weak; kept as a full name");
        yield false;
      }
    };
  }
}
