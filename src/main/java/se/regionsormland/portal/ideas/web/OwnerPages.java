package se.regionsormland.portal.ideas.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.regionsormland.portal.ideas.AnswerWords;
import se.regionsormland.portal.ideas.OwnedIdea;
import se.regionsormland.portal.ideas.OwnerChoice;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;

/** One page for each state that an idea can be in. */
@Component
class OwnerPages {

  private final IdeaLines lines;
  private final AnswerWords answers;
  private final Strategs strategs;

  OwnerPages(IdeaLines lines, AnswerWords answers, Strategs strategs) {
    this.lines = lines;
    this.answers = answers;
    this.strategs = strategs;
  }

  ModelAndView of(String key, OwnedIdea idea) {
    return switch (idea.state()) {
      case DRAFT -> page("ideas/draft", key, idea).addObject("address", address());
      case AWAITING_CONFIRMATION ->
          awaiting(key, idea, HttpStatus.OK)
              .addObject("letterForm", new LetterForm(idea.contact().email()));
      case SUBMITTED -> page("ideas/sent", key, idea).addObject("strateg", strategOf(idea));
      case ANSWERED -> answered(key, idea);
      case WITHDRAWN -> page("ideas/withdrawn", key, idea);
    };
  }

  ModelAndView awaiting(String key, OwnedIdea idea, HttpStatus status) {
    var page = page("ideas/awaiting", key, idea);
    page.setStatus(status);
    return page;
  }

  private ModelAndView answered(String key, OwnedIdea idea) {
    var page = page("ideas/answered", key, idea).addObject("choices", OwnerChoice.values());
    page.addObject("strateg", strategOf(idea));
    if (idea.answer() != null) {
      page.addObject("measures", answers.measures(idea.answer()));
    }
    return page;
  }

  private ModelAndView page(String template, String key, OwnedIdea idea) {
    return new ModelAndView(template)
        .addObject("key", key)
        .addObject("idea", idea)
        .addObject("lines", lines.of(idea.content(), idea.contact()));
  }

  private Strateg strategOf(OwnedIdea idea) {
    return idea.areas().isEmpty() ? strategs.fallback() : strategs.forArea(idea.areas().getFirst());
  }

  /** As the reader's browser has it: to be copied. */
  private static String address() {
    return ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString();
  }
}
