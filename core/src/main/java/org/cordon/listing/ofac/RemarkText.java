package org.cordon.listing.ofac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What OFAC says of a party that has no field of its own, as one text: rank or position, facts
/// with their labels in the order of [Labels], then free text, each once, with `; ` between.
///
/// OFAC's CSV ends the whole with a period; the XML formats don't. Periods at the end of a piece
/// are left out here, so that the text is the same.
final class RemarkText {

  private static final Pattern SEPARATOR = Pattern.compile(";(?:\\s+|$)");

  private record Fact(Label label, String value) {
    @Override
    public String toString() {
      return label.words() + " " + value;
    }
  }

  private static final Comparator<Fact> BY_LABEL =
      Comparator.comparingInt((Fact fact) -> fact.label().rank()).thenComparing(Fact::toString);

  private final List<String> titles = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> prose = new ArrayList<>();

  /// Several titles stand in one value.
  void title(String text) {
    titles.addAll(List.of(SEPARATOR.split(text)));
  }

  void fact(Label label, String value) {
    facts.add(new Fact(label, value));
  }

  void prose(String text) {
    prose.add(text);
  }

  @Override
  public String toString() {
    Set<String> pieces = new LinkedHashSet<>();
    titles.forEach(title -> pieces.add(bare(title)));
    facts.stream().sorted(BY_LABEL).forEach(fact -> pieces.add(bare(fact.toString())));
    prose.forEach(piece -> pieces.add(bare(piece)));
    pieces.remove("");
    return String.join("; ", pieces);
  }

  private static String bare(String piece) {
    String text = piece.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
