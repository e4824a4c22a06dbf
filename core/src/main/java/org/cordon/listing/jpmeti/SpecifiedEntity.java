package org.cordon.listing.jpmeti;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordon.geo.Countries;
import org.cordon.geo.Country;
import org.cordon.geo.CountryReading.Known;
import org.cordon.listing.DesignationBuilder;
import org.cordon.listing.Problem.Reason;
import org.cordon.listing.format.CountryInText;
import org.jspecify.annotations.Nullable;

/* An entity of a list of specified entities, in one of two layouts:
 *
 *   有限会社タコ（別称、…、…及び…）                       name, other names
 *   Tako LLC, a.k.a., the following one alias:
 *   -Taco LLC.
 *   所在地：17 Garegin Nzhdehi Street, … Armenia; and …   addresses
 *
 *   イーステック・エレクトロニクス・リミテッド
 *   Eastech Electronics Limited（…）
 *   別称：…; …                                          other names, in Japanese and in English
 *   所在地：…
 *
 * The list doesn't tell persons from organizations, and some are persons.
 */
final class SpecifiedEntity {

  private static final Pattern ADDRESSES = Pattern.compile("所\\s*在\\s*地\\s*[：:]");
  private static final Pattern OTHER_NAMES = Pattern.compile("(?m)^別称\\s*[：:]");
  private static final Pattern NEXT_ADDRESS = Pattern.compile("\\s*;\\s*(?:and\\b,?\\s*)?");
  private static final Pattern AND = Pattern.compile(",? and,? (?=\\d)");
  private static final Pattern ANYWHERE =
      Pattern.compile("All address(?:es)? located in (\\p{L}+)");
  private static final Pattern PLACE_WITH_POSTAL_CODE =
      Pattern.compile("[\\d\\s-]*(\\D+?)[\\d\\s-]*");

  /* Characters of a country's name with a postal code. */
  private static final int LONGEST_PLACE = 60;

  private SpecifiedEntity() {}

  /// Whether the text of an entity goes on to its addresses.
  static boolean isWhole(String text) {
    return ADDRESSES.matcher(text).find();
  }

  /// The names in front of the addresses, however their lines are broken.
  static String names(String text) {
    return ADDRESSES.split(text, 2)[0].replaceAll("\\s", "");
  }

  static void read(String text, DesignationBuilder entry) {
    String[] parts = ADDRESSES.split(text, -1);
    if (parts.length != 2) {
      entry.problem(
          Reason.UNREADABLE_RECORD,
          "所在地",
          WrappedText.joined(text),
          "has " + (parts.length - 1) + " times addresses; all are this entity's");
    }
    String[] names = OTHER_NAMES.split(parts[0], 2);
    BilingualNames.read(names[0], entry);
    if (names.length == 2) {
      BilingualNames.readOthers(names[1], entry);
    }
    for (int i = 1; i < parts.length; i++) {
      readAddresses(WrappedText.joined(parts[i]), entry);
    }
  }

  private static void readAddresses(String cell, DesignationBuilder entry) {
    for (String part : NEXT_ADDRESS.split(cell.replaceFirst("[;.\\s]+$", ""), -1)) {
      readAddress(part.strip().replaceFirst("^and\\s+", ""), entry);
    }
  }

  /* `…, Rybinsk, 152903, Russia and 3 Okruzhnaya Road, Omsk, …`: two that "and" alone parts. */
  private static void readAddress(String address, DesignationBuilder entry) {
    Matcher and = AND.matcher(address);
    while (and.find()) {
      String before = address.substring(0, and.start());
      if (CountryInText.atEnd(before) != null) {
        addAddress(before, entry);
        readAddress(address.substring(and.end()), entry);
        return;
      }
    }
    addAddress(address, entry);
  }

  private static void addAddress(String address, DesignationBuilder entry) {
    Matcher anywhere = ANYWHERE.matcher(address);
    if (anywhere.matches()) {
      entry.countryOf("所在地", anywhere.group(1)).remark(address);
    } else if (CountryInText.whole(address) != null) {
      entry.countryOf("所在地", address);
    } else {
      entry.address("所在地", address, country(address));
    }
  }

  /* The country is the last part, or the one before the postal code, or the last word. */
  private static @Nullable String country(String address) {
    return Stream.concat(
            Countries.trailing(address).map(Known::country).stream(),
            Stream.of(countryBeforeLastPart(address), CountryInText.atEnd(address)))
        .filter(Objects::nonNull)
        .findFirst()
        .map(Country::code)
        .orElse(null);
  }

  private static @Nullable Country countryBeforeLastPart(String address) {
    List<String> parts = List.of(address.split(",", -1));
    List<String> last = parts.subList(Math.max(0, parts.size() - 3), parts.size());
    for (String part : last.reversed()) {
      Matcher place = PLACE_WITH_POSTAL_CODE.matcher(part.strip());
      boolean isPlace = part.length() <= LONGEST_PLACE;
      Country country = isPlace && place.matches() ? CountryInText.whole(place.group(1)) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }
}
