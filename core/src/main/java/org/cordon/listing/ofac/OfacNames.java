package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.cordon.party.Scripts;
import org.jspecify.annotations.Nullable;

/* How OFAC prints names: "SURNAME, Given Middle" for persons, all capitals for all else. Enhanced XML
 * holds the printed form beside the parts; Advanced XML holds the parts only, in ordinary case, and
 * print() puts them together as OFAC does. Checked against all names of Enhanced files. */
final class OfacNames {

  private static final Set<String> NAMES_OF_THINGS =
      Set.of("Entity Name", "Vessel Name", "Aircraft Name");
  private static final Map<String, Role> ROLES =
      Map.of(
          "Last Name", Role.SURNAME,
          "First Name", Role.GIVEN,
          "Middle Name", Role.MIDDLE,
          "Maiden Name", Role.MAIDEN,
          "Patronymic", Role.PATRONYMIC,
          "Matronymic", Role.MATRONYMIC,
          "Nickname", Role.NICKNAME);
  private static final Set<String> WITHOUT_CAPITALS = Set.of("Geor");
  private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Syrc", "Thaa");
  private static final Set<String> WITHOUT_BLANKS = Set.of("Hani", "Hang", "Jpan", "Kana", "Hira");

  /// A part of a name with OFAC's word for what it is.
  record Part(String type, String value) {}

  private OfacNames() {}

  /// Whether OFAC's word for a part of a name is known here.
  static boolean isKnown(String partType) {
    return NAMES_OF_THINGS.contains(partType) || ROLES.containsKey(partType);
  }

  /// The parts of a person's name as printed, `SURNAME, Given`; none where there is no comma.
  static List<NamePart> parts(String printed) {
    int comma = printed.indexOf(", ");
    return comma < 0 ? List.of() : parts(printed.substring(0, comma), printed.substring(comma + 2));
  }

  /// The parts of a person's name given as two. Without a first name, the last may be a whole name.
  static List<NamePart> parts(String lastName, String firstName) {
    return firstName.isEmpty()
        ? parts(lastName)
        : parts(List.of(new Part("Last Name", lastName), new Part("First Name", firstName)));
  }

  /// The parts that have a role in a person's name, blank ones left out.
  static List<NamePart> parts(List<Part> parts) {
    List<NamePart> marked = new ArrayList<>();
    for (Part part : parts) {
      Role role = ROLES.get(part.type());
      if (role != null && !part.value().isBlank()) {
        marked.add(new NamePart(role, part.value()));
      }
    }
    return marked;
  }

  /// `LAST, First`, or whichever there is.
  static String print(String lastName, String firstName) {
    return lastName.isEmpty() || firstName.isEmpty()
        ? lastName + firstName
        : lastName + ", " + firstName;
  }

  /// A name as OFAC prints it, from parts in ordinary case.
  static String print(List<Part> parts) {
    String surname = joined(parts.stream().filter(OfacNames::isOfSurname).toList());
    String rest = joined(parts.stream().filter(part -> !isOfSurname(part)).toList());
    if (surname.isEmpty()) {
      boolean thing = parts.stream().allMatch(part -> NAMES_OF_THINGS.contains(part.type()));
      return thing ? capitals(rest) : rest;
    }
    String script = script(surname + rest);
    if (RIGHT_TO_LEFT.contains(script)) {
      return (rest + " " + surname).strip();
    }
    return WITHOUT_BLANKS.contains(script) ? surname + rest : print(capitals(surname), rest);
  }

  /* The mother's name is the second surname in Spanish; the father's is a middle name in Russian. */
  private static boolean isOfSurname(Part part) {
    return part.type().equals("Last Name")
        || part.type().equals("Matronymic")
        || part.type().equals("Maiden Name");
  }

  private static String joined(List<Part> parts) {
    return String.join(" ", parts.stream().map(Part::value).toList());
  }

  private static String capitals(String text) {
    return WITHOUT_CAPITALS.contains(script(text)) ? text : text.toUpperCase(Locale.ROOT);
  }

  private static String script(String text) {
    @Nullable String script = Scripts.of(text);
    return script == null ? "" : script;
  }
}
