package se.regionsormland.portal.reading.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Unclear;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.shared.IdeaKind;

/** A need that nobody owns, a pre-study or a project, by the plainest of its words. */
final class KindReader {

  private static final Phrases WEAK_NEED =
      Phrases.of(
          """
          vi saknar; det saknas; vi har ingen; we lack; det finns ingen; det finns inget
          """);
  private static final Phrases PRE_STUDY =
      Phrases.of(
          """
          förstudie*; forstudie*; förstuide*; för studie; förprojekt*; utreda om; utreda
          förutsättning*; ta reda på om; ta reda på hur; ta reda på vad; utreda möjlighet*; utreda hur; kartlägga förutsättning*; undersöka
          förutsättning*; undersöka om; undersöka möjlighet*; pre-study; pre - study;
          prestudy; feasibility study; pilot study; genomförbarhetsstudie*; kartlägga behov*;
          studera förutsättning*; underlag för beslut; beslutsunderlag*; förbereda ett projekt;
          behöver utreda; vill utreda; ska utreda; förberedande; prepare a project; projekt
          - förstudie; förundersökning*
          """);
  private static final Phrases PROJECT =
      Phrases.of(
          """
          projekt; projektet; projket; project; genomförandeprojekt*; treårigt; tvåårigt;
          projektidé*; projektansökan*; pilot; pilotprojekt*; piloten
          """);
  private static final Set<String> NOT =
      Listed.words(
          """
          inte ej ingen inget not no utan istället stället
          """);
  private static final Set<String> DONE =
      Listed.words(
          """
          efter gjort gjorde gjordes gjord genomfört genomförde genomförd tidigare förra after
          previous earlier annat andra liknande
          """);
  private static final Set<String> DONE_AFTER =
      Listed.words(
          """
          gjort gjorde gjordes gjord genomfört genomförde genomförd klar klara klart färdig
          färdigt avslutad avslutat finished done
          """);
  private static final Set<String> OR = Set.of("eller", "or");

  private KindReader() {}

  static @Nullable Found<IdeaKind> read(Tokens tokens) {
    var need = NobodysReader.read(tokens);
    if (need != null) {
      return need;
    }
    var study = first(tokens, PRE_STUDY, IdeaKind.PRE_STUDY);
    var project = first(tokens, PROJECT, IdeaKind.PROJECT);
    if (study == null || project == null) {
      return study == null ? project : study;
    }
    return leavesOpen(tokens) ? null : study;
  }

  /** Weak on its own: many who own a project write so too. */
  static @Nullable Found<Unclear> ownerAsked(Tokens tokens) {
    return first(tokens, WEAK_NEED, Unclear.OWNER);
  }

  private static <T> @Nullable Found<T> first(Tokens tokens, Phrases phrases, T kind) {
    for (int at = 0; at < tokens.size(); at++) {
      int length = phrases.at(tokens, at);
      if (length > 0 && !isDenied(tokens, at, length) && !isDone(tokens, at, length)) {
        return tokens.found(kind, at, at + length - 1);
      }
    }
    return null;
  }

  /** "Inget projekt", "vi saknar inte"; in another place it is another's. */
  private static boolean isDenied(Tokens tokens, int at, int length) {
    return tokens.anyBefore(at, 3, NOT)
        || tokens.isOneOf(at + length, Set.of("inte", "not"))
        || (tokens.isOneOf(at + length, Set.of("i", "in"))
            && Places.other(tokens.text(at + length + 1)) != null);
  }

  private static boolean isDone(Tokens tokens, int at, int length) {
    return tokens.anyBefore(at, 4, DONE) || tokens.anyAfter(at + length - 1, 3, DONE_AFTER);
  }

  /** "projekt eller förstudie". */
  private static boolean leavesOpen(Tokens tokens) {
    for (int at = 1; at + 1 < tokens.size(); at++) {
      if (tokens.isOneOf(at, OR)
          && (isEither(tokens, at - 1)
              && (isEither(tokens, at + 1)
                  || isEither(tokens, at + 2)
                  || isEither(tokens, at + 3)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEither(Tokens tokens, int at) {
    return PRE_STUDY.at(tokens, at) > 0 || PROJECT.at(tokens, at) > 0;
  }
}
