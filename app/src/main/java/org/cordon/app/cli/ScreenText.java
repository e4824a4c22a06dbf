package org.cordon.app.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordon.app.feed.Manifest;
import org.cordon.app.feed.PublisherTitles;
import org.cordon.app.screening.Finding;
import org.cordon.app.screening.Screening;
import org.cordon.listing.Designation;
import org.cordon.name.EvasionSign;
import org.cordon.party.CheckDigit;
import org.cordon.party.Identifier;
import org.cordon.party.PartialDate;
import org.cordon.party.Party;
import org.cordon.party.PartyType;

/// Answers as text for a person who has never seen the program: who is listed, by whom, why it
/// matches, and on what data.
final class ScreenText {

  private static final int MOST_IDENTIFIERS = 8;

  private final List<Manifest> lists;
  private final ScreenRequest request;
  private final Instant now;
  private final StringBuilder text = new StringBuilder();

  ScreenText(List<Manifest> lists, ScreenRequest request, Instant now) {
    this.lists = lists;
    this.request = request;
    this.now = now;
  }

  String of(List<String> titles, List<Screening> answers) {
    for (int i = 0; i < answers.size(); i++) {
      answer(titles.get(i), answers.get(i));
      text.append('\n');
    }
    text.append("Screened against ").append(lists.size() == 1 ? "1 list" : lists.size() + " lists");
    text.append(", listings in force on ").append(request.asOf()).append(":\n");
    lists.forEach(this::list);
    return text.toString();
  }

  private void answer(String title, Screening screening) {
    List<Finding> findings = screening.findings();
    long matches = findings.stream().filter(finding -> finding.match().reached()).count();
    text.append('"').append(title).append("\": ");
    if (matches == 0) {
      text.append("no restriction found on the data of ").append(dataDays()).append('\n');
    } else {
      text.append(matches == 1 ? "1 match" : matches + " matches");
      text.append(" on the data of ").append(dataDays()).append('\n');
    }
    screening.signs().forEach(this::sign);
    int shown = request.shown(findings.size());
    for (int i = 0; i < shown; i++) {
      finding(i + 1, findings.get(i));
    }
    if (shown < findings.size()) {
      text.append("\n   … and ").append(findings.size() - shown);
      text.append(" more; --limit 0 shows all\n");
    }
    notInForce(screening.notInForce());
  }

  private void sign(EvasionSign sign) {
    text.append("   beware: ");
    text.append(
        switch (sign) {
          case MIXED_SCRIPT -> "a word of the name mixes letters of two alphabets";
          case HOMOGLYPH -> "the name has characters that only look like the letters meant";
          case ZERO_WIDTH -> "the name has invisible characters";
          case ODD_SPACE -> "the name has spaces other than the usual one";
          case STYLED_LETTER -> "the name has styled letters in place of plain ones";
        });
    text.append("; compared as if written plainly\n");
  }

  private void finding(int rank, Finding finding) {
    Designation designation = finding.designation();
    text.append('\n').append(String.format(Locale.ROOT, "%2d. ", rank));
    text.append(designation.party().primaryName().text());
    PartyType type = PartyType.of(designation.party());
    text.append(type == PartyType.UNSTATED ? "" : " (" + type.word() + ")");
    text.append(String.format(Locale.ROOT, ", score %.2f", finding.match().score()));
    text.append(finding.match().reached() ? "" : ", under the threshold: no match").append('\n');
    line(
        "listed by",
        PublisherTitles.of(designation.list())
            + ": "
            + designation.list()
            + " "
            + designation.entryId());
    line("program", String.join(", ", designation.programs()));
    line("measure", String.join(", ", designation.measures()));
    line("legal basis", String.join("; ", designation.legalBases()));
    line("since", since(designation));
    line("born", born(designation.party()));
    line("countries", joined(designation.party().facts().countries()));
    identifiers(designation.party().facts().identifiers());
    line("matches by", finding.reason());
  }

  private void line(String label, String value) {
    if (!value.isEmpty()) {
      text.append(
          String.format(Locale.ROOT, "      %-12s %s%n", label, value).replace("\r\n", "\n"));
    }
  }

  private static String since(Designation designation) {
    LocalDate until = designation.listedUntil();
    String end = until == null ? "" : ", until " + until;
    return designation.listedOn() == null
        ? (until == null ? "" : "until " + until)
        : designation.listedOn() + end;
  }

  private static String born(Party party) {
    return party instanceof Party.Person person
        ? person.born().stream().map(PartialDate::toString).collect(Collectors.joining(", "))
        : "";
  }

  private void identifiers(List<Identifier> identifiers) {
    List<String> shown = new ArrayList<>();
    identifiers.stream().limit(MOST_IDENTIFIERS).forEach(id -> shown.add(identifier(id)));
    if (identifiers.size() > MOST_IDENTIFIERS) {
      shown.add("… " + (identifiers.size() - MOST_IDENTIFIERS) + " more");
    }
    line("identifiers", String.join("; ", shown));
  }

  private static String identifier(Identifier identifier) {
    String country = identifier.country() == null ? "" : " (" + identifier.country() + ")";
    String mark = identifier.check() == CheckDigit.INVALID ? " [check digit or form is wrong]" : "";
    return identifier.kind().word() + " " + identifier.value() + country + mark;
  }

  private static String joined(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private void notInForce(List<Finding> findings) {
    for (Finding finding : findings) {
      Designation designation = finding.designation();
      text.append("\n   not counted: ").append(designation.party().primaryName().text());
      text.append(", ").append(designation.list()).append(' ').append(designation.entryId());
      text.append(", listed ").append(since(designation)).append('\n');
    }
  }

  private String dataDays() {
    LocalDate oldest = lists.stream().map(Manifest::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate newest = lists.stream().map(Manifest::day).max(LocalDate::compareTo).orElseThrow();
    return oldest.equals(newest) ? oldest.toString() : oldest + " to " + newest;
  }

  private void list(Manifest list) {
    text.append("  ").append(list.publisher());
    text.append(list.namesItsDay() ? " of " : ", which names no day, imported on ");
    text.append(list.day()).append(", ").append(list.ageDays(now)).append(" days old, ");
    text.append(list.designations()).append(" designations");
    text.append(list.partial() ? " (a part of the list only)" : "").append('\n');
  }
}
