package se.regionsormland.portal.watching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.Timing;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.ShownIdea;

/** All that is new or closes soon on a day, read once for everybody who watches. */
record News(
    LocalDate today,
    Instant until,
    Strategy strategy,
    List<FundingCall> calls,
    List<ShownIdea> ideas,
    Map<String, List<Measure>> measures) {

  private static final int SOON = 14;

  News {
    calls = List.copyOf(calls);
    ideas = List.copyOf(ideas);
    measures = Map.copyOf(measures);
  }

  /** Published since she was last told. */
  List<FundingCall> newCalls(Watch watch) {
    return callsOf(watch)
        .filter(call -> call.timing(today) != Timing.PAST)
        .filter(call -> isNew(call.newsAt(), watch))
        .toList();
  }

  /** Open for at most two weeks more. */
  List<FundingCall> closingCalls(Watch watch) {
    return callsOf(watch)
        .filter(call ->
            call.timing(today) == Timing.OPEN && !call.closes().isAfter(today.plusDays(SOON)))
        .toList();
  }

  List<PublicIdea> newIdeas(Watch watch) {
    return ideas.stream()
        .filter(shown -> isNew(shown.news(), watch))
        .map(ShownIdea::idea)
        .filter(concerns(watch))
        .toList();
  }

  private Predicate<PublicIdea> concerns(Watch watch) {
    return idea ->
        watch.interest().concerns(idea, measures.getOrDefault(idea.reference(), List.of()));
  }

  private Stream<FundingCall> callsOf(Watch watch) {
    return calls.stream().filter(call -> watch.interest().concerns(call, strategy));
  }

  private boolean isNew(@Nullable Instant at, Watch watch) {
    return at != null && at.isAfter(watch.toldUntil()) && !at.isAfter(until);
  }
}
