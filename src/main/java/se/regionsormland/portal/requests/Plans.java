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

  /** Empty where the key opens no request that has been sent and is not taken back. */
  @Transactional(readOnly = true)
  public Optional<PlanRows> find(SenderKey key) {
    return request(key).map(request -> rows(request, key));
  }

  @Transactional(readOnly = true)
  public Optional<PlanView> view(SenderKey key) {
    return view(key, rows -> rows);
  }

  /** As it would be with that change, which is not kept. */
  @Transactional(readOnly = true)
  public Optional<PlanView> view(SenderKey key, UnaryOperator<PlanRows> change) {
    var areas = ideas.find(key).map(SendersIdea::areas).orElse(List.of());
    return find(key).map(change).map(rows -> views.of(rows, areas, SwedishTime.today(clock)));
  }

  /** What the request says already, as a plan's first rows; empty where the plan has rows. */
  @Transactional(readOnly = true)
  public Optional<PlanView> offered(SenderKey key) {
    return request(key)
        .flatMap(request -> firstRows(request, rows(request, key)))
        .map(rows -> views.of(rows, List.of(), SwedishTime.today(clock)));
  }

  /** Those rows, since she asks for them; nothing where the plan has rows meanwhile. */
  public void takeOver(SenderKey key) {
    var request = locked(key);
    var begun = rows(request, key);
    firstRows(request, begun).ifPresent(rows -> keep(request, begun, rows));
  }

  private Optional<PlanRows> firstRows(Request request, PlanRows begun) {
    var undivided = lines.undivided(LocaleContextHolder.getLocale());
    return FirstRows.of(begun, request.numbers(), undivided);
  }

  /** What the request says that it costs, where its plan comes to something else. */
  @Transactional(readOnly = true)
  public Optional<Money> askedOtherwise(SenderKey key, Money planned) {
    return request(key)
        .flatMap(request -> Optional.ofNullable(request.numbers().total()))
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
    var idea = request(key).map(Request::idea).orElseThrow(DeadKey::new);
    var sent = store.sent(idea);
    var draft = store.draft(idea);
    boolean all = !sent.isEmpty() && draft.filter(sent.getFirst().rows()::equals).isPresent();
    var unsent =
        sent.isEmpty() || draft.isEmpty()
            ? List.<PlanDifference>of()
            : lines.between(sent.getFirst().rows(), draft.get(), reader);
    return new Sent(PlanVersion.of(sent, lines, reader), all, unsent);
  }

  /** What stands there meanwhile stays: the change is made to it as it is. */
  public void change(SenderKey key, UnaryOperator<PlanRows> change) {
    var request = locked(key);
    var now = rows(request, key);
    keep(request, now, change.apply(now));
  }

  /** As {@link #change}, unless it has been overtaken: then nothing is kept, and it is false. */
  public boolean change(SenderKey key, PlanChange change) {
    var request = locked(key);
    var now = rows(request, key);
    if (change.isOvertaken(now)) {
      return false;
    }
    keep(request, now, change.to().apply(now));
    return true;
  }

  /** With the rows that go, so that they can be put back. */
  private void keep(Request request, PlanRows before, PlanRows now) {
    var idea = request.idea();
    store.keep(idea, now, RemovedRow.after(store.removed(idea), before, now));
  }

  /** Taken out since the plan was last sent, the latest first. */
  @Transactional(readOnly = true)
  public List<PlanRows.Row> removed(SenderKey key) {
    var idea = request(key).map(Request::idea).orElseThrow(DeadKey::new);
    return store.removed(idea).reversed().stream().map(RemovedRow::row).toList();
  }

  /** Where it stood; nothing where it is there already, or has been sent without. */
  public void putBack(SenderKey key, UUID row) {
    var request = locked(key);
    var now = rows(request, key);
    store.removed(request.idea()).stream()
        .filter(one -> one.row().id().equals(row))
        .findFirst()
        .ifPresent(one -> keep(request, now, one.in(now)));
  }

  /** What is said elsewhere of those who are to pay: the keys of texts, by their rows. */
  @Transactional(readOnly = true)
  public Map<UUID, String> said(SenderKey key) {
    var said = new HashMap<UUID, String>();
    request(key)
        .ifPresent(request -> beside.forEach(module -> said.putAll(module.of(request.idea()))));
    return said;
  }

  /** A new version for the region. What has been sent already is not sent again. */
  public void send(SenderKey key) {
    var request = locked(key);
    var idea = request.idea();
    var rows = rows(request, key);
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

  private PlanRows rows(Request request, SenderKey key) {
    return store
        .draft(request.idea())
        .orElseGet(() ->
            PlanRows.beginning(
                request.numbers(),
                ideas.find(key).map(idea -> idea.contact().organisation()).orElse("")));
  }

  private Optional<Request> request(SenderKey key) {
    return ideas
        .find(key)
        .filter(idea -> idea.state().isSent() && idea.state() != IdeaState.WITHDRAWN)
        .flatMap(_ -> ideas.idOf(key))
        .flatMap(requests::of);
  }

  /** One at a time: the log's turn is taken, as wherever a case changes. */
  private Request locked(SenderKey key) {
    var request = request(key).orElseThrow(DeadKey::new);
    caseLog.hold(request.idea());
    return request;
  }
}
