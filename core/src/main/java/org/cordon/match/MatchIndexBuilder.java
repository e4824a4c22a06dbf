package org.cordon.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.cordon.match.MatchIndex.Listed;
import org.cordon.match.NameUnits.Unit;
import org.cordon.name.NameForms;
import org.cordon.name.NameType;
import org.cordon.party.Identifier;
import org.cordon.party.PartyName;
import org.cordon.party.PartyType;

/// Puts a [MatchIndex] together, party by party, in one thread. Most of the work is taking names
/// apart: [#prepare] does that for one party, in any thread.
public final class MatchIndexBuilder {

  /* Lists add short forms and places in brackets: "Rosoboronexport OJSC (ROE)". */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]");

  private final MatchSettings settings;
  private final List<Subject> subjects = new ArrayList<>();
  private final List<Listed> names = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final IdentifierIndex identifiers = new IdentifierIndex();
  private final TokenDictionary dictionary;

  /// A builder without parties.
  public MatchIndexBuilder(MatchSettings settings) {
    this.settings = settings;
    dictionary = new TokenDictionary(settings.tokenFloor(), NameScorer.LEAST_GLUED);
  }

  /// A party whose names are taken apart.
  public static final class Prepared {
    private final Subject subject;
    private final List<Form> forms;

    private Prepared(Subject subject, List<Form> forms) {
      this.subject = subject;
      this.forms = forms;
    }
  }

  /// A way to write and read a listed name.
  private record Form(PartyName name, String text, NameType reading, NameUnits units) {}

  /// Takes the names of a party apart; some 20 µs a name.
  public static Prepared prepare(Subject subject) {
    List<NameType> readings = readings(PartyType.of(subject.party()));
    List<Form> forms = new ArrayList<>();
    for (PartyName name : subject.party().names()) {
      for (String text : texts(name.text())) {
        for (NameType reading : readings) {
          forms.add(new Form(name, text, reading, NameUnits.of(NameForms.of(text, reading))));
        }
      }
    }
    return new Prepared(subject, forms);
  }

  /* The name, and the name without what stands in brackets. */
  private static List<String> texts(String name) {
    String shorter = IN_BRACKETS.matcher(name).replaceAll("").strip();
    return shorter.isEmpty() || shorter.equals(name) ? List.of(name) : List.of(name, shorter);
  }

  /// How names of such parties may be read: whose type isn't stated may be a person as well as an
  /// organization, and the words of a name mean other things in each.
  private static List<NameType> readings(PartyType type) {
    return switch (type) {
      case PERSON -> List.of(NameType.PERSON);
      case ORGANIZATION -> List.of(NameType.ORGANIZATION);
      case VESSEL, AIRCRAFT -> List.of(NameType.VESSEL_OR_AIRCRAFT);
      case UNSTATED -> List.of(NameType.PERSON, NameType.ORGANIZATION);
    };
  }

  /// Adds a party.
  ///
  /// @throws IllegalArgumentException if one with its key is there
  public void add(Prepared prepared) {
    Subject subject = prepared.subject;
    int party = subjects.size();
    if (byKey.put(subject.key(), party) != null) {
      throw new IllegalArgumentException("two parties have the key " + subject.key());
    }
    subjects.add(subject);
    prepared.forms.forEach(form -> addForm(party, form));
    for (Identifier identifier : subject.party().facts().identifiers()) {
      identifiers.add(party, identifier);
    }
  }

  private void addForm(int party, Form form) {
    NameUnits units = form.units();
    List<Unit> shared = new ArrayList<>();
    int initials = 0;
    for (Unit unit : units.units()) {
      double weight = units.weight(unit, settings);
      shared.add(new Unit(unit.from(), unit.to(), dictionary.add(unit, names.size(), weight)));
      initials += unit.token().text().length() == 1 ? 1 : 0;
    }
    NameUnits sharing = new NameUnits(units.tokens(), shared);
    names.add(
        new Listed(
            party,
            form.name(),
            form.text(),
            form.reading(),
            sharing,
            sharing.weight(settings),
            initials));
  }

  /// The index; nothing can be added after.
  public MatchIndex build() {
    dictionary.freeze();
    return new MatchIndex(settings, subjects, names, byKey, dictionary, identifiers);
  }
}
