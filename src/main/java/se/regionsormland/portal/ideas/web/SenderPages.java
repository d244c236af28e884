package se.regionsormland.portal.ideas.web;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.OwnPage;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;

/** One page for each state that an idea can be in. */
@Component
class SenderPages {

  private final Drafts drafts;
  private final IdeaLines lines;
  private final SenderWords words;
  private final AnswerWords answers;
  private final Strategs strategs;
  private final Clock clock;

  SenderPages(
      Drafts drafts,
      IdeaLines lines,
      SenderWords words,
      AnswerWords answers,
      Strategs strategs,
      Clock clock) {
    this.drafts = drafts;
    this.lines = lines;
    this.words = words;
    this.answers = answers;
    this.strategs = strategs;
    this.clock = clock;
  }

  ModelAndView of(SenderKey key, OwnPage own) {
    var idea = own.idea();
    return switch (idea.state()) {
      case DRAFT -> page("ideas/draft", key, own).addObject("keptUntil", drafts.keptUntil(key));
      case AWAITING_CONFIRMATION ->
          awaiting(key, own).addObject("letterForm", new LetterForm(idea.contact().email()));
      case SUBMITTED -> sent(key, own).addObject("replyForm", new ReplyForm(""));
      case ANSWERED -> answered(key, own);
      case WITHDRAWN -> page("ideas/withdrawn", key, own);
    };
  }

  /** With what she typed, if she has answered a question. */
  ModelAndView sent(SenderKey key, OwnPage own) {
    return told(page("ideas/sent", key, own), own.idea(), since(own));
  }

  ModelAndView awaiting(SenderKey key, OwnPage own) {
    return page("ideas/awaiting", key, own);
  }

  private ModelAndView answered(SenderKey key, OwnPage own) {
    var since = since(own);
    var page = told(page("ideas/answered", key, own), own.idea(), since);
    page.addObject("choices", SenderChoice.values());
    var answer = requireNonNull(since.answer());
    page.addObject("answer", answer).addObject("parts", answers.parts(answer.sheet()));
    return page;
  }

  private static OwnPage.Since since(OwnPage own) {
    return requireNonNull(own.since());
  }

  /** By when she is answered, by whom, and what has been said meanwhile. */
  private ModelAndView told(ModelAndView page, SendersIdea idea, OwnPage.Since since) {
    var said = since.said();
    var promise = said.inForce();
    var today = SwedishTime.today(clock);
    return page.addObject("promise", promise)
        .addObject("late", promise.isLate(today))
        .addObject(
            "wanted", idea.content().wantedBefore(today) ? null : idea.content().answerBefore())
        .addObject("groupAhead", promise.meetingFrom(today) != null)
        .addObject("question", said.question())
        .addObject("told", said.lines())
        .addObject("ways", since.ways())
        .addObject("decided", since.decided())
        .addObject("awaits", since.waits())
        .addObject("strateg", strategs.forAreas(idea.areas()));
  }

  private ModelAndView page(String template, SenderKey key, OwnPage own) {
    var idea = own.idea();
    var beside = own.beside();
    return new ModelAndView(template)
        .addObject("key", key.value())
        .addObject("idea", idea)
        .addObject("say", words.in(beside))
        .addObject("attached", own.attached())
        .addObject("marked", own.marked())
        .addObject("beside", beside == null ? List.of() : beside.lines())
        .addObject("anew", beside == null ? "/fraga-regionen" : beside.begin())
        .addObject("lines", lines.of(idea.content(), idea.contact(), beside));
  }
}
