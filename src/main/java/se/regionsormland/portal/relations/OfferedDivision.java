package se.regionsormland.portal.relations;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.DeadKey;

/** What a sender does with the offer to divide her idea. Every verb takes the key. */
@Service
@Transactional
public class OfferedDivision {

  private final Ideas ideas;
  private final Drafts drafts;
  private final DivisionRows rows;
  private final CaseLog caseLog;

  OfferedDivision(Ideas ideas, Drafts drafts, DivisionRows rows, CaseLog caseLog) {
    this.ideas = ideas;
    this.drafts = drafts;
    this.rows = rows;
    this.caseLog = caseLog;
  }

  /** Empty where nothing was offered, and for what she has taken back. */
  @Transactional(readOnly = true)
  public Optional<Division> of(SenderKey key) {
    var one = ideas.open(key).orElseThrow(DeadKey::new);
    var state = one.idea().state();
    return state == IdeaState.SUBMITTED || state == IdeaState.ANSWERED
        ? rows.of(one.id())
        : Optional.empty();
  }

  /**
   * A draft of hers with the same words; said again it is that draft. The idea stays as it was.
   *
   * @return empty where she has said no, and once the draft is sent
   */
  public Optional<SenderKey> accept(SenderKey key) {
    return answer(key, true).filter(Division::isAccepted).flatMap(_ -> drafts.part(key));
  }

  /** Once: what she said first holds. */
  public void decline(SenderKey key) {
    var _ = answer(key, false);
  }

  private Optional<Division> answer(SenderKey key, boolean yes) {
    var id = ideas.idOf(key).orElseThrow(DeadKey::new);
    caseLog.hold(id);
    if (of(key).filter(offer -> offer.said() == null).isPresent()) {
      rows.answer(id, yes);
      var act = yes ? Act.DIVISION_ACCEPTED : Act.DIVISION_DECLINED;
      caseLog.add(id, DoneBy.sender(), act, "");
    }
    return of(key);
  }
}
