package se.regionsormland.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.identity.Role.ADMINISTRATOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.identity.AccountOutcome;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.web.FormToken;

/** What is said to be erased has no letter left that knows the address or opens anything. */
@InsideTest
@Transactional
class ForgottenLettersTest {

  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private OwnOffers offers;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  private final String email = "glom-" + UUID.randomUUID() + "@example.org";

  private List<Map<String, Object>> letters() {
    return jdbc.sql("SELECT * FROM letter WHERE recipient = :email")
        .param("email", email)
        .query()
        .listOfRows();
  }

  private SenderKey draft() {
    var contact = new Contact("", "", email, "");
    return drafts.save(FormToken.fresh(), 0, SomeIdea.content(), contact).key();
  }

  private String keyInLetter(String path) {
    var body = letters().getFirst().get("body").toString();
    return body.split(path, 2)[1].split("[?\\s]", 2)[0];
  }

  @Test
  void an_erased_draft_leaves_no_unsent_letter() {
    var key = draft();
    drafts.sendLink(key);
    submission.ask(key);
    assertThat(letters()).hasSize(2);

    drafts.erase(key);

    assertThat(letters()).isEmpty();
    assertThat(rowsWith(key.value())).isZero();
  }

  @Test
  void of_a_letter_about_an_erased_draft_that_was_sent_it_is_not_told_what_it_was_about() {
    var key = draft();
    drafts.sendLink(key);
    var id = letters().getFirst().get("id");
    jdbc.sql("UPDATE letter SET state = 'SENT', body = NULL, recipient = '' WHERE id = :id")
        .param("id", id)
        .update();

    drafts.erase(key);

    assertThat(
            jdbc.sql("SELECT recipient, body, about FROM letter WHERE id = :id")
                .param("id", id)
                .query()
                .singleRow()
                .values())
        .containsExactly("", null, null);
  }

  @Test
  void an_offer_that_is_taken_away_leaves_no_unsent_letter() {
    offers.write(UUID.randomUUID(), content(), email, Locale.of("sv"));
    var key = offers.confirm(keyInLetter("/partner/erbjud/bekrafta/")).orElseThrow();
    offers.remove(key);
    assertThat(letters()).isEmpty();
    assertThat(rowsWith(key)).isZero();
  }

  @Test
  void a_closed_account_leaves_no_link_on_its_way() {
    var administrator = As.signIn(ADMINISTRATOR);
    accounts.invite("admin-" + email, "Test", Set.of(ADMINISTRATOR));
    jdbc.sql("UPDATE account SET password_chosen = true WHERE username = :name")
        .param("name", "admin-" + email)
        .update();
    accounts.invite(email, "Test", Set.of(Role.ASSESSOR));
    var id =
        jdbc.sql("SELECT id FROM account WHERE username = :email")
            .param("email", email)
            .query(UUID.class)
            .single();
    assertThat(accounts.deactivate(id, administrator)).isEqualTo(AccountOutcome.DONE);
    As.nobody();
    assertThat(letters()).isEmpty();
  }

  private int rowsWith(String key) {
    return jdbc.sql("SELECT count(*) FROM letter l WHERE to_jsonb(l)::text LIKE '%' || :key || '%'")
        .param("key", key)
        .query(Integer.class)
        .single();
  }

  private static OfferContent content() {
    return new OfferContent(
        "En förening",
        ActorType.OTHER,
        Set.of(),
        List.of(5),
        Set.of(Resource.PREMISES),
        Set.of(),
        "Vi har en lokal.");
  }
}
