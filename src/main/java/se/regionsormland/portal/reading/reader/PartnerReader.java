package se.regionsormland.portal.reading.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Partner;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Places;
import se.regionsormland.portal.reading.words.TextToken;
import se.regionsormland.portal.reading.words.Tokens;

/** Who is mentioned as a partner, and whether they have said yes or are only hoped for. */
final class PartnerReader {

  private static final int NEAR = 7;

  private static final Phrases YES =
      Phrases.of(
          """
          är med; är redan med; har lovat; lovat; har tackat ja; tackat ja; har sagt ja; sagt
          ja; har bekräftat; ställer upp; är på; går in med; har gett klartecken; medverkar;
          has said yes; have said yes; is in; are in; has promised; have promised; has agreed;
          have agreed; deltar; är klara; är på tåget; har skrivit på; bidrar med; hjälper oss; hjälper till;
          stöttar oss; ställer sig bakom; har ställt sig bakom; har godkänt; on board; ombord;
          medfinansierar; är partner; har bestämt sig för att vara med; har accepterat
          """);
  private static final Phrases YES_FROM =
      Phrases.of(
          """
          ja från; klartecken från; löfte från; klart med; med oss; avtal med; yes from;
          överens med; har med; deltagare är; deltar gör; parter är; partner är; partners är
          """);
  private static final Set<String> MAYBE =
      Listed.words(
          """
          inte ej nej kanske hoppas tvekar tveksam tveksamma om ifall borde skulle kunna kan vill frågat fråga not hope
          maybe should could would ännu ska tänker gärna ingen if varken helst
          """);
  private static final Set<String> MISSED = Set.of("saknar", "saknas");
  private static final Set<String> WHERE = Set.of("i", "in", "vid", "runt", "kring", "near", "at");
  private static final Set<String> OTHER_SUBJECT =
      Listed.words(
          """
          vi de dom det jag projektet som hon han they we everyone ingen ni man eu är men
          medan så att
          """);
  private static final Set<String> IN_PASSING =
      Listed.words(
          """
          äger beviljade beviljat gav kräver måste beslutar bestämmer beslutat anser ansett menar skriver skrivit påpekar påpekat
          konstaterar konstaterat varit visar visat rapporterar godkänner prövar ställer krävt owns
          requires decides says shows
          """);
  private static final Set<String> MARKED =
      Set.of("klart", "klar", "ja", "ok", "yes", "bekräftat", "bekräftad", "confirmed", "med");
  private static final Set<String> MARKS = Set.of("(", ":", "–", "-", "=");

  private final Tokens tokens;
  private final Map<String, Found<Partner>> found = new LinkedHashMap<>();

  private PartnerReader(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Found<Partner>> read(Tokens tokens, ActorNames names) {
    var reader = new PartnerReader(tokens);
    for (int at = 0; at < tokens.size(); ) {
      var named = names.at(tokens, at);
      int last = named == null ? at : at + named.length() - 1;
      var run = tokens.isCapital(at) ? NameRun.at(tokens, at) : new NameRun(at, at);
      if (named != null && (run.last() <= last || !isPlace(named.actor()))) {
        last = Math.max(last, run.last());
        reader.read(named, at, last);
      } else {
        last = reader.readUnknown(run);
      }
      at = last + 1;
    }
    return List.copyOf(reader.found.values());
  }

  /** "Flen" may be the municipality; "Flen Energi" is not. */
  private static boolean isPlace(ActorCard actor) {
    return actor.type() == ActorType.MUNICIPALITY || actor.type() == ActorType.REGION;
  }

  private void read(ActorNames.Named named, int at, int last) {
    var actor = named.actor();
    boolean yes = saysYes(last) || isSaidBefore(at);
    boolean place = actor.type() == ActorType.MUNICIPALITY && tokens.isOneOf(at - 1, WHERE);
    if (isOnlyASource(at, last)
        || isHerOwn(at)
        || tokens.anyBefore(at, NEAR, MISSED)
        || Refusal.follows(tokens, last)) {
      return;
    }
    boolean onlyAPlace =
        actor.type() == ActorType.REGION
            || (actor.type() == ActorType.MUNICIPALITY && (place || !yes));
    if (!onlyAPlace) {
      keep(tokens.found(new Partner(actor.name(), actor, yes), at, last));
    }
  }

  /** A name that nobody has entered, right before the words that say yes: "LRF", "Volvo CE". */
  private int readUnknown(NameRun run) {
    boolean compound = "-".equals(tokens.text(run.last() + 1)) && tokens.touches(run.last());
    if (tokens.isCapital(run.first())
        && !compound
        && run.isOrganisation(tokens)
        && saysYes(run.last())) {
      int first = run.first() - (beginsWithANumber(run.first()) ? 1 : 0);
      var written = tokens.written(first, run.last());
      keep(tokens.found(new Partner(written, null, true), first, run.last()));
    }
    return run.last();
  }

  /** "3M Sverige". */
  private boolean beginsWithANumber(int first) {
    return first > 0
        && tokens.is(first - 1, TextToken.Sort.NUMBER)
        && tokens.touches(first - 1)
        && tokens.sameSentence(first - 1, first);
  }

  /** A yes weighs more than a hope, wherever it stands. */
  private void keep(Found<Partner> one) {
    found.merge(
        one.value().name(),
        one,
        (old, now) -> old.value().saidYes() ? old : now.value().saidYes() ? now : old);
  }

  /**
   * "Enligt Länsstyrelsen", "Trafikverket äger vägen" and "Länsstyrelsen i Örebro": somebody who
   * knows or decides, or another one.
   */
  private boolean isOnlyASource(int first, int last) {
    int verb = tokens.isOneOf(last + 1, Set.of("har", "hade")) ? last + 2 : last + 1;
    return "enligt".equals(tokens.text(first - 1))
        || (tokens.sameSentence(last, verb) && tokens.isOneOf(verb, IN_PASSING))
        || (tokens.isOneOf(last + 1, WHERE) && Places.other(tokens.text(last + 2)) != null);
  }

  /** "Vi på MDU", "vi i Flens kommun". */
  private boolean isHerOwn(int first) {
    return tokens.isOneOf(first - 1, Set.of("i", "på", "hos", "från", "at", "from"))
        && tokens.isOneOf(first - 2, Set.of("vi", "jag", "we", "oss"));
  }

  private boolean saysYes(int last) {
    if (tokens.isOneOf(last + 1, MARKS) && tokens.isOneOf(last + 2, MARKED)) {
      return true;
    }
    for (int at = last + 1; at <= last + NEAR && tokens.sameSentence(last, at); at++) {
      if (tokens.isOneOf(at, MAYBE)) {
        return false;
      }
      int length = YES.at(tokens, at);
      if (length > 0) {
        return !tokens.anyAfter(at + length - 1, 1, MAYBE)
            && !Refusal.anyBefore(tokens, last, MAYBE)
            && isSubject(last, at);
      }
    }
    return false;
  }

  /** Between the name and its verb stand at most other names, and "har båda". */
  private boolean isSubject(int last, int verb) {
    for (int at = last + 1; at < verb; at++) {
      boolean has = "har".equals(tokens.text(at)) && verb - at > 2;
      if (has || tokens.isOneOf(at, OTHER_SUBJECT)) {
        return false;
      }
    }
    return true;
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
