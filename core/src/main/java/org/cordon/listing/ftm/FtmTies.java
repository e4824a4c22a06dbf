package org.cordon.listing.ftm;

import org.cordon.listing.DesignationBuilder;

/* Ties of a party to others. From its first end a tie is called by its own word (`Leader or official
 * of`), from the other end by what the first is to it (`director`). */
final class FtmTies {

  private FtmTies() {}

  static void read(String party, FtmSurroundings surroundings, DesignationBuilder entry) {
    for (FtmEntity entity : surroundings.ties(party)) {
      FtmSchema.Tie tie = FtmSchema.tie(entity.schema());
      if (entity.texts(tie.from()).contains(party)) {
        String word = word(entity);
        link(entity, tie.to(), word.isEmpty() ? tie.toIs() : word, surroundings, entry);
      }
      if (entity.texts(tie.to()).contains(party)) {
        link(entity, tie.from(), tie.fromIs(), surroundings, entry);
      }
    }
  }

  /* The publisher's word; an owner's share or role tells nothing of what is owned. */
  private static String word(FtmEntity tie) {
    return switch (tie.schema()) {
      case "Ownership" -> "";
      case "Associate", "Family" -> tie.text("relationship");
      default -> tie.text("role");
    };
  }

  private static void link(
      FtmEntity tie,
      String end,
      String word,
      FtmSurroundings surroundings,
      DesignationBuilder entry) {
    for (String other : tie.texts(end)) {
      entry.link(word, surroundings.reference(other));
    }
  }
}
