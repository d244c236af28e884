package se.regionsormland.portal.advice;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.TextAdvice.TextNote;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions.AreaHit;
import se.regionsormland.portal.funding.fit.OtherEuropeanMoney;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.ideas.BeforeSending;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.reading.TextReader;

/** Joins what a text says with the rules in force. */
@Component
class BesideTheStrategy implements BeforeSending {

  private final TextReader reader;
  private final Finder finder;
  private final FinancingRules rules;
  private final OtherEuropeanMoney elsewhere;
  private final MessageSource messages;

  BesideTheStrategy(
      TextReader reader,
      Finder finder,
      FinancingRules rules,
      OtherEuropeanMoney elsewhere,
      MessageSource messages) {
    this.reader = reader;
    this.finder = finder;
    this.rules = rules;
    this.elsewhere = elsewhere;
    this.messages = messages;
  }

  Reading read(String text) {
    return reader.read(text);
  }

  /** What the other EU money that the text names pays; nothing where it names none. */
  String elsewhere(String text, Locale locale) {
    var named = elsewhere.namedIn(text);
    return named.isEmpty() ? "" : elsewhere.shares(named, locale);
  }

  TextAdvice on(Reading reading, String shares, Known known, List<AreaHit> areas, Locale locale) {
    var words = new AdviceWords(messages, locale);
    return new TextAdvice(
        TextFacts.of(reading, words),
        new TextNotes(rules, words, shares).on(reading, known, areas));
  }

  @Override
  public List<Said> on(IdeaContent content, Locale locale) {
    var text = content.wholeText();
    var areas = finder.find(text, 1).areas();
    return on(read(text), elsewhere(text, locale), Known.of(content), areas, locale)
        .notes()
        .stream()
        .filter(TextNote::isAboutTheIdea)
        .map(note -> new Said(note.text(), note.source(), note.toBeChecked(), note.cost()))
        .toList();
  }
}
