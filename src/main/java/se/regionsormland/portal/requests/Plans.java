package se.regionsormland.portal.requests;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.requests.event.PlanSent;
import se.regionsormland.portal.requests.numbers.Request;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.rows.FirstRows;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.requests.rows.PlanLines;
import se.regionsormland.portal.requests.rows.PlanLines.PlanDifference;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanStore;
import se.regionsormland.portal.requests.rows.PlanVersion;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.requests.rows.PlanViews;
import se.regionsormland.portal.requests.rows.RemovedRow;
import se.regionsormland.portal.requests.rows.SentPlan;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.DeadKey;

/**
 * What a sender does with the plan of a request that she has sent: by her key. Nobody else reads it
 * until she sends it; what she has sent stays, version by version.
 */
@Service
@Transactional
public class Plans {

  private final Ideas ideas;
  private final RequestRows requests;
  private final PlanStore store;
  private final PlanViews views;
  private final PlanLines lines;
  private final CaseLog caseLog;
  private final List<BesidePayer> beside;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Plans(
      Ideas ideas,
      RequestRows requests,
      PlanStore store,
      PlanViews views,
      PlanLines lines,
      CaseLog caseLog,
      List<BesidePayer> beside,
      ApplicationEventPublisher events,
      Clock clock) {
    this.ideas = ideas;
    this.requests = requests;
    this.store = store;
    this.views = views;
    this.lines = lines;
    this.caseLog = caseLog;
    this.beside = List.copyOf(beside);
    this.events = events;
    this.clock = clock;
  }

  /** The versions, the latest first; and what is written now and has not been sent. */
  public record Sent(List<PlanVersion> versions, boolean allOfIt, List<PlanDifference> unsent) {}

  /** What her key has opened: a request that has been sent and is not taken back. */
  private record Mine(SendersIdea idea, Request request) {}

  /**
   * All that the plan's own page shows, by one opening of the key.
   *
   * @param asked what the request says that it costs, where its plan comes to something else
   * @param offered what the request says already, as a plan's first rows; empty where it has rows
   * @param removed taken out since the plan was last sent, the latest first
   * @param said what is said elsewhere of those who are to pay: the keys of texts, by their rows
   */
  public record OwnPlan(
      PlanView view,
      @Nullable Money asked,
      @Nullable PlanView offered,
      List<PlanRows.Row> removed,
      Sent sent,
      Map<UUID, String> said) {}

  @Transactional(readOnly = true)
  public Optional<OwnPlan> page(SenderKey key) {
    return mine(key).map(this::page);
  }

  private OwnPlan page(Mine mine) {
    var idea = mine.request().idea();
    var draft = store.draft(idea).orElse(null);
    var rows = draft == null ? beginning(mine) : draft;
    var view = view(rows, mine.idea().areas());
    return new OwnPlan(
        view,
        askedOtherwise(mine.request(), view.sums().whole()).orElse(null),
        firstRows(mine.request(), rows).map(first -> view(first, List.of())).orElse(null),
        store.removed(idea).reversed().stream().map(RemovedRow::row).toList(),
        sent(store.sent(idea), draft, LocaleContextHolder.getLocale()),
        said(idea));
  }

  private PlanView view(PlanRows rows, List<Integer> areas) {
    return views.of(rows, areas, SwedishTime.today(clock));
  }

  /** Empty where the key opens no request that has been sent and is not taken back. */
  @Transactional(readOnly = true)
  public Optional<PlanRows> find(SenderKey key) {
    return mine(key).map(this::rows);
  }

  @Transactional(readOnly = true)
  public Optional<PlanView> view(SenderKey key) {
    return view(key, rows -> rows);
  }

  /** As it would be with that change, which is not kept. */
  @Transactional(readOnly = true)
  public Optional<PlanView> view(SenderKey key, UnaryOperator<PlanRows> change) {
    return mine(key).map(mine -> view(change.apply(rows(mine)), mine.idea().areas()));
  }

  /** Those rows, since she asks for them; nothing where the plan has rows meanwhile. */
  public void takeOver(SenderKey key) {
    var mine = locked(key);
    var begun = rows(mine);
    firstRows(mine.request(), begun).ifPresent(rows -> keep(mine.request(), begun, rows));
  }

  private Optional<PlanRows> firstRows(Request request, PlanRows begun) {
    var undivided = lines.undivided(LocaleContextHolder.getLocale());
    return FirstRows.of(begun, request.numbers(), undivided);
  }

  private static Optional<Money> askedOtherwise(Request request, Money planned) {
    return Optional.ofNullable(request.numbers().total())
        .filter(total -> planned.isPositive() && !total.equals(planned));
  }

  /** As XLSX, in the reader's language; without a plan a {@link DeadKey}. */
  @Transactional(readOnly = true)
  public byte[] workbook(SenderKey key) {
    return view(key).map(views::workbook).orElseThrow(DeadKey::new);
  }

  /** Those of today. */
  public RulesOfDay rules() {
    return views.rules(SwedishTime.today(clock));
  }

  @Transactional(readOnly = true)
  public Sent sent(SenderKey key) {
    return sent(key, LocaleContextHolder.getLocale());
  }

  /** As above, in that language. */
  @Transactional(readOnly = true)
  public Sent sent(SenderKey key, Locale reader) {
    var idea = mine(key).orElseThrow(DeadKey::new).request().idea();
    return sent(store.sent(idea), store.draft(idea).orElse(null), reader);
  }

  private Sent sent(List<SentPlan> sent, @Nullable PlanRows draft, Locale reader) {
    boolean all = draft != null && !sent.isEmpty() && sent.getFirst().rows().equals(draft);
    var unsent =
        sent.isEmpty() || draft == null
            ? List.<PlanDifference>of()
            : lines.between(sent.getFirst().rows(), draft, reader);
    return new Sent(PlanVersion.of(sent, lines, reader), all, unsent);
  }

  /** What stands there meanwhile stays: the change is made to it as it is. */
  public void change(SenderKey key, UnaryOperator<PlanRows> change) {
    var mine = locked(key);
    var now = rows(mine);
    keep(mine.request(), now, change.apply(now));
  }

  /** As {@link #change}, unless it has been overtaken: then nothing is kept, and it is false. */
  public boolean change(SenderKey key, PlanChange change) {
    var mine = locked(key);
    var now = rows(mine);
    if (change.isOvertaken(now)) {
      return false;
    }
    keep(mine.request(), now, change.to().apply(now));
    return true;
  }

  /** With the rows that go, so that they can be put back. */
  private void keep(Request request, PlanRows before, PlanRows now) {
    var idea = request.idea();
    store.keep(idea, now, RemovedRow.after(store.removed(idea), before, now));
  }

  /** Where it stood; nothing where it is there already, or has been sent without. */
  public void putBack(SenderKey key, UUID row) {
    var mine = locked(key);
    var now = rows(mine);
    store.removed(mine.request().idea()).stream()
        .filter(one -> one.row().id().equals(row))
        .findFirst()
        .ifPresent(one -> keep(mine.request(), now, one.in(now)));
  }

  private Map<UUID, String> said(UUID idea) {
    var said = new HashMap<UUID, String>();
    beside.forEach(module -> said.putAll(module.of(idea)));
    return said;
  }

  /** A new version for the region. What has been sent already is not sent again. */
  public void send(SenderKey key) {
    var mine = locked(key);
    var idea = mine.request().idea();
    var rows = rows(mine);
    var earlier = store.sent(idea);
    if (rows.saysNothing() || earlier.stream().limit(1).anyMatch(one -> one.rows().equals(rows))) {
      return;
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int number = earlier.size() + 1;
    store.keep(idea, rows, List.of());
    store.send(idea, new SentPlan(number, rows, at));
    caseLog.add(idea, DoneBy.sender(), Act.PLAN_SENT, String.valueOf(number));
    events.publishEvent(new PlanSent(idea));
  }

  private PlanRows rows(Mine mine) {
    return store.draft(mine.request().idea()).orElseGet(() -> beginning(mine));
  }

  private static PlanRows beginning(Mine mine) {
    return PlanRows.beginning(mine.request().numbers(), mine.idea().contact().organisation());
  }

  private Optional<Mine> mine(SenderKey key) {
    return ideas
        .open(key)
        .filter(one -> one.idea().state().isSent() && one.idea().state() != IdeaState.WITHDRAWN)
        .flatMap(one -> requests.of(one.id()).map(request -> new Mine(one.idea(), request)));
  }

  /** One at a time: the log's turn is taken, as wherever a case changes. */
  private Mine locked(SenderKey key) {
    var mine = mine(key).orElseThrow(DeadKey::new);
    caseLog.hold(mine.request().idea());
    return mine;
  }
}
