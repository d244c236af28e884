package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.advice.CasePicture;
import se.regionsormland.portal.advice.FirstPicture;
import se.regionsormland.portal.advice.Related;
import se.regionsormland.portal.advice.ToTalkTo;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.published.SimilarIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.synergies.InsideHint;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Softly;

/**
 * What the machine says of an idea. It is shown as the machine's, and files nothing. What it cannot
 * make is left out: the case opens all the same.
 */
@Component
public class Machine {

  private static final int SEARCHED = 8;

  private final Advice advice;
  private final Finder finder;
  private final Synergies synergies;
  private final Softly softly;

  Machine(Advice advice, Finder finder, Synergies synergies, Softly softly) {
    this.advice = advice;
    this.finder = finder;
    this.synergies = synergies;
    this.softly = softly;
  }

  /**
   * The same picture that the sender could see, organisations and ideas but not her own, and, for
   * case workers alone, hints also among ideas that are not public. {@code whole} is false where
   * something could not be made.
   */
  record Hints(
      CasePicture picture,
      List<ToTalkTo> actors,
      List<SimilarIdea> similar,
      List<InsideHint> synergies,
      boolean whole) {}

  Hints on(SubmittedIdea idea, Viewer viewer) {
    var picture = advice.inCase(idea, LocaleContextHolder.getLocale());
    var inside = softly.ask(() -> synergies.about(idea, viewer));
    return new Hints(
        picture,
        actors(picture.actors(), idea),
        others(picture.related(), idea),
        inside.orElse(List.of()),
        picture.whole() && inside.isPresent());
  }

  /** What may go into an answer: nothing in it knows what others wrote to the region alone. */
  public record Outward(
      FirstPicture picture, Suggestions found, List<ToTalkTo> actors, List<SimilarIdea> similar) {}

  public Outward outward(SubmittedIdea idea) {
    var made = advice.forAnswer(idea);
    var picture = made.picture();
    return new Outward(
        picture, made.found(), actors(picture.actors(), idea), others(picture.related(), idea));
  }

  private static List<SimilarIdea> others(Related related, SubmittedIdea idea) {
    return related.ideas().stream()
        .filter(other -> !other.idea().reference().equals(idea.reference()))
        .toList();
  }

  /** Nobody needs to be told to talk to herself, whatever unit of it she writes from. */
  private static List<ToTalkTo> actors(List<ToTalkTo> all, SubmittedIdea idea) {
    var sender = idea.contact().organisation().strip().toLowerCase(Locale.ROOT);
    return all.stream().filter(one -> !isIn(sender, one.named().actor())).toList();
  }

  private static boolean isIn(String sender, ActorCard actor) {
    var municipality = actor.municipality();
    boolean ofTheMunicipality =
        municipality != null
            && (sender.equals(lower(municipality.displayName()))
                || (sender.contains("kommun")
                    && sender.contains(lower(municipality.displayName()))));
    return sender.contains(lower(actor.name())) || ofTheMunicipality;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** What an officer searches for by words of her own. */
  public Suggestions find(String words) {
    return words.isBlank()
        ? Suggestions.NONE
        : softly.ask(() -> finder.find(words, SEARCHED)).orElse(Suggestions.NONE);
  }
}
