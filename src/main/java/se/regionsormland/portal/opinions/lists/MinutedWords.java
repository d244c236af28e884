package se.regionsormland.portal.opinions.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.Languages;

/**
 * What minutes say of a case beside what was said at the meeting: its confirmed statement, and who
 * took part in what. In Swedish, as minutes are.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MinutedWords {

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final MessageSourceAccessor messages;

  MinutedWords(JdbcClient jdbc, RecordGuard guard, MessageSource messages) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
  }

  /** In SQL: the person {@code :reader} is asked of this open case, and has not answered. */
  static String isYetToAnswer(String subject) {
    return """
    EXISTS (SELECT FROM counting_assignment AS mine
            JOIN submitted_idea AS sent ON sent.id = mine.subject_id AND sent.state = 'SUBMITTED'
            WHERE mine.member_id = :reader AND mine.subject_id = %s
              AND NOT EXISTS (SELECT FROM counting_opinion AS given
                              WHERE given.member_id = mine.member_id
                                AND given.subject_id = mine.subject_id))
    """
        .formatted(subject);
  }

  /**
   * {@code with} is another case that the statement is of as well: what is closed there hides it.
   */
  public record Minuted(String words, @Nullable UUID with) {}

  /** By subject, where there are any; nothing of a case whose other answers are hidden from her. */
  public Map<UUID, String> read(Collection<UUID> subjects, Viewer viewer) {
    var shown = "NOT " + isYetToAnswer("subject.id");
    var told = "one.with_id <> ALL (:closed) AND NOT " + isYetToAnswer("one.with_id");
    return of(subjects, shown, "(one.with_id IS NULL OR (" + told + "))", viewer)
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().words()));
  }

  /** The same for everybody, to be kept when minutes are settled. */
  public Map<UUID, Minuted> toKeep(Collection<UUID> subjects, Viewer viewer) {
    return of(subjects, "true", "true", viewer);
  }

  private Map<UUID, Minuted> of(
      Collection<UUID> subjects, String shown, String told, Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT subject.id, one.recommendation, one.words, one.reasons, one.conditions,
                   one.proposed_by_name, one.confirmed_by_name, other.id AS with_id, other.case_title,
                   other.reference, money.one_to_one, money.erdf,
                   (SELECT string_agg(looking.member_name, ', ' ORDER BY looking.member_name)
                    FROM counting_assignment AS looking
                    JOIN counting_opinion AS given USING (member_id, subject_id)
                    WHERE looking.subject_id = subject.id) AS answered
            FROM unnest(:subjects) AS subject (id)
            LEFT JOIN LATERAL (
                SELECT * FROM latest_statement AS one
                WHERE one.subject_id = subject.id AND one.confirmed_at IS NOT NULL
                  AND NOT one.used_a_conflict AND NOT one.of_other_cases AND %s) AS one ON true
            LEFT JOIN recommended_money AS money
              ON money.subject_id = one.kept_with AND money.number = one.number
            LEFT JOIN submitted_idea AS other ON other.id = one.with_id
            WHERE subject.id <> ALL (:closed) AND %s
            """
                .formatted(told, shown))
        .param("subjects", subjects.toArray(UUID[]::new))
        .param("closed", guard.closedTo(viewer))
        .param("reader", viewer.id())
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Minuted(words(row), row.getObject("with_id", UUID.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private String words(ResultSet row) throws SQLException {
    var answered = row.getString("answered");
    var took = answered == null ? "" : say("opinions.minuted.answered", answered);
    return Stream.of(statement(row), took)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String statement(ResultSet row) throws SQLException {
    var recommendation = row.getString("recommendation");
    if (recommendation == null) {
      return "";
    }
    return Stream.of(
            part("recommendation", say("opinions.recommendation." + recommendation)),
            String.join("\n", RecommendedMoney.in(row).lines(this::say)),
            part("words", row.getString("words")),
            part("reasons", row.getString("reasons")),
            part("conditions", row.getString("conditions")),
            with(row),
            say(
                "opinions.minuted.by",
                row.getString("proposed_by_name"),
                row.getString("confirmed_by_name")))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String with(ResultSet row) throws SQLException {
    var reference = row.getString("reference");
    return reference == null
        ? ""
        : say("opinions.minuted.with", row.getString("case_title"), reference);
  }

  private String part(String what, @Nullable String words) {
    return words == null || words.isBlank()
        ? ""
        : say("opinions.statement." + what + ".label") + ": " + words;
  }

  private String say(String key, Object... with) {
    return messages.getMessage(key, with);
  }
}
