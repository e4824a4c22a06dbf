package org.cordon.app.feed;

import static org.cordon.testing.Gen.integers;
import static org.cordon.testing.Gen.lists;
import static org.cordon.testing.Gen.oneOf;
import static org.cordon.testing.Gen.strings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cordon.geo.Country;
import org.cordon.listing.Designation;
import org.cordon.listing.PartyLink;
import org.cordon.party.Address;
import org.cordon.party.Gender;
import org.cordon.party.Identifier;
import org.cordon.party.IdentifierKind;
import org.cordon.party.NameKind;
import org.cordon.party.NamePart;
import org.cordon.party.PartialDate;
import org.cordon.party.PartialDate.Point;
import org.cordon.party.Party;
import org.cordon.party.PartyFacts;
import org.cordon.party.PartyName;
import org.cordon.testing.Gen;
import org.jspecify.annotations.Nullable;

/// Makes designations of every shape, with and without each value.
public final class DesignationGen {

  private static final Gen<String> TEXT =
      strings("aZ9 \"\\\n\t'éЖ中😀\u2028,;", 12).map(text -> text.isBlank() ? "x" : text);
  private static final Gen<Country> COUNTRY = oneOf(List.of("RU", "XK", "CN")).map(Country::new);
  private static final Gen<PartialDate> DATE = DesignationGen::date;

  private DesignationGen() {}

  public static Gen<Designation> designations() {
    return random ->
        new Designation(
            TEXT.make(random),
            TEXT.make(random),
            party(random),
            lists(TEXT, 2).make(random),
            lists(TEXT, 2).make(random),
            lists(TEXT, 2).make(random),
            orNull(random, LocalDate.of(2020, 3, 2)),
            orNull(random, LocalDate.of(2031, 1, 1)),
            lists(TEXT, 2).make(random),
            lists(DesignationGen::link, 2).make(random),
            random.nextBoolean() ? "" : TEXT.make(random));
  }

  private static PartyLink link(Random random) {
    return new PartyLink(TEXT.make(random), TEXT.make(random));
  }

  private static Party party(Random random) {
    PartyFacts facts =
        new PartyFacts(
            names(random),
            lists(DesignationGen::address, 2).make(random),
            lists(COUNTRY, 2).make(random),
            lists(DesignationGen::identifier, 3).make(random));
    return switch (random.nextInt(5)) {
      case 0 ->
          new Party.Person(
              facts,
              lists(DATE, 2).make(random),
              lists(TEXT, 2).make(random),
              lists(COUNTRY, 2).make(random),
              orNull(random, Gender.FEMALE));
      case 1 -> new Party.Organization(facts);
      case 2 -> new Party.Vessel(facts);
      case 3 -> new Party.Aircraft(facts);
      default -> new Party.Unclassified(facts);
    };
  }

  private static List<PartyName> names(Random random) {
    List<PartyName> names = new ArrayList<>();
    names.add(name(random, NameKind.PRIMARY));
    for (int i = random.nextInt(3); i > 0; i--) {
      names.add(
          name(
              random, oneOf(List.of(NameKind.ALIAS, NameKind.FORMER, NameKind.WEAK)).make(random)));
    }
    return names;
  }

  private static PartyName name(Random random, NameKind kind) {
    Gen<NamePart> part =
        chance ->
            new NamePart(oneOf(List.of(NamePart.Role.values())).make(chance), TEXT.make(chance));
    return new PartyName(
        TEXT.make(random), kind, orNull(random, "Cyrl"), lists(part, 2).make(random));
  }

  private static Address address(Random random) {
    return new Address(TEXT.make(random), orNull(random, new Country("DE")));
  }

  private static Identifier identifier(Random random) {
    return new Identifier(
        oneOf(List.of(IdentifierKind.values())).make(random),
        TEXT.make(random),
        orNull(random, new Country("DE")),
        orNull(random, "XBT"));
  }

  private static PartialDate date(Random random) {
    int month = integers(0, 12).make(random);
    Point from = new Point(integers(1900, 1999).make(random), month, month == 0 ? 0 : 5);
    return new PartialDate(
        from, orNull(random, new Point(2001, 0, 0)), random.nextBoolean(), orNull(random, "Hijri"));
  }

  private static <T> @Nullable T orNull(Random random, T value) {
    return random.nextBoolean() ? value : null;
  }
}
