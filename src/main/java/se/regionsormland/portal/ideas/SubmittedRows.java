package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SubmittedIdea.Came;
import se.regionsormland.portal.ideas.SubmittedIdeas.AreaMoney;
import se.regionsormland.portal.ideas.SubmittedIdeas.SubmittedText;
import se.regionsormland.portal.ideas.rows.IdeaRow;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.web.WhilePageIsRead;

/**
 * Reads the view in which drafts do not exist. Whether one of them is open to the reader is asked
 * in the same statement: what is closed to her takes no longer to be missing than what is not
 * there.
 */
@Component
class SubmittedRows {

  private final JdbcClient jdbc;
  private final RecordGuard guard;

  SubmittedRows(JdbcClient jdbc, RecordGuard guard) {
    this.jdbc = jdbc;
    this.guard = guard;
  }

  Optional<SubmittedIdea> withId(UUID id, Viewer reader) {
    return WhilePageIsRead.maybe(
        SubmittedIdea.class, id + " to " + reader.id(), () -> read(id, reader));
  }

  Optional<SubmittedIdea> withReference(String reference, Viewer reader) {
    return WhilePageIsRead.maybe(
        SubmittedIdea.class, reference + " to " + reader.id(), () -> read(reference, reader));
  }

  private Optional<SubmittedIdea> read(UUID id, Viewer reader) {
    return jdbc.sql(
            "SELECT * FROM submitted_idea WHERE id = :id AND "
                + guard.opensToReader("submitted_idea.id"))
        .param("id", id)
        .param("reader", reader.id())
        .query((row, _) -> read(new IdeaRow(row)))
        .optional();
  }

  private Optional<SubmittedIdea> read(String reference, Viewer reader) {
    return jdbc.sql(
            "SELECT * FROM submitted_idea WHERE reference = :reference AND "
                + guard.opensToReader("submitted_idea.id"))
        .param("reference", reference)
        .param("reader", reader.id())
        .query((row, _) -> read(new IdeaRow(row)))
        .optional();
  }

  List<SubmittedIdea> withIds(Collection<UUID> ids, Viewer reader) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                "SELECT * FROM submitted_idea WHERE id = ANY (:ids) AND "
                    + guard.opensToReader("submitted_idea.id"))
            .param("ids", ids.toArray(UUID[]::new))
            .param("reader", reader.id())
            .query((row, _) -> read(new IdeaRow(row)))
            .list();
  }

  /** {@code opened}: the case is open to who read them. */
  record Parties(IdeaParties idea, boolean opened) {}

  /** Also of what opens once the reader has said that she has no conflict of interest. */
  Optional<Parties> parties(String reference, Viewer reader) {
    return WhilePageIsRead.maybe(
        Parties.class, reference + " to " + reader.id(), () -> readParties(reference, reader));
  }

  private Optional<Parties> readParties(String reference, Viewer reader) {
    return jdbc.sql(
            "SELECT id, reference, case_title, contact_name, organisation, "
                + guard.opensToReader("submitted_idea.id")
                + " AS opened FROM submitted_idea WHERE reference = :reference AND "
                + guard.mayBeOpenedByReader("submitted_idea.id"))
        .param("reference", reference)
        .param("reader", reader.id())
        .query((row, _) -> parties(row))
        .optional();
  }

  private static Parties parties(ResultSet row) throws SQLException {
    return new Parties(
        new IdeaParties(
            row.getObject("id", UUID.class),
            row.getString("reference"),
            row.getString("case_title"),
            row.getString("contact_name"),
            row.getString("organisation")),
        row.getBoolean("opened"));
  }

  List<SubmittedText> latestTexts(int most, UUID[] closed) {
    return jdbc.sql(
            """
            SELECT reference, title, text FROM unmarked_idea WHERE id <> ALL (:closed)
            ORDER BY received_at DESC, id LIMIT :most
            """)
        .param("most", most)
        .param("closed", closed)
        .query(new SimplePropertyRowMapper<>(SubmittedText.class))
        .list();
  }

  AreaMoney moneyOf(int area, UUID[] closed) {
    return jdbc.sql(
            "SELECT count(*), coalesce(sum(amount), 0) FROM unmarked_idea WHERE areas[1] = :area"
                + " AND state IN ('SUBMITTED', 'ANSWERED') AND amount IS NOT NULL AND id <> ALL"
                + " (:closed)")
        .param("area", area)
        .param("closed", closed)
        .query((row, _) -> new AreaMoney(row.getInt(1), row.getLong(2)))
        .single();
  }

  static SubmittedIdea read(IdeaRow of) throws SQLException {
    ResultSet row = of.row();
    return new SubmittedIdea(
        row.getObject("id", UUID.class),
        of.text("reference"),
        of.text("case_title"),
        new Came(
            Channel.valueOf(of.text("channel")),
            of.receivedAt(),
            of.areas(),
            Locale.of(of.text("language")),
            row.getString("email_as_sent")),
        IdeaState.valueOf(of.text("state")),
        content(of),
        contact(of),
        row.getBoolean("summary_shown"),
        MarkedRows.read(of.text("marked")));
  }

  private static IdeaContent content(IdeaRow of) throws SQLException {
    return new IdeaContent(
        of.text("title"),
        of.text("text"),
        of.text("change"),
        of.kind(),
        of.set("needs", Need::valueOf),
        of.number("amount"),
        of.row().getBoolean("amount_unknown"),
        of.date("answer_before"),
        of.municipalities(),
        of.text("other_places"),
        of.row().getBoolean("summary_allowed"),
        of.text("summary"));
  }

  private static Contact contact(IdeaRow of) throws SQLException {
    return new Contact(
        of.text("contact_name"), of.text("organisation"), of.text("email"), of.text("telephone"));
  }
}
