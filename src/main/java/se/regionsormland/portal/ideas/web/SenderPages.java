package se.regionsormland.portal.ideas.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.ideas.Attached;
import se.regionsormland.portal.ideas.AwaitsSender;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;

/** One page for each state that an idea can be in. */
@Component
class SenderPages {

  private final Ideas ideas;
  private final Drafts drafts;
  private final IdeaLines lines;
  private final SenderWords words;
  private final AnswerWords answers;
  private final Strategs strategs;
  private final List<AwaitsSender> others;
  private final List<Attached> attached;
  private final MarkedParts marks;
  private final Clock clock;

  SenderPages(
      Ideas ideas,
      Drafts drafts,
      IdeaLines lines,
      SenderWords words,
      AnswerWords answers,
      Strategs strategs,
      List<AwaitsSender> others,
      List<Attached> attached,
      MarkedParts marks,
      Clock clock) {
    this.ideas = ideas;
    this.drafts = drafts;
    this.lines = lines;
    this.words = words;
    this.answers = answers;
    this.strategs = strategs;
    this.others = List.copyOf(others);
    this.attached = List.copyOf(attached);
    this.marks = marks;
    this.clock = clock;
  }

  ModelAndView of(SenderKey key, SendersIdea idea) {
    return switch (idea.state()) {
      case DRAFT -> page("ideas/draft", key, idea).addObject("keptUntil", drafts.keptUntil(key));
      case AWAITING_CONFIRMATION ->
          awaiting(key, idea, HttpStatus.OK)
              .addObject("letterForm", new LetterForm(idea.contact().email()));
      case SUBMITTED -> sent(key, idea).addObject("replyForm", new ReplyForm(""));
      case ANSWERED -> answered(key, idea);
      case WITHDRAWN -> page("ideas/withdrawn", key, idea);
    };
  }

  /** With what she typed, if she has answered a question. */
  ModelAndView sent(SenderKey key, SendersIdea idea) {
    return told(page("ideas/sent", key, idea), key, idea);
  }

  ModelAndView awaiting(SenderKey key, SendersIdea idea, HttpStatus status) {
    var page = page("ideas/awaiting", key, idea);
    page.setStatus(status);
    return page;
  }

  private ModelAndView answered(SenderKey key, SendersIdea idea) {
    var page = told(page("ideas/answered", key, idea), key, idea);
    page.addObject("choices", SenderChoice.values());
    var answer = ideas.answer(key).orElseThrow();
    page.addObject("answer", answer).addObject("parts", answers.parts(answer.sheet()));
    return page;
  }

  /** By when she is answered, by whom, and what has been said meanwhile. */
  private ModelAndView told(ModelAndView page, SenderKey key, SendersIdea idea) {
    var said = ideas.correspondence(key);
    var promise = said.inForce();
    var today = SwedishTime.today(clock);
    return page.addObject("promise", promise)
        .addObject("late", promise.isLate(today))
        .addObject(
            "wanted", idea.content().wantedBefore(today) ? null : idea.content().answerBefore())
        .addObject("groupAhead", promise.meetingFrom(today) != null)
        .addObject("question", said.question())
        .addObject("told", said.lines())
        .addObject("ways", ideas.ways(key))
        .addObject("decided", ideas.decided(key))
        .addObject("awaits", others.stream().flatMap(room -> room.of(key).stream()).toList())
        .addObject("strateg", strategOf(idea));
  }

  private ModelAndView page(String template, SenderKey key, SendersIdea idea) {
    var beside = ideas.beside(key);
    return new ModelAndView(template)
        .addObject("key", key.value())
        .addObject("idea", idea)
        .addObject("say", words.of(key))
        .addObject("attached", attached.stream().flatMap(room -> room.to(key).stream()).toList())
        .addObject("marked", marks.of(key))
        .addObject("beside", beside.map(Beside::lines).orElse(List.of()))
        .addObject("anew", beside.map(Beside::begin).orElse("/fraga-regionen"))
        .addObject("lines", lines.of(idea.content(), idea.contact(), beside.orElse(null)));
  }

  private Strateg strategOf(SendersIdea idea) {
    return strategs.forAreas(idea.areas());
  }
}
