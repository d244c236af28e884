package se.regionsormland.portal.completion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.web.WhilePageIsRead;

/** Completions as the database has them: one of each case waits, and what is over stays. */
@Component
class CompletionRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  CompletionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The latest first. */
  List<Completion> of(UUID subject) {
    return WhilePageIsRead.all(Completion.class, subject.toString(), () -> read(subject));
  }

  private List<Completion> read(UUID subject) {
    var lines = new LinkedHashMap<UUID, List<Completion.Line>>();
    var heads = new LinkedHashMap<UUID, Completion>();
    jdbc.sql(
            """
            SELECT one.*, line.part, line.question AS asked, line.before, line.after,
              idea.language
            FROM completion AS one JOIN completion_part AS line ON line.completion_id = one.id
              JOIN idea ON idea.id = one.subject_id
            WHERE one.subject_id = :subject
            ORDER BY one.asked_at DESC, one.id
            """)
        .param("subject", subject)
        .query((row, _) -> {
          var head = head(row);
          heads.putIfAbsent(head.id(), head);
          return lines.computeIfAbsent(head.id(), _ -> new ArrayList<>()).add(line(row));
        })
        .list();
    return heads.values().stream()
        .map(one -> with(one, lines.getOrDefault(one.id(), List.of())))
        .toList();
  }

  Optional<Completion> open(UUID subject) {
    return of(subject).stream().filter(Completion::isOpen).findFirst();
  }

  private static Completion with(Completion one, List<Completion.Line> lines) {
    return new Completion(
        one.id(),
        one.subject(),
        one.asked(),
        lines.stream().sorted(Comparator.comparing(Completion.Line::part)).toList(),
        one.lapsed(),
        one.reply(),
        one.ended(),
        one.written());
  }

  private static Completion head(ResultSet row) throws SQLException {
    return new Completion(
        row.getObject("id", UUID.class),
        row.getObject("subject_id", UUID.class),
        new Completion.Asked(
            row.getString("question"),
            row.getObject("answer_by", LocalDate.class),
            row.getString("asked_by_name"),
            DbTime.in(row, "asked_at")),
        List.of(),
        row.getObject("lapsed_at") != null,
        row.getString("reply"),
        ended(row),
        Locale.of(row.getString("language")));
  }

  private static Completion.@Nullable Ended ended(ResultSet row) throws SQLException {
    var how = row.getString("ended");
    return how == null
        ? null
        : new Completion.Ended(Completion.How.valueOf(how), DbTime.in(row, "ended_at"));
  }

  private static Completion.Line line(ResultSet row) throws SQLException {
    return new Completion.Line(
        Part.valueOf(row.getString("part")),
        row.getString("asked"),
        row.getString("before"),
        row.getString("after"));
  }

  void ask(UUID subject, NewCompletion asked, Map<Part, String> before, Viewer by) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO completion (id, subject_id, question, answer_by, asked_by, asked_by_name, asked_at)
            VALUES (:id, :subject, :question, :answerBy, :by, :name, :at)
            """)
        .param("id", id)
        .param("subject", subject)
        .param("question", asked.question())
        .param("answerBy", asked.answerBy())
        .param("by", by.id())
        .param("name", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
    asked
        .parts()
        .forEach((part, question) ->
            add(id, new Completion.Line(part, question, before.getOrDefault(part, ""), null)));
  }

  private void add(UUID completion, Completion.Line line) {
    jdbc.sql(
            """
            INSERT INTO completion_part (completion_id, part, question, before)
            VALUES (:completion, :part, :question, :before)
            """)
        .param("completion", completion)
        .param("part", line.part().name())
        .param("question", line.question())
        .param("before", line.before())
        .update();
  }

  void answer(Completion one, Answer answer) {
    one.lines()
        .forEach(line ->
            jdbc.sql(
                    """
                    UPDATE completion_part SET after = :after
                    WHERE completion_id = :completion AND part = :part
                    """)
                .param("after", answer.of(line.part()))
                .param("completion", one.id())
                .param("part", line.part().name())
                .update());
    jdbc.sql("UPDATE completion SET reply = :reply WHERE id = :id")
        .param("reply", answer.reply())
        .param("id", one.id())
        .update();
  }

  void end(Completion one, Completion.How how) {
    jdbc.sql("UPDATE completion SET ended = :how, ended_at = :at WHERE id = :id")
        .param("how", how.name())
        .param("at", DbTime.of(clock.instant()))
        .param("id", one.id())
        .update();
  }

  /** Those whose day is over, once. */
  List<UUID> over(LocalDate today) {
    return jdbc.sql(
            """
            SELECT subject_id FROM completion
            WHERE answer_by < :today AND ended_at IS NULL AND lapsed_at IS NULL
            ORDER BY answer_by, id
            """)
        .param("today", today)
        .query((row, _) -> row.getObject("subject_id", UUID.class))
        .list();
  }

  void lapse(Completion one) {
    jdbc.sql("UPDATE completion SET lapsed_at = :at WHERE id = :id")
        .param("at", DbTime.of(clock.instant()))
        .param("id", one.id())
        .update();
  }
}
