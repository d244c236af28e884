package se.regionsormland.portal.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.rubric.FormalCheck;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.FormalLines;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.rubric.Score;

/**
 * How a request was assessed, for the archive: the formal demands as they were ticked, and each
 * member's steps with what the step says in the version that she had before her.
 */
@Component
class RubricDocument {

  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final FormalLines demands;
  private final ArchiveWords archive;

  RubricDocument(Rubrics rubrics, FormalChecks checks, FormalLines demands, ArchiveWords archive) {
    this.demands = demands;
    this.rubrics = rubrics;
    this.checks = checks;
    this.archive = archive;
  }

  /** Empty for what is no request, and where nobody has said anything. */
  Optional<Document> of(
      SubmittedIdea idea,
      Viewer viewer,
      List<ArchiveRows.Answered> answered,
      List<ArchiveRows.Said> said) {
    var check = checks.of(idea, viewer);
    var judged = answered.stream().filter(one -> !one.answers().scores().isEmpty()).toList();
    return rubrics
        .of(idea.id())
        .filter(_ -> check.isPresent() || !judged.isEmpty())
        .map(rubric -> {
          var writer = new Document.Writer();
          write(writer, rubric, check, judged);
          said.forEach(one -> reasons(writer, rubric, one));
          return writer.titled(archive.part("rubric"));
        });
  }

  private void write(
      Document.Writer writer,
      Rubric rubric,
      Optional<FormalCheck> check,
      List<ArchiveRows.Answered> judged) {
    writer.paragraph(archive.say("rubric.version", rubric.version()) + " " + rubric.source());
    check.ifPresent(one -> formal(writer, rubric, one));
    judged.forEach(one -> judged(writer, rubric, one));
  }

  private void reasons(Document.Writer writer, Rubric rubric, ArchiveRows.Said one) {
    if (!one.byCriterion().isEmpty()) {
      writer.heading(archive.say("registry.archive.statement", one.number()));
      writer.points(
          rubric.criteria().stream()
              .filter(criterion -> one.byCriterion().containsKey(criterion.id()))
              .map(criterion -> criterion.name() + ": " + one.byCriterion().get(criterion.id()))
              .toList());
    }
  }

  private void formal(Document.Writer writer, Rubric rubric, FormalCheck check) {
    writer.heading(archive.say("rubric.formal.title"));
    writer.points(demands.of(rubric, check));
    writer.paragraph(archive.say("rubric.formal.by", check.by(), ArchiveWords.at(check.at())));
  }

  private void judged(Document.Writer writer, Rubric rubric, ArchiveRows.Answered one) {
    writer.heading(archive.say("registry.archive.by", one.member(), ArchiveWords.at(one.at())));
    rubric
        .criteria()
        .forEach(criterion -> {
          var score = one.answers().of(criterion);
          writer
              .paragraph(criterion.name() + ": " + said(criterion, score))
              .paragraph(score.words());
        });
  }

  private String said(Rubric.Criterion criterion, Score score) {
    var step = score.step();
    return step == null
        ? archive.say("registry.archive.cannot-tell")
        : step + ". " + criterion.steps().get(step);
  }
}
