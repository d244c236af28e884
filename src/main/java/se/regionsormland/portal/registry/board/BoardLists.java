package se.regionsormland.portal.registry.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.DatedCall;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/**
 * The list for the board, twice a year or when it asks: what came in, what the group recommended,
 * what became of it and what one could apply to. A press freezes it as it is on that day in Sweden;
 * what is frozen never changes. To others than those who settle things for the group it is not
 * there ({@link NotFound}).
 */
@Service
@Transactional
public class BoardLists {

  private final BoardRows rows;
  private final Funding funding;
  private final Members members;
  private final Clock clock;

  BoardLists(BoardRows rows, Funding funding, Members members, Clock clock) {
    this.rows = rows;
    this.funding = funding;
    this.members = members;
    this.clock = clock;
  }

  /** The latest first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<BoardEdition> editions(Viewer viewer) {
    settling(viewer);
    return rows.editions();
  }

  /** Whoever comes second on the same day gets the one that was made. */
  @ForCaseWorkers
  public UUID freeze(Viewer viewer) {
    settling(viewer);
    var today = SwedishTime.today(clock);
    var since = rows.latest().orElse(null);
    var from = since == null ? null : SwedishTime.dateOf(since);
    var edition =
        new BoardEdition(UUID.randomUUID(), today, since, calls(from, today), viewer.name());
    return rows.freeze(edition, viewer) ? edition.id() : rows.on(today).orElseThrow();
  }

  /** With the lines that are open to the viewer. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public BoardList read(UUID id, Viewer viewer) {
    settling(viewer);
    var edition = rows.edition(id).orElseThrow(NotFound::new);
    return new BoardList(edition, rows.lines(id, viewer));
  }

  private void settling(Viewer viewer) {
    if (!members.settles(viewer)) {
      throw new NotFound();
    }
  }

  private List<BoardEdition.Call> calls(@Nullable LocalDate from, LocalDate today) {
    return funding.latestCalls().stream()
        .map(DatedCall::call)
        .filter(call -> !call.opens().isAfter(today))
        .filter(call -> from == null || !call.closes().isBefore(from))
        .sorted(Comparator.comparing(FundingCall::closes).thenComparing(FundingCall::title))
        .map(call ->
            new BoardEdition.Call(call.title(), call.from().name(), call.opens(), call.closes()))
        .toList();
  }
}
