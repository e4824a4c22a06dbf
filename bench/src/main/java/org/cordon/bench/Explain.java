package org.cordon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cordon.app.feed.ListStore;
import org.cordon.app.settings.Home;
import org.cordon.listing.Designation;
import org.cordon.match.MatchIndex;
import org.cordon.match.MatchSettings;
import org.cordon.match.Query;
import org.cordon.match.Subject;
import org.cordon.name.NameForm;
import org.cordon.name.NameForms;
import org.cordon.name.NameToken;
import org.cordon.name.NameType;
import org.cordon.party.PartyName;
import org.jspecify.annotations.Nullable;

/// Prints why a name matches an entry of a list in force, or why not: `./dev explain NAME ENTRY`,
/// or, for two names, `./dev explain NAME NAME`.
public final class Explain {

  private Explain() {}

  /// @param arguments the name, and an entry as `un:QDi.001` or another name
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println(
          "Usage: ./dev explain NAME ENTRY, such as \"Ivan Petrov\" un:QDi.001; or NAME NAME");
      System.exit(2);
    }
    String name = arguments[0];
    Designation entry = findEntry(arguments[1]);
    System.out.println(entry == null ? ofNames(name, arguments[1]) : ofEntry(name, entry));
  }

  private static @Nullable Designation findEntry(String word) throws IOException {
    int colon = word.indexOf(':');
    if (colon < 0) {
      return null;
    }
    @Nullable Path unnamed = null;
    Home home = Home.of(unnamed, System.getenv(), System.getProperty("user.home"));
    String id = word.substring(colon + 1);
    List<Designation> entries =
        new ListStore(home.lists()).requireInForce(word.substring(0, colon)).designations();
    return entries.stream()
        .filter(designation -> designation.entryId().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no entry " + id + " in the list in force"));
  }

  private static String ofEntry(String name, Designation entry) {
    Subject subject = new Subject(entry.list() + ":" + entry.entryId(), entry.party());
    MatchIndex index = MatchIndex.of(List.of(subject), MatchSettings.DEFAULT);
    StringBuilder text = new StringBuilder(tokens(name));
    for (PartyName listed : entry.party().names()) {
      text.append(tokens(listed.text()));
    }
    return text.append('\n')
        .append(index.explain(Query.ofName(name), subject.key()).orElseThrow().proof().toText())
        .toString();
  }

  private static String ofNames(String left, String right) {
    return tokens(left)
        + tokens(right)
        + '\n'
        + MatchIndex.compare(
                left, right, org.cordon.party.PartyType.UNSTATED, MatchSettings.DEFAULT)
            .toText();
  }

  /* How a name is read, a line a name: its tokens with their roles and what they stand for. */
  private static String tokens(String name) {
    NameForm form = NameForms.of(name, NameType.UNKNOWN);
    StringBuilder text = new StringBuilder(name).append(" →");
    for (NameToken token : form.tokens()) {
      text.append(' ').append(token.text()).append('[').append(token.role());
      token.senses().forEach(sense -> text.append(' ').append(sense.meaning()));
      text.append(']');
    }
    return text.append('\n').toString();
  }
}
