package se.regionsormland.portal.funding.list;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.SourceFacts;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * Where officers keep sources and calls. Each change is made upon the version its writer had read,
 * or not at all; each leaves a line in the history; nothing is deleted.
 */
@Component
@ForOfficers
@Transactional
public class FundingDesk {

  private final Funding funding;
  private final SourceEntries sources;
  private final CallEntries calls;
  private final FundingHistory history;
  private final Clock clock;

  FundingDesk(
      Funding funding,
      SourceEntries sources,
      CallEntries calls,
      FundingHistory history,
      Clock clock) {
    this.funding = funding;
    this.sources = sources;
    this.calls = calls;
    this.history = history;
    this.clock = clock;
  }

  /** The retired ones too. */
  public List<FundingSource> sources() {
    return List.copyOf(funding.all().values());
  }

  /** The past and retired ones too. */
  public List<FundingCall> calls() {
    return funding.allCalls().toList();
  }

  public Optional<FundingCall> call(UUID id) {
    return funding.allCalls().filter(call -> call.id().equals(id)).findFirst();
  }

  /** Latest first. */
  public List<FundingHistoryLine> historyOf(String key) {
    return history.of(key);
  }

  public FundingSource addSource(SourceFacts facts, Viewer by) {
    var slug = Slug.of(facts.name(), sources::existsById);
    var entry = sources.saveAndFlush(new SourceEntry(slug, sources.nextPosition(), facts));
    history.add(entry, FundingAct.ADDED, by.name());
    return entry.view();
  }

  public UUID addCall(FundingSource from, CallFacts facts, Viewer by) {
    var entry =
        calls.saveAndFlush(new CallEntry(UUID.randomUUID(), from.slug(), facts, clock.instant()));
    history.add(entry, FundingAct.ADDED, by.name());
    return UUID.fromString(entry.key());
  }

  public FundingOutcome rewrite(String slug, SourceFacts facts, Change change) {
    return change(source(slug), change, FundingAct.CHANGED, entry -> entry.rewrite(facts));
  }

  public FundingOutcome rewrite(UUID id, CallFacts facts, Change change) {
    return change(lockedCall(id), change, FundingAct.CHANGED, entry -> entry.rewrite(facts));
  }

  /** By whom, and upon which version. */
  public record Change(long onto, Viewer by) {}

  /** What can be done with one button. */
  public FundingOutcome mark(String slug, FundingAct act, Change change) {
    return change(source(slug), change, act, entry -> mark(entry, act, change.by()));
  }

  public FundingOutcome mark(UUID id, FundingAct act, Change change) {
    return change(lockedCall(id), change, act, entry -> mark(entry, act, change.by()));
  }

  private void mark(Entry entry, FundingAct act, Viewer by) {
    switch (act) {
      case CHECKED -> entry.check(SwedishTime.today(clock));
      case RETIRED -> entry.retire(clock.instant(), by.name());
      case RESTORED -> entry.restore(clock.instant());
      case ADDED, CHANGED -> throw new IllegalArgumentException(act + " takes more than a button");
    }
  }

  private <E extends Entry> FundingOutcome change(
      E entry, Change change, FundingAct act, Consumer<E> doing) {
    if (entry.version() != change.onto()) {
      return new FundingOutcome.Changed(
          history.of(entry.key()).stream().map(FundingHistoryLine::by).findFirst().orElse(""),
          entry.version());
    }
    doing.accept(entry);
    save(entry);
    history.add(entry, act, change.by().name());
    return new FundingOutcome.Done();
  }

  private void save(Entry entry) {
    switch (entry) {
      case SourceEntry source -> sources.saveAndFlush(source);
      case CallEntry call -> calls.saveAndFlush(call);
      default -> throw new IllegalStateException("Unknown: " + entry.key());
    }
  }

  private SourceEntry source(String slug) {
    return sources.lock(slug).orElseThrow(NotFound::new);
  }

  private CallEntry lockedCall(UUID id) {
    return calls.lock(id).orElseThrow(NotFound::new);
  }
}
