package se.regionsormland.portal.assessment.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.advice.FirstPicture;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;

/** What the machine says of an idea. It is shown as the machine's, and files nothing. */
@Component
class Machine {

  private static final int MEASURES = 8;

  private final Advice advice;
  private final Finder finder;

  Machine(Advice advice, Finder finder) {
    this.advice = advice;
    this.finder = finder;
  }

  /** The same picture that the sender could see, and ideas like hers but not her own. */
  record Hints(FirstPicture picture, List<PublicIdea> similar) {}

  Hints on(SubmittedIdea idea) {
    var picture = advice.on(textOf(idea), LocaleContextHolder.getLocale());
    var others =
        picture.similar().stream()
            .filter(other -> !other.reference().equals(idea.reference()))
            .toList();
    return new Hints(picture, others);
  }

  Suggestions measuresFor(SubmittedIdea idea) {
    return finder.find(textOf(idea), MEASURES);
  }

  Suggestions find(String words) {
    return words.isBlank() ? Suggestions.NONE : finder.find(words, MEASURES);
  }

  private static String textOf(SubmittedIdea idea) {
    var content = idea.content();
    return String.join("\n", content.title(), content.text(), content.change());
  }
}
