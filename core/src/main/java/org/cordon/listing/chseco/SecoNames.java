package org.cordon.listing.chseco;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.NameCell;
import org.cordon.listing.format.XmlElement;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.NamePart.Role;
import org.jspecify.annotations.Nullable;

/* Names of an identity: each is a list of parts in the publisher's order, and a part may have variants
 * of its spelling, by language and script. A variant stands for its part in the whole name; the
 * other parts are taken in the same language and script, else in the same script, else as they are.
 * A title ("Mullah") is no part of the text of a name. */
final class SecoNames {

  /* Names made of the variants of one name; real ones make a few dozen at most. */
  private static final int MOST_VARIANTS = 500;

  private record Variant(String language, String script, String text) {}

  private record Part(int order, String type, String text, List<Variant> variants) {}

  private record Spelling(String language, String script) {}

  private SecoNames() {}

  static void read(XmlElement identity, DesignationBuilder entry) {
    boolean main = !identity.attribute("main").equals("false");
    for (XmlElement name : identity.children("name")) {
      readName(name, main, entry);
    }
  }

  private static void readName(XmlElement name, boolean main, DesignationBuilder entry) {
    List<Part> parts = parts(name, entry);
    NameKind kind = kind(name, main, entry);
    if (parts.size() == 1 && parts.getFirst().type().equals("whole-name")) {
      addWhole(parts.getFirst().text(), kind, entry);
    } else {
      entry.name(joined(parts), kind, marked(parts, entry));
    }
    NameKind variantKind = kind == NameKind.PRIMARY ? NameKind.ALIAS : kind;
    for (String variant : variants(parts, entry)) {
      addWhole(variant, variantKind, entry);
    }
  }

  private static void addWhole(String cell, NameKind kind, DesignationBuilder entry) {
    NameCell.names(cell).forEach(name -> entry.name(name, kind));
  }

  private static NameKind kind(XmlElement name, boolean main, DesignationBuilder entry) {
    String type = name.attribute("name-type");
    NameKind kind =
        switch (type) {
          case "primary-name" -> main ? NameKind.PRIMARY : NameKind.ALIAS;
          case "formerly-known-as" -> NameKind.FORMER;
          case "alias" -> NameKind.ALIAS;
          default -> {
            entry.problem(Reason.UNMAPPED, "name-type", type, "is not known; kept as an alias");
            yield NameKind.ALIAS;
          }
        };
    return isLow(name, entry) && kind != NameKind.PRIMARY ? NameKind.WEAK : kind;
  }

  private static boolean isLow(XmlElement name, DesignationBuilder entry) {
    String quality = name.attribute("quality");
    return switch (quality) {
      case "low" -> true;
      case "good", "" -> false;
      default -> {
        entry.problem(Reason.UNMAPPED, "quality", quality, "is not known; counts as good");
        yield false;
      }
    };
  }

  private static List<Part> parts(XmlElement name, DesignationBuilder entry) {
    List<Part> parts = new ArrayList<>();
    for (XmlElement part : name.children("name-part")) {
      String value = part.childText("value");
      List<Variant> variants = new ArrayList<>();
      for (XmlElement variant : part.children("spelling-variant")) {
        variants.add(
            new Variant(variant.attribute("lang"), variant.attribute("script"), variant.text()));
      }
      parts.add(new Part(order(part, entry), part.attribute("name-part-type"), value, variants));
    }
    parts.sort(Comparator.comparingInt(Part::order));
    return parts;
  }

  private static int order(XmlElement part, DesignationBuilder entry) {
    String order = part.attribute("order");
    if (!order.matches("\\d{1,4}")) {
      entry.problem(Reason.UNREADABLE_VALUE, "order", order, "is no number; part comes first");
      return 0;
    }
    return Integer.parseInt(order);
  }

  private static String joined(List<Part> parts) {
    return String.join(" ", parts.stream().filter(SecoNames::isOfName).map(Part::text).toList());
  }

  private static boolean isOfName(Part part) {
    return !part.type().equals("title");
  }

  private static List<NamePart> marked(List<Part> parts, DesignationBuilder entry) {
    List<NamePart> marked = new ArrayList<>();
    for (Part part : parts) {
      Role role = role(part.type(), entry);
      if (role != null && !part.text().isEmpty()) {
        marked.add(new NamePart(role, part.text()));
      }
    }
    return marked;
  }

  private static @Nullable Role role(String type, DesignationBuilder entry) {
    return switch (type) {
      case "given-name" -> Role.GIVEN;
      case "further-given-name" -> Role.MIDDLE;
      case "family-name" -> Role.SURNAME;
      case "father-name", "grand-father-name" -> Role.PATRONYMIC;
      case "maiden-name" -> Role.MAIDEN;
      case "title" -> Role.TITLE;
      case "suffix" -> Role.SUFFIX;
      case "whole-name", "tribal-name", "other" -> null;
      default -> {
        entry.problem(Reason.UNMAPPED, "name-part-type", type, "is not known; part kept unmarked");
        yield null;
      }
    };
  }

  private static List<String> variants(List<Part> parts, DesignationBuilder entry) {
    Map<Spelling, Boolean> spellings = new LinkedHashMap<>();
    for (Part part : parts) {
      part.variants().forEach(v -> spellings.put(new Spelling(v.language(), v.script()), true));
    }
    List<String> names = new ArrayList<>();
    for (Spelling spelling : spellings.keySet()) {
      names.addAll(spelled(parts, spelling, entry));
    }
    return names;
  }

  /* All combinations of the texts the parts have in this spelling. */
  private static List<String> spelled(
      List<Part> parts, Spelling spelling, DesignationBuilder entry) {
    List<String> names = List.of("");
    for (Part part : parts.stream().filter(SecoNames::isOfName).toList()) {
      List<String> longer = new ArrayList<>();
      for (String text : texts(part, spelling)) {
        names.forEach(name -> longer.add(name.isEmpty() ? text : name + " " + text));
      }
      names = longer;
      if (names.size() > MOST_VARIANTS) {
        entry.problem(
            Reason.UNREADABLE_VALUE,
            "spelling-variant",
            String.valueOf(names.size()),
            "combinations are too many; the variants of this name are left out");
        return List.of();
      }
    }
    return names;
  }

  private static List<String> texts(Part part, Spelling spelling) {
    List<String> exact = new ArrayList<>();
    List<String> sameScript = new ArrayList<>();
    for (Variant variant : part.variants()) {
      if (variant.script().equals(spelling.script())) {
        sameScript.add(variant.text());
        if (variant.language().equals(spelling.language())) {
          exact.add(variant.text());
        }
      }
    }
    if (!exact.isEmpty()) {
      return exact;
    }
    return sameScript.isEmpty() ? List.of(part.text()) : List.of(sameScript.getFirst());
  }
}
