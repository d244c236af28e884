package se.regionsormland.portal.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile.Pause;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.WhilePageIsRead;

/** What stands above each page of a case, by one statement: nothing here is changed. */
@Component
class CaseHeads {

  private final JdbcClient jdbc;

  CaseHeads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CaseHead of(OpenCase open) {
    return WhilePageIsRead.once(CaseHead.class, open.id().toString(), () -> read(open));
  }

  private CaseHead read(OpenCase open) {
    return jdbc.sql(
            """
            SELECT one.*, pause.from_day, pause.reason FROM assessment_case AS one
            LEFT JOIN case_pause AS pause ON pause.case_id = one.id AND pause.to_day IS NULL
            WHERE one.subject_id = :subject AND one.subject_kind = :kind
            """)
        .param("subject", open.id())
        .param("kind", Subject.Kind.IDEA.name())
        .query((row, _) -> new CaseHead(open, status(row), name(row), pause(row)))
        .optional()
        .orElseThrow(NotFound::new);
  }

  private static CaseStatus status(ResultSet row) throws SQLException {
    return new CaseStatus(
        row.getObject("first_answer_by", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        row.getObject("group_meets", LocalDate.class),
        new Holder(row.getObject("officer_id", UUID.class), row.getString("officer_name")),
        row.getString("diary_number"),
        row.getObject("closed_at") == null,
        row.getObject("area", Integer.class),
        named(SenderChoice.class, row.getString("sender_choice")));
  }

  private static CaseName name(ResultSet row) throws SQLException {
    var needs = (String[]) row.getArray("needs").getArray();
    return new CaseName(
        row.getString("called"), named(IdeaKind.class, row.getString("kind")), needs(needs));
  }

  private static Set<Need> needs(String[] names) {
    return Stream.of(names).map(Need::valueOf).collect(Collectors.toSet());
  }

  private static @Nullable Pause pause(ResultSet row) throws SQLException {
    var from = row.getObject("from_day", LocalDate.class);
    return from == null ? null : new Pause(from, row.getString("reason"));
  }

  private static <E extends Enum<E>> @Nullable E named(Class<E> kind, @Nullable String name) {
    return name == null ? null : Enum.valueOf(kind, name);
  }
}
