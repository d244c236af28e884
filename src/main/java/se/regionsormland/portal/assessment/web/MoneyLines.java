package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.funding.MoneyAdvice;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.web.Option;

/**
 * The sum that the sender named, by the rules in force, and the sources that may fit. The sender
 * reads Swedish, so the lines are Swedish whatever language the officer reads in.
 */
@Component
class MoneyLines {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final int SOURCES = 6;

  private final Advice advice;
  private final MoneyAdvice money;

  MoneyLines(Advice advice, MoneyAdvice money) {
    this.advice = advice;
    this.money = money;
  }

  /** To tick: what is ticked already, then what can be said of the money now. */
  List<Option> lines(SubmittedIdea idea, List<String> ticked) {
    var area = idea.areas().isEmpty() ? null : idea.areas().getFirst();
    var suggested = money.on(advice.asked(area, idea.content()), SWEDISH).lines(SOURCES);
    return AnswerPages.options(Stream.concat(ticked.stream(), suggested.stream()));
  }
}
