package se.regionsormland.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.web.FormToken;

/** What a person is told of a request of hers, and that the money goes with it. */
@InsideTest
class PersonsRequestsTest {

  @Autowired private PersonsRequests persons;
  @Autowired private Requests requests;
  @Autowired private Submission submission;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;

  private final String address = UUID.randomUUID() + "@example.org";

  private int kept() {
    return jdbc.sql("SELECT count(*) FROM request JOIN idea ON id = idea_id WHERE email = :to")
        .param("to", address)
        .query(Integer.class)
        .single();
  }

  private static Requests.Written somebodyElses() {
    var contact = new Contact("", "", UUID.randomUUID() + "@example.org", "");
    return SomeRequest.saying("Kaj", "Vi vill bygga en kaj.", SomeRequest.numbers(), contact);
  }

  @Test
  void she_is_told_whom_she_named_and_with_her_draft_the_money_is_gone() {
    submission.ask(requests.save(FormToken.fresh(), 0, somebodyElses(), null).key());
    var contact = new Contact("", "", address, "");
    var written =
        SomeRequest.saying("Bro", "Vi vill bygga en bro.", SomeRequest.numbers(), contact);
    var key = requests.save(FormToken.fresh(), 0, written, null).key();
    assertThat(persons.of(address)).isEmpty();

    submission.ask(key);
    assertThat(persons.of(address))
        .singleElement()
        .satisfies(held -> assertThat(held.words()).containsEntry("payments", "Trosa kommun"));
    jdbc.sql(
            """
            INSERT INTO plan_draft (idea_id, rows, version)
            SELECT id, '{"costs": [{"what": "Kran", "id": "nummer"}], "begun": []}', 1
            FROM idea WHERE email = :to
            """)
        .param("to", address)
        .update();
    assertThat(persons.of(address).getFirst().words()).containsEntry("plan", "Kran");
    assertThat(kept()).isOne();
    assertThat(drafts.erase(key)).isTrue();
    assertThat(kept()).isZero();
  }
}
