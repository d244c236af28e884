package se.regionsormland.portal.ideas;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.web.DeadKey;

/**
 * For those who bring people together: who is behind an idea, for as long as everybody may see it.
 * What is hidden or withdrawn is not here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReachableIdeas {

  private static final String SHOWN =
      """
      SELECT s.id, p.reference, p.title, s.contact_name, s.organisation, s.email, s.telephone,
          s.language
      FROM public_idea p JOIN submitted_idea s ON s.reference = p.reference
      """;

  private final JdbcClient jdbc;
  private final SenderKeys keys;

  ReachableIdeas(JdbcClient jdbc, SenderKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  public Optional<ReachableIdea> withReference(String reference) {
    return one(jdbc.sql(SHOWN + "WHERE p.reference = :one").param("one", reference));
  }

  public Optional<ReachableIdea> withId(UUID id) {
    return one(jdbc.sql(SHOWN + "WHERE s.id = :one").param("one", id));
  }

  /**
   * The owner's own, by her key.
   *
   * @throws DeadKey it opens no idea
   */
  public Optional<ReachableIdea> withKey(SenderKey key) {
    return withId(keys.ideaOf(key).orElseThrow(DeadKey::new));
  }

  /** One more key for its owner, to be sent to her alone. */
  public SenderKey freshKeyTo(UUID id) {
    return keys.giveByLetter(id);
  }

  private static Optional<ReachableIdea> one(JdbcClient.StatementSpec query) {
    return query
        .query((row, _) ->
            new ReachableIdea(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                new Contact(
                    row.getString("contact_name"),
                    row.getString("organisation"),
                    row.getString("email"),
                    row.getString("telephone")),
                Locale.of(row.getString("language"))))
        .optional();
  }

  /** A public idea with the person behind it and her language. The contact is not for pages. */
  public record ReachableIdea(
      UUID id, String reference, String title, Contact contact, Locale language) {}
}
