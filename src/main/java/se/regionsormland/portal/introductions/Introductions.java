package se.regionsormland.portal.introductions;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.introductions.Introduction.State;
import se.regionsormland.portal.introductions.IntroductionRows.Asking;
import se.regionsormland.portal.introductions.event.IntroductionAsked;
import se.regionsormland.portal.introductions.event.IntroductionToConfirm;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;

/** For the one who asks: until her letter's link is followed nobody hears of it. */
@Service
@Transactional
public class Introductions {

  static final Duration VALID = Duration.ofDays(1);

  private final Subjects subjects;
  private final IntroductionRows rows;
  private final Keys keys;
  private final CaseLog caseLog;
  private final ApplicationEventPublisher events;

  Introductions(
      Subjects subjects,
      IntroductionRows rows,
      Keys keys,
      CaseLog caseLog,
      ApplicationEventPublisher events) {
    this.subjects = subjects;
    this.rows = rows;
    this.keys = keys;
    this.caseLog = caseLog;
    this.events = events;
  }

  /** Empty where the idea is not shown. */
  @Transactional(readOnly = true)
  public Optional<AskedAbout> idea(String reference) {
    return subjects.idea(reference);
  }

  /** Empty where the offer is not shown. */
  @Transactional(readOnly = true)
  public Optional<AskedAbout> offer(UUID id) {
    return subjects.offer(id);
  }

  /** The same again is no second letter, and who has asked already is not told to others. */
  public void ask(AskedAbout subject, UUID form, Asker asker, Locale language) {
    if (!subject.canBeAsked()) {
      return;
    }
    var asking = new Asking(subject, form, asker, language, VALID);
    rows.ask(asking).ifPresent(id -> write(id, asking));
  }

  /** Asked anew, the earlier letter's link holds no more. */
  private void write(UUID id, Asking asking) {
    keys.revoke(KeyKind.INTRODUCTION, id);
    var token = keys.giveByLetter(KeyKind.INTRODUCTION, id);
    events.publishEvent(
        new IntroductionToConfirm(
            id,
            asking.subject().about().reference(),
            asking.asker().email(),
            asking.language(),
            token));
  }

  @Transactional(readOnly = true)
  public Optional<Introduction> withToken(String token) {
    return keys.open(token, KeyKind.INTRODUCTION).flatMap(rows::find);
  }

  /** What it is about; empty when that is no longer shown. */
  @Transactional(readOnly = true)
  public Optional<AskedAbout> subjectOf(Introduction introduction) {
    return subjects.find(introduction.kind(), introduction.subject());
  }

  /** Asks the owner, once. What is no longer shown is not asked about. */
  public void confirm(String token) {
    withToken(token)
        .filter(one -> one.state() == State.TO_CONFIRM)
        .ifPresent(one -> subjectOf(one).ifPresent(subject -> ask(one, subject)));
  }

  private void ask(Introduction one, AskedAbout subject) {
    caseLog.hold(subject.id());
    if (!rows.become(one.id(), State.WAITING)) {
      return;
    }
    if (subject.isCase()) {
      caseLog.add(subject.id(), DoneBy.portal(), Act.INTRODUCTION_ASKED, "");
    }
    var asker = one.asker();
    events.publishEvent(
        new IntroductionAsked(
            one.id(),
            subject.about(),
            subject.owner().email(),
            subject.language(),
            subjects.newPageFor(subject),
            asker.name(),
            asker.organisation(),
            subjects.party(asker.name(), asker.organisation(), asker.email(), "").unconfirmed(),
            asker.reason()));
  }
}
