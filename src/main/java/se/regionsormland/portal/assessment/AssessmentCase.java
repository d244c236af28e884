package se.regionsormland.portal.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.region.Promise;

/** Open until the answer is sent or the idea is withdrawn; closed, only its number changes. */
@Entity
class AssessmentCase {

  @Id private UUID id;
  @Embedded private Subject subject;
  @Column private Instant openedAt;
  private LocalDate firstAnswerBy;
  private LocalDate answerBy;
  private @Nullable LocalDate groupMeets;
  private @Nullable UUID officerId;
  private @Nullable String officerName;
  private String diaryNumber = "";
  @Embedded private CaseName name = CaseName.NONE;
  @Embedded private @Nullable Routed routed;
  private @Nullable Instant closedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable SenderChoice senderChoice;

  @Column private @Nullable Instant senderChoseAt;
  @Version private @Nullable Long version;

  protected AssessmentCase() {}

  AssessmentCase(Subject subject, Promise promise, Instant openedAt) {
    this.id = UUID.randomUUID();
    this.subject = subject;
    this.openedAt = openedAt;
    this.firstAnswerBy = promise.firstAnswerBy();
    this.answerBy = promise.firstAnswerBy();
    this.groupMeets = promise.groupMeets();
  }

  UUID id() {
    return id;
  }

  Subject subject() {
    return subject;
  }

  boolean isOpen() {
    return closedAt == null;
  }

  /** Whoever is already there keeps it, unless the one who takes it has seen who that is. */
  Holder take(Viewer viewer, @Nullable UUID seen) {
    requireOpen();
    if (officerId == null || officerId.equals(seen)) {
      officerId = viewer.id();
      officerName = viewer.name();
    }
    return holder();
  }

  /** Back to nobody; only by the one who has it. */
  boolean release(Viewer viewer, Instant at) {
    requireOpen();
    return release(viewer.id(), new Routed(area(), at, viewer.id(), viewer.name()));
  }

  /** To another officer, unless it has come to somebody else meanwhile. */
  boolean handTo(Colleagues.Colleague to, @Nullable UUID seen, Routed newRouted) {
    requireOpen();
    if (to.id().equals(officerId) || !Objects.equals(officerId, seen)) {
      return false;
    }
    officerId = to.id();
    officerName = to.name();
    routed = newRouted;
    return true;
  }

  /** Empty: as the portal read it. */
  boolean belongTo(Routed newRouted) {
    requireOpen();
    if (Objects.equals(newRouted.area(), area())) {
      return false;
    }
    routed = newRouted;
    return true;
  }

  @Nullable Integer area() {
    return routed == null ? null : routed.area();
  }

  /** Somebody may not have it any more; a closed case says who had it. */
  void closeTo(UUID person, Instant at) {
    if (isOpen()) {
      release(person, new Routed(area(), at, null, ""));
    }
  }

  private boolean release(UUID person, Routed newRouted) {
    if (!person.equals(officerId)) {
      return false;
    }
    routed = newRouted;
    officerId = null;
    officerName = null;
    return true;
  }

  void note(String newDiaryNumber) {
    diaryNumber = newDiaryNumber;
  }

  CaseName name() {
    return name;
  }

  void call(CaseName newName) {
    name = newName;
  }

  /** Other dates than those of the receipt. */
  void promise(Promise moved) {
    requireOpen();
    answerBy = moved.firstAnswerBy();
    groupMeets = moved.groupMeets();
  }

  /** The group's meeting is also for those that are answered. */
  void meets(@Nullable LocalDate day) {
    groupMeets = day;
  }

  Promise promise() {
    return new Promise(answerBy, groupMeets);
  }

  void close(Instant at) {
    if (isOpen()) {
      closedAt = at;
    }
  }

  /** Who answers a case that nobody had taken is the one to ask about it. */
  void leaveWith(Viewer viewer) {
    if (officerId == null) {
      officerId = viewer.id();
      officerName = viewer.name();
    }
  }

  void senderChose(SenderChoice choice, Instant at) {
    senderChoice = choice;
    senderChoseAt = at;
  }

  CaseStatus status() {
    return new CaseStatus(
        firstAnswerBy, answerBy, groupMeets, holder(), diaryNumber, isOpen(), area(), senderChoice);
  }

  private Holder holder() {
    return new Holder(officerId, officerName);
  }

  private void requireOpen() {
    if (!isOpen()) {
      throw new CaseClosed();
    }
  }

  /** Answered or withdrawn meanwhile: the case is read, no longer worked on. */
  @ResponseStatus(HttpStatus.CONFLICT)
  static class CaseClosed extends RuntimeException {

    CaseClosed() {
      super("The case is closed", null, false, false);
    }
  }

  /**
   * When a case last came to somebody else than before, and who sent it on; where nobody did, the
   * portal let it free. With the area, where it is another than the portal read.
   */
  @Embeddable
  record Routed(
      @Nullable Integer area,
      @Column(name = "routed_at") Instant at,
      @Column(name = "routed_by") @Nullable UUID by,
      @Column(name = "routed_by_name") String byName) {}
}
