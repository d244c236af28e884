package se.regionsormland.portal.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the text says that it has begun; not, about to, and somebody else's do not count. */
final class BegunReader {

  private static final Phrases BEGUN =
      Phrases.of(
          """
          har börjat; har redan börjat; har startat; har redan startat; har påbörjat; har
          redan påbörjat; har satt igång; har redan satt igång; har dragit igång; har redan
          dragit igång; har kommit igång; har redan kommit igång; har inlett; redan börjat;
          kommit igång; dragit igång; satt igång; redan startat; redan påbörjat; redan igång;
          redan påbörjats; börjat redan; startade; började; drog igång; är igång; är i gång;
          är påbörjat; är påbörjad; är redan påbörjat; är redan påbörjad; är upphandlat; är
          upphandlad; är redan upphandlat; är redan upphandlad; har upphandlat; har redan
          upphandlat; har beställt; har redan beställt; är beställt; är beställd; har redan
          byggt; har redan köpt; började redan; startade redan; kontrakt är skrivet;
          upphandlingen är klar; upphandlingen är gjord; avtal är tecknat; have already
          started; have started; have begun; has already started; has started; har vi börjat;
          har vi redan börjat; har vi startat; har vi redan startat; har
          vi dragit igång; har vi redan dragit igång; har vi redan betalat; har vi redan köpt;
          vi redan lagt ut; har redan betalat; har redan lagt ut
          """);

  /** Only of these it is said that the thing itself has begun. */
  private static final Set<String> OURS =
      Listed.words(
          """
          vi projektet arbetet bygget byggnationen satsningen piloten upphandlingen
          pilotprojektet insatsen förstudien jag kommunen we project det entreprenaden
          entreprenören anläggningen utrustningen allt byggandet
          """);

  private static final Set<String> NOT =
      Listed.words(
          """
          inte ej aldrig ännu not ingen inget ingenting icke haven't innan när om ifall förrän
          efter before when if once borde skulle hade knappt
          """);
  private static final Set<String> OTHERS =
      Listed.words(
          """
          tidigare förra föregående annat andra gamla liknande de dom man previous earlier
          förstudien grannkommunen
          """);
  private static final Set<String> ONLY_TALK =
      Listed.words(
          """
          utkast ansökan idé idén prata fundera skissa diskutera tänka titta planera kolla
          undersöka samtala samtal dialog dialogen skriva bolla spåna se samla thinking
          talking planning leta söka ansöka förändras bli märka diskussioner ana oroa
          """);

  private BegunReader() {}

  static @Nullable Found<Care> read(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      int length = BEGUN.at(tokens, at);
      if (length > 0 && isOurs(tokens, at, length)) {
        return tokens.found(Care.BEGUN, at, at + length - 1);
      }
    }
    return null;
  }

  /** "Sen i augusti" is since then; "sen ska vi" is later. */
  private static boolean isDenied(Tokens tokens, int at) {
    boolean later = tokens.anyBefore(at, 6, Set.of("sen")) && !tokens.anyBefore(at, 5, Set.of("i"));
    return later || tokens.anyBefore(at, 6, NOT);
  }

  /** "Har redan börjat bygga": who is in a hurry leaves out who. */
  private static boolean opensItsSentence(Tokens tokens, int at) {
    boolean first = at == 0 || !tokens.sameSentence(at - 1, at);
    return first && "har".equals(tokens.text(at)) && "redan".equals(tokens.text(at + 1));
  }

  private static boolean isOurs(Tokens tokens, int at, int length) {
    boolean subject =
        tokens.anyBefore(at, 4, OURS)
            || tokens.anyBefore(at + length, length, OURS)
            || tokens.anyAfter(at + length - 1, 1, OURS)
            || opensItsSentence(tokens, at);
    int last = at + length - 1;
    return subject
        && !isDenied(tokens, at)
        && !tokens.anyAfter(last, 2, NOT)
        && !tokens.anyBefore(at, 6, OTHERS)
        && !tokens.anyAfter(last, 3, ONLY_TALK)
        && !tokens.anyBefore(at, 3, ONLY_TALK);
  }
}
