package org.cordon.name;

import java.util.ArrayList;
import java.util.List;
import org.cordon.name.Sense.Kind;
import org.jspecify.annotations.Nullable;

/* The rules are tried from the surest to the weakest and the first that holds answers:
 *
 *   the same letters; a variant of one the same as a form of the other; a shared sense; one a letter that
 *   begins the other; the same sound; consonants, where a script leaves vowels out; slips of spelling; one
 *   the beginning of the other; vowels dropped.
 *
 * Numbers meet as numbers only, and legal forms by their class before their letters.
 */

/// How alike two tokens are: symmetric, 0..1, and 1 for a token and itself.
///
/// Whatever meets shares a key of {@link SearchKeys#of}; or one is the beginning of the other,
/// three letters or the first at least; or no more than two in five letters of the longer one are
/// changed, so that their lengths and the sets of their letters differ as little.
public final class TokenSimilarity {

  private static final double VARIANT = 0.97;
  private static final double SENSE = 0.95;
  private static final double RELATIVE = 0.88;
  private static final double SOUND = 0.95;
  private static final double GENERIC_FORM = 0.85;
  private static final double INITIAL = 0.6;
  private static final double PREFIX_LEAST = 0.5;
  private static final double PREFIX_MOST = 0.9;
  private static final double DROPPED_VOWELS = 0.8;
  /* Names that tables know as different are not slips of one another as easily. */
  private static final double KNOWN_TO_DIFFER = 0.85;

  private static final int LEAST_PREFIX = 3;

  /* By how many consonants are the same where one script leaves vowels out. */
  private static final double[] SKELETON = {0, 0, 0.84, 0.9, 0.94};
  private static final int LEAST_SKELETON = 3;

  private TokenSimilarity() {}

  /// The best likeness of two tokens over their forms, and the rule it rests on.
  public static TokenMatch compare(NameToken left, NameToken right) {
    if (left.text().equals(right.text())) {
      return match(1, Rule.SAME, left, right);
    }
    if (left.role() == TokenRole.NUMBER || right.role() == TokenRole.NUMBER) {
      return sharesNumber(left, right) ? match(1, Rule.SENSE, left, right) : none(left, right);
    }
    if (left.legalForm() != null && right.legalForm() != null) {
      return legalForms(left, left.legalForm(), right, right.legalForm());
    }
    return words(left, right);
  }

  private static TokenMatch legalForms(NameToken left, LegalForm a, NameToken right, LegalForm b) {
    if (a.legalClass() == b.legalClass()) {
      return match(a.equals(b) ? 1 : SENSE, Rule.SENSE, left, right);
    }
    return a.legalClass().fits(b.legalClass())
        ? match(GENERIC_FORM, Rule.SENSE, left, right)
        : none(left, right);
  }

  private static TokenMatch words(NameToken left, NameToken right) {
    TokenMatch variant = variant(left, right);
    if (variant != null) {
      return variant;
    }
    double sense = sense(left, right);
    if (sense > 0) {
      return match(sense, sense == VARIANT ? Rule.VARIANT : Rule.SENSE, left, right);
    }
    if (left.text().length() == 1 || right.text().length() == 1) {
      return initial(left, right);
    }
    if (left.soundKey().equals(right.soundKey())) {
      return match(SOUND, Rule.SOUND, left, right);
    }
    return byLetters(left, right);
  }

  private static @Nullable TokenMatch variant(NameToken left, NameToken right) {
    for (String form : left.variants()) {
      if (form.equals(right.text()) || right.variants().contains(form)) {
        return new TokenMatch(VARIANT, Rule.VARIANT, form, form);
      }
    }
    return right.variants().contains(left.text())
        ? new TokenMatch(VARIANT, Rule.VARIANT, left.text(), left.text())
        : null;
  }

  /* How close the closest shared sense makes them; 0 where none is shared. */
  private static double sense(NameToken left, NameToken right) {
    double closest = 0;
    for (Sense a : left.senses()) {
      for (Sense b : right.senses()) {
        if (a.meaning().equals(b.meaning())) {
          closest = Math.max(closest, sense(a.kind(), b.kind()));
        }
      }
    }
    return closest;
  }

  private static double sense(Kind a, Kind b) {
    if (a == Kind.RELATIVE || b == Kind.RELATIVE) {
      return RELATIVE;
    }
    return a == Kind.SPELLING ? VARIANT : SENSE;
  }

  private static boolean sharesNumber(NameToken left, NameToken right) {
    return left.senses().stream()
        .anyMatch(sense -> sense.kind() == Kind.NUMBER && right.senses().contains(sense));
  }

  private static TokenMatch initial(NameToken left, NameToken right) {
    return left.text().charAt(0) == right.text().charAt(0)
        ? match(INITIAL, Rule.INITIAL, left, right)
        : none(left, right);
  }

  private static TokenMatch byLetters(NameToken left, NameToken right) {
    if (left.vowelless() != right.vowelless()) {
      return left.vowelless() ? vowelless(left, right, false) : vowelless(right, left, true);
    }
    double spelling = spelling(left.text(), right.text());
    if (spelling > 0 && isKnownName(left) && isKnownName(right)) {
      spelling *= KNOWN_TO_DIFFER;
    }
    double prefix = prefix(left.text(), right.text());
    if (spelling > 0 && spelling >= prefix) {
      return match(spelling, Rule.SPELLING, left, right);
    }
    if (prefix > 0) {
      return match(prefix, Rule.PREFIX, left, right);
    }
    return haveDroppedVowels(left.text(), right.text())
        ? match(DROPPED_VOWELS, Rule.SKELETON, left, right)
        : none(left, right);
  }

  private static double spelling(String left, String right) {
    return LetterProfile.of(left).mayMeet(LetterProfile.of(right))
        ? SpellingProbe.of(left).likeness(right, 0)
        : 0;
  }

  private static boolean isKnownName(NameToken token) {
    return token.senses().stream().anyMatch(sense -> sense.kind() == Kind.SPELLING);
  }

  private static double prefix(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (shorter.length() < LEAST_PREFIX || !longer.startsWith(shorter)) {
      return 0;
    }
    double share = (double) shorter.length() / longer.length();
    return PREFIX_LEAST + (PREFIX_MOST - PREFIX_LEAST) * share;
  }

  /* "srvces", "vldmr": all vowels gone but those of the first letter. */
  private static boolean haveDroppedVowels(String a, String b) {
    if (!isVowelFree(a) && !isVowelFree(b)) {
      return false;
    }
    String skeleton = SearchKeys.skeleton(a);
    return skeleton.length() >= LEAST_SKELETON && skeleton.equals(SearchKeys.skeleton(b));
  }

  private static boolean isVowelFree(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("aeiou".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static TokenMatch vowelless(NameToken bare, NameToken voiced, boolean swapped) {
    double best = 0;
    String form = bare.text();
    Skeleton spoken = Skeleton.of(voiced.text());
    for (String reading : forms(bare)) {
      double value = skeleton(Skeleton.of(reading), spoken);
      if (value > best) {
        best = value;
        form = reading;
      }
    }
    if (best == 0) {
      return none(bare, voiced);
    }
    return swapped
        ? new TokenMatch(best, Rule.SKELETON, voiced.text(), form)
        : new TokenMatch(best, Rule.SKELETON, form, voiced.text());
  }

  private static double skeleton(Skeleton written, Skeleton spoken) {
    if (!written.consonants().equals(spoken.consonants())) {
      return 0;
    }
    int length = Math.min(written.consonants().length(), SKELETON.length - 1);
    return Math.max(0, SKELETON[length] - written.disagreement(spoken));
  }

  private static List<String> forms(NameToken token) {
    List<String> forms = new ArrayList<>(token.variants());
    forms.addFirst(token.text());
    return forms;
  }

  private static TokenMatch match(double value, Rule rule, NameToken left, NameToken right) {
    return new TokenMatch(value, rule, left.text(), right.text());
  }

  private static TokenMatch none(NameToken left, NameToken right) {
    return match(0, Rule.NONE, left, right);
  }
}
