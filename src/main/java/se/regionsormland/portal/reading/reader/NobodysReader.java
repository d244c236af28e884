package se.regionsormland.portal.reading.reader;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Tokens;
import se.regionsormland.portal.shared.IdeaKind;

/** That nobody owns it: "ingen vill äga det", "vem borde äga det". */
final class NobodysReader {

  private static final Phrases SAID =
      Phrases.of(
          """
          behövs någon som tar; behövs någon som håller; behövs någon som driver; behöver någon som
          tar; behöver någon som driver; någon borde; nån borde; någon måste; nån måste; någon behöver ta; någon skulle
          behöva; saknar ägare; saknas en ägare; saknas ägare; ingen ägare; ingen har ansvar*; someone should;
          somebody should; no owner; söker ägare; söker en ägare; söker en projektägare;
          letar en ägare; letar en projektägare; letar ägare; letar projektägare; söker
          projektägare; letar efter ägare; letar efter en ägare; letar efter en projektägare; saknar projektägare; saknar en
          projektägare; behöver en ägare; behöver en projektägare; någon annan får; nån annan
          får; någon annan bör; saknas någon som; saknar någon som; söker någon som kan; bara
          tipsa; någon vill
          ta sig; någon kan ta sig; kan någon ta hand; kan nån ta hand; kan någon ta sig; någon vill ta över; någon kan ta över; inte tid att driva; inte driva det själva; kan inte äga; kan inte driva; vill
          inte äga; vill inte driva; looking for an owner; needs an owner; need an owner
          """);

  private static final Set<String> WHO = Set.of("vem", "vilka", "who");
  private static final Set<String> NOBODY = Set.of("ingen", "nobody", "none");
  private static final Set<String> WOULD =
      Listed.words(
          """
          vill kan kunde borde bör ska skall skulle tar äger driver som could should will would
          wants can
          """);
  private static final Set<String> OWN =
      Listed.words(
          """
          ägare huvudman projektägare ansvarig äga äger driva driver ta tar hålla håller leda leder ansvara ansvarar own owns run
          take takes
          """);
  private static final Set<String> THINGS =
      Listed.words(
          """
          marken tomten huset fastigheten skogen vägen byggnaden lokalen bilen bussen hand
          sjön ån bryggan land
          """);

  private NobodysReader() {}

  static @Nullable Found<IdeaKind> read(Tokens tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      int length = Math.max(SAID.at(tokens, at), whoOwns(tokens, at));
      if (length > 0) {
        return tokens.found(IdeaKind.NEED, at, at + length - 1);
      }
    }
    return null;
  }

  /** "Vem skulle kunna äga", "ingen som vill ta": the verb within a few words. */
  private static int whoOwns(Tokens tokens, int index) {
    if (!tokens.isOneOf(index, WHO) && !tokens.isOneOf(index, NOBODY)) {
      return 0;
    }
    for (int at = index + 1; at <= index + 4 && tokens.sameSentence(index, at); at++) {
      boolean meant = at > index + 1 || tokens.isOneOf(at, WOULD);
      if (tokens.isOneOf(at, OWN) && meant && isTheIdea(tokens, at)) {
        return at - index + 1;
      }
    }
    return 0;
  }

  /** Not who owns the land. */
  private static boolean isTheIdea(Tokens tokens, int verb) {
    boolean careOf = "hand".equals(tokens.text(verb + 1)) && "om".equals(tokens.text(verb + 2));
    return careOf || !tokens.anyAfter(verb, 2, THINGS);
  }
}
