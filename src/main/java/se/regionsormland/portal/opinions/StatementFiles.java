package se.regionsormland.portal.opinions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.StatementFile.Companion;
import se.regionsormland.portal.opinions.StatementFile.Standing;

/**
 * A case's statement as somebody finds it. One that is of two cases is there for whom both are open
 * and who has no answer of her own to give in either; to others it is not there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StatementFiles {

  private final CaseDesk desk;
  private final AssignmentRows assignments;
  private final OpinionRows opinions;
  private final StatementRows rows;
  private final Recommended recommended;

  StatementFiles(
      CaseDesk desk,
      AssignmentRows assignments,
      OpinionRows opinions,
      StatementRows rows,
      Recommended recommended) {
    this.desk = desk;
    this.assignments = assignments;
    this.opinions = opinions;
    this.rows = rows;
    this.recommended = recommended;
  }

  Optional<StatementFile> find(SubmittedIdea idea, Viewer viewer) {
    return find(idea, assignments.of(idea.id()), viewer);
  }

  /** {@code looking}: who looks at it, as it was read. */
  Optional<StatementFile> find(SubmittedIdea idea, Assigned looking, Viewer viewer) {
    var one = rows.of(idea.id()).orElse(null);
    var standing = Standing.of(CaseDesk.isOpen(idea), one);
    var other = other(idea, standing, one);
    if (other.isEmpty()) {
      return hasAnswered(idea, looking, viewer)
          ? Optional.of(file(idea, standing, one, null, viewer))
          : Optional.empty();
    }
    return desk.find(other.get(), viewer)
        .filter(companion -> hasAnswered(idea, looking, viewer) && hasAnswered(companion, viewer))
        .map(companion -> file(idea, standing, one, companion, viewer));
  }

  /** Whether {@link #find} finds one. */
  boolean isThere(SubmittedIdea idea, Assigned looking, Viewer viewer) {
    var one = rows.of(idea.id()).orElse(null);
    return hasAnswered(idea, looking, viewer)
        && other(idea, Standing.of(CaseDesk.isOpen(idea), one), one)
            .map(
                other -> desk.find(other, viewer).filter(it -> hasAnswered(it, viewer)).isPresent())
            .orElse(true);
  }

  private Optional<UUID> other(SubmittedIdea idea, Standing standing, @Nullable Statement one) {
    return standing.isWritten() ? rows.openTogether(idea.id()) : with(one);
  }

  /** Whether nothing of it is closed to the viewer. */
  private boolean isOpen(Statement one, Viewer viewer) {
    return with(one).map(other -> desk.find(other, viewer).isPresent()).orElse(true);
  }

  private boolean hasAnswered(SubmittedIdea idea, Viewer viewer) {
    return hasAnswered(idea, assignments.of(idea.id()), viewer);
  }

  private static boolean hasAnswered(SubmittedIdea idea, Assigned looking, Viewer viewer) {
    if (!looking.subject().equals(idea.id())) {
      throw new IllegalArgumentException("They look at another case");
    }
    return !CaseDesk.isOpen(idea) || looking.of(viewer.id()).filter(one -> !one.given()).isEmpty();
  }

  private StatementFile file(
      SubmittedIdea idea,
      Standing standing,
      @Nullable Statement one,
      @Nullable SubmittedIdea companion,
      Viewer viewer) {
    var written = written(idea, one, companion);
    var now = one == null || one.scope().changed() ? null : one;
    return new StatementFile(
        idea,
        standing,
        now,
        now == null ? RecommendedMoney.AS_SOUGHT : recommended.of(now),
        opinions.of(idea.id(), companion == null ? null : companion.id()),
        companion == null ? null : new Companion(companion, opinions.of(companion.id(), idea.id())),
        now == null ? written.stream().filter(it -> isOpen(it, viewer)).toList() : List.of(),
        written.stream().mapToLong(Statement::version).max().orElse(0),
        mayConfirm(now, viewer));
  }

  /** The last of either case; one, if it is of both. */
  private List<Statement> written(
      SubmittedIdea idea, @Nullable Statement one, @Nullable SubmittedIdea companion) {
    var others =
        Optional.ofNullable(companion)
            .flatMap(other -> rows.of(other.id()))
            .filter(other -> !idea.id().equals(other.scope().with()));
    return Stream.concat(Stream.ofNullable(one), others.stream()).toList();
  }

  /** Where the next is written: in its own place while it is a draft of the same cases. */
  StatementRows.Place next(StatementFile file) {
    var one = file.statement();
    var companion = file.companion() == null ? null : file.companion().idea();
    if (one != null && one.confirmed() == null) {
      var kept = one.scope().keptWith();
      return new StatementRows.Place(kept, other(file, kept), one.number(), file.version() + 1);
    }
    var kept = file.idea().id();
    int last =
        written(file.idea(), rows.of(kept).orElse(null), companion).stream()
            .mapToInt(Statement::number)
            .max()
            .orElse(0);
    return new StatementRows.Place(kept, other(file, kept), last + 1, file.version() + 1);
  }

  private static @Nullable UUID other(StatementFile file, UUID kept) {
    return file.subjects().filter(one -> !one.equals(kept)).findFirst().orElse(null);
  }

  private static boolean mayConfirm(@Nullable Statement one, Viewer viewer) {
    var proposed = one == null ? null : one.proposed();
    return proposed != null && !viewer.id().equals(proposed.id());
  }

  private static Optional<UUID> with(@Nullable Statement one) {
    return Optional.ofNullable(one).map(Statement::scope).map(Statement.Scope::with);
  }

  /** Both cases' turn, in one order, so that two who write of the same two wait in turn. */
  Stream<UUID> toHold(SubmittedIdea idea) {
    return Stream.concat(Stream.of(idea.id()), rows.together(idea.id()).stream()).sorted();
  }
}
