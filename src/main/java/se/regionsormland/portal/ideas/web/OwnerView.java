package se.regionsormland.portal.ideas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.ideas.AnswerSheet;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.OwnedIdea;
import se.regionsormland.portal.ideas.OwnerChoice;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Option;

/** An idea that the region has, in its owner's words: where it is, and what comes next. */
record OwnerView(
    String key,
    String reference,
    String title,
    String text,
    String state,
    String received,
    @Nullable String firstAnswerBy,
    boolean late,
    @Nullable String groupMeets,
    boolean summaryShown,
    String contactEmail,
    @Nullable AnswerSheet answer,
    List<Measure> measures,
    @Nullable String answered,
    @Nullable OwnerChoice choice) {

  static OwnerView of(String key, OwnedIdea idea, Strategy strategy, Instant now, Locale reader) {
    var promise = idea.promise();
    var answer = idea.answer();
    return new OwnerView(
        key,
        orEmpty(idea.reference()),
        idea.content().title(),
        idea.content().text(),
        idea.state().name(),
        date(idea.receivedAt(), reader),
        promise == null ? null : SwedishTime.longDate(promise.firstAnswerBy(), reader),
        isLate(idea, promise, now),
        promise == null ? null : longDate(promise.groupMeets(), reader),
        idea.summaryShown(),
        idea.contact().email(),
        answer,
        answer == null
            ? List.of()
            : answer.measures().stream().map(strategy::measure).flatMap(Optional::stream).toList(),
        idea.answeredAt() == null ? null : date(idea.answeredAt(), reader),
        idea.choice());
  }

  private static boolean isLate(OwnedIdea idea, @Nullable Promise promise, Instant now) {
    return idea.state() == IdeaState.SUBMITTED
        && promise != null
        && SwedishTime.dateOf(now).isAfter(promise.firstAnswerBy());
  }

  private static String date(@Nullable Instant instant, Locale reader) {
    return instant == null ? "" : SwedishTime.longDate(SwedishTime.dateOf(instant), reader);
  }

  private static @Nullable String longDate(@Nullable LocalDate date, Locale reader) {
    return date == null ? null : SwedishTime.longDate(date, reader);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  public boolean isAnswered() {
    return answer != null;
  }

  public boolean isWithdrawn() {
    return IdeaState.WITHDRAWN.name().equals(state);
  }

  public List<Option> choices() {
    return Arrays.stream(OwnerChoice.values())
        .map(one -> Option.of(one.name(), "owner.choice." + one))
        .toList();
  }
}
