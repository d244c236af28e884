package se.regionsormland.portal.introductions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.introductions.Introduction.State;
import se.regionsormland.portal.introductions.event.IntroductionDeclined;
import se.regionsormland.portal.introductions.event.IntroductionMade;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** For the one who is asked. Every verb takes her own subject, found by her key. */
@Service
@Transactional
public class AskedIntroductions {

  private final Subjects subjects;
  private final IntroductionRows rows;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  AskedIntroductions(
      Subjects subjects, IntroductionRows rows, CaseLog caseLog, ApplicationEventPublisher events) {
    this.subjects = subjects;
    this.rows = rows;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** Empty where the key opens nothing that is shown. */
  @Transactional(readOnly = true)
  public Optional<AskedAbout> idea(SenderKey key) {
    return subjects.ownIdea(key);
  }

  @Transactional(readOnly = true)
  public Optional<AskedAbout> offer(String holderKey) {
    return subjects.ownOffer(holderKey);
  }

  @Transactional(readOnly = true)
  public List<Introduction> of(AskedAbout subject) {
    return rows.askedOf(subject);
  }

  /** For her page, that her key has opened: only as long as the idea is shown. */
  @Transactional(readOnly = true)
  public boolean isWaitingAboutIdea(UUID idea) {
    return rows.isWaiting(AskedAbout.Kind.IDEA, idea)
        && subjects.find(AskedAbout.Kind.IDEA, idea).isPresent();
  }

  /** A second answer changes nothing, nor does one to what others were asked. */
  public void answer(AskedAbout subject, UUID id, boolean yes) {
    caseLog.hold(subject.id());
    rows.askedOf(subject).stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> rows.become(id, yes ? State.AGREED : State.DECLINED))
        .forEach(one -> tell(subject, one, yes));
  }

  private void tell(AskedAbout subject, Introduction one, boolean yes) {
    var asker = one.asker();
    if (subject.isCase()) {
      caseLog.add(
          subject.id(),
          DoneBy.sender(),
          yes ? Act.INTRODUCTION_MADE : Act.INTRODUCTION_DECLINED,
          "");
    }
    events.publishEvent(
        yes
            ? new IntroductionMade(
                one.id(),
                subject.isCase() ? subject.id() : null,
                subject.about(),
                subject.owner(),
                subject.language(),
                subjects.party(
                    asker.name(), asker.organisation(), asker.email(), asker.telephone()),
                one.language())
            : new IntroductionDeclined(one.id(), subject.about(), asker.email(), one.language()));
  }
}
