package se.regionsormland.portal.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SubmittedIdea.Came;

/** Reads the view in which drafts do not exist. */
@Component
class SubmittedRows {

  private final JdbcClient jdbc;

  SubmittedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<SubmittedIdea> withId(UUID id) {
    return jdbc.sql("SELECT * FROM submitted_idea WHERE id = :id")
        .param("id", id)
        .query((row, _) -> read(new IdeaRow(row)))
        .optional();
  }

  Optional<SubmittedIdea> withReference(String reference) {
    return jdbc.sql("SELECT * FROM submitted_idea WHERE reference = :reference")
        .param("reference", reference)
        .query((row, _) -> read(new IdeaRow(row)))
        .optional();
  }

  Optional<IdeaParties> parties(String reference) {
    return jdbc.sql(
            """
            SELECT id, reference, title, contact_name, organisation FROM submitted_idea
            WHERE reference = :reference
            """)
        .param("reference", reference)
        .query((row, _) ->
            new IdeaParties(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getString("contact_name"),
                row.getString("organisation")))
        .optional();
  }

  List<SubmittedText> latestTexts(int most, UUID[] closed) {
    return jdbc.sql(
            """
            SELECT reference, title, text FROM submitted_idea WHERE id <> ALL (:closed)
            ORDER BY received_at DESC, id LIMIT :most
            """)
        .param("most", most)
        .param("closed", closed)
        .query((row, _) ->
            new SubmittedText(
                row.getString("reference"), row.getString("title"), row.getString("text")))
        .list();
  }

  AreaMoney moneyOf(int area, UUID[] closed) {
    return jdbc.sql(
            "SELECT count(*), coalesce(sum(amount), 0) FROM submitted_idea WHERE areas[1] = :area"
                + " AND state IN ('SUBMITTED', 'ANSWERED') AND amount IS NOT NULL AND id <> ALL (:closed)")
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
        new Came(
            Channel.valueOf(of.text("channel")),
            of.receivedAt(),
            of.areas(),
            row.getString("email_as_sent")),
        IdeaState.valueOf(of.text("state")),
        content(of),
        contact(of),
        row.getBoolean("summary_shown"),
        Locale.of(of.text("language")));
  }

  private static IdeaContent content(IdeaRow of) throws SQLException {
    return new IdeaContent(
        of.text("title"),
        of.text("text"),
        of.text("change"),
        of.kind(),
        of.needs(),
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
