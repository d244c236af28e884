package se.regionsormland.portal.intents;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;

/** What those who work at the region read of who has said that she pays. */
@Service
@Transactional(readOnly = true)
public class Intents {

  private final IntentRows rows;
  private final Showing showing;
  private final RecordGuard guard;

  Intents(IntentRows rows, Showing showing, RecordGuard guard) {
    this.rows = rows;
    this.showing = showing;
    this.guard = guard;
  }

  /** The latest first; {@code said} of the plan's rows as {@link SaidOfPayers} has it. */
  public record InCase(List<Intent> all, Map<UUID, String> said) {

    /** Nobody is to pay what is no request. */
    public static final InCase NONE = new InCase(List.of(), Map.of());

    public InCase {
      all = List.copyOf(all);
      said = Map.copyOf(said);
    }
  }

  @ForCaseWorkers
  public InCase of(SubmittedIdea idea, Viewer viewer) {
    return guard.opens(idea.id(), viewer) ? of(idea.id()) : InCase.NONE;
  }

  @ForCaseWorkers
  public InCase of(OpenCase open) {
    return of(open.id());
  }

  private InCase of(UUID idea) {
    var payers = showing.payers(idea);
    var all = showing.in(idea, payers, rows.of(idea));
    return new InCase(all, SaidOfPayers.of(payers, all));
  }
}
