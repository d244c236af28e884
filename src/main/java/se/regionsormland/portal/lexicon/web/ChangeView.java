package se.regionsormland.portal.lexicon.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.lexicon.AnswerByFinder;
import se.regionsormland.portal.lexicon.ChangedAnswer;

/** A text with what is answered before and after, in words; empty where nothing is answered. */
record ChangeView(
    @Nullable String reference, String text, Said before, Said after, boolean changed) {

  record Said(String table, String area) {}

  static ChangeView of(ChangedAnswer one, StrategyPlaces places) {
    return new ChangeView(
        one.reference(),
        one.text(),
        said(one.before(), places),
        said(one.after(), places),
        one.isChanged());
  }

  private static Said said(AnswerByFinder answer, StrategyPlaces places) {
    return new Said(places.table(answer.table()), places.area(answer.area()));
  }
}
