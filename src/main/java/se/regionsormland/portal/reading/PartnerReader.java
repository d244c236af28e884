package se.regionsormland.portal.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.reading.TextToken.Sort;

/** Who is mentioned as a partner, and whether they have said yes or are only hoped for. */
final class PartnerReader {

  private static final int NEAR = 7;

  private static final Phrases YES =
      Phrases.of(
          """
          är med; är redan med; har lovat; lovat; har tackat ja; tackat ja; har sagt ja; sagt
          ja; har bekräftat; ställer upp; är på; går in med; har gett klartecken; medverkar;
          has said yes; have said yes; is in; are in; has promised; have promised; has agreed;
          have agreed; deltar; är klara; är på tåget; har skrivit på; bidrar med
          """);
  private static final Phrases YES_FROM =
      Phrases.of(
          """
          ja från; klartecken från; löfte från; klart med; med oss; avtal med; yes from
          """);
  private static final Set<String> MAYBE =
      Listed.words(
          """
          inte ej kanske hoppas om ifall borde skulle kunna kan vill frågat fråga not hope
          maybe should could would ännu ska tänker gärna ingen if varken helst
          """);
  private static final Set<String> WHERE = Set.of("i", "in", "vid", "runt", "kring", "near", "at");
  private static final Set<String> NO_NAME =
      Listed.words(
          """
          vi de dom det jag projektet eu alla båda som hon han they we everyone ingen ni man
          """);

  private final Tokens tokens;
  private final Map<String, Found<Partner>> found = new LinkedHashMap<>();

  private PartnerReader(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Found<Partner>> read(Tokens tokens, ActorNames names) {
    var reader = new PartnerReader(tokens);
    for (int at = 0; at < tokens.size(); ) {
      var named = names.at(tokens, at);
      if (named == null) {
        reader.readUnknown(at);
        at++;
      } else {
        reader.read(named, at);
        at += named.length();
      }
    }
    return List.copyOf(reader.found.values());
  }

  private void read(ActorNames.Named named, int at) {
    int last = at + named.length() - 1;
    var actor = named.actor();
    boolean yes = saysYes(last) || isSaidBefore(at);
    boolean place = actor.type() == ActorType.MUNICIPALITY && tokens.isOneOf(at - 1, WHERE);
    boolean onlyAPlace =
        actor.type() == ActorType.REGION
            || (actor.type() == ActorType.MUNICIPALITY && (place || !yes));
    if (!onlyAPlace) {
      keep(tokens.found(new Partner(actor.name(), actor, yes), at, last));
    }
  }

  /** A name in capitals that nobody has entered, right before the words that say yes: "LRF". */
  private void readUnknown(int at) {
    var written = tokens.written(at, at);
    boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    if (tokens.is(at, Sort.WORD) && capitals && !NO_NAME.contains(tokens.text(at)) && saysYes(at)) {
      keep(tokens.found(new Partner(written, null, true), at, at));
    }
  }

  /** A yes weighs more than a hope, wherever it stands. */
  private void keep(Found<Partner> one) {
    found.merge(
        one.value().name(),
        one,
        (old, now) -> old.value().saidYes() ? old : now.value().saidYes() ? now : old);
  }

  private boolean saysYes(int last) {
    for (int at = last + 1; at <= last + NEAR && tokens.sameSentence(last, at); at++) {
      if (tokens.isOneOf(at, MAYBE)) {
        return false;
      }
      int length = YES.at(tokens, at);
      if (length > 0) {
        return !tokens.anyAfter(at + length - 1, 1, MAYBE)
            && !tokens.anyBefore(last, 4, MAYBE)
            && isSubject(last, at);
      }
    }
    return false;
  }

  /** Between the name and its verb stand at most other names, and "och". */
  private boolean isSubject(int last, int verb) {
    for (int at = last + 1; at < verb; at++) {
      if (tokens.is(at, Sort.WORD) && isOtherVerb(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOtherVerb(int at) {
    return NO_NAME.contains(tokens.text(at))
        || tokens.isOneOf(at, Set.of("är", "har", "men", "medan", "så", "att"));
  }

  private boolean isSaidBefore(int first) {
    for (int at = first - 1; at >= first - 4 && tokens.sameSentence(first, at); at--) {
      int length = YES_FROM.at(tokens, at);
      if (length > 0) {
        return !tokens.anyBefore(at, 4, MAYBE);
      }
    }
    return false;
  }
}
