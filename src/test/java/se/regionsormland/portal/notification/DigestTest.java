package se.regionsormland.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/** One letter a working day to who has something to do. */
@PortalTest
class DigestTest {

  @Autowired private Digest digest;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String address = UUID.randomUUID() + "@example.org";
  private final String title = "kanarie-" + UUID.randomUUID();
  private String reference;

  @BeforeEach
  void anOfficerHasACase() {
    accounts.open(
        new NewAccount(address, "Handläggaren", "en lång mening att minnas", Set.of(Role.OFFICER)));
    var id =
        jdbc.sql("SELECT id FROM account WHERE username = :address")
            .param("address", address)
            .query(UUID.class)
            .single();
    reference = ideas.came(title);
    ideas.draft(title + "-utkast");
    As.signIn(Role.OFFICER);
    var _ = cases.take(reference, null, new Viewer(id, "Handläggaren", Set.of(Role.OFFICER)));
    As.nobody();
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private List<String> writtenAt(String time) {
    clock.set(Instant.parse(time));
    digest.write();
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :address AND kind = 'OFFICERS_DAY'")
        .param("address", address)
        .query(String.class)
        .list();
  }

  @Test
  void what_is_due_within_three_working_days_goes_by_one_letter_with_nothing_of_the_text() {
    assertThat(writtenAt("2027-03-09T06:30:00Z")).as("four days before").isEmpty();
    assertThat(writtenAt("2027-03-10T05:30:00Z")).as("before seven").isEmpty();
    assertThat(writtenAt("2027-03-10T06:30:00Z"))
        .singleElement()
        .satisfies(body ->
            assertThat(body)
                .contains(reference, "berätta skälet för avsändaren före datumet")
                .doesNotContain(title));
    assertThat(writtenAt("2027-03-10T09:00:00Z")).as("once a day").hasSize(1);
  }

  @Test
  void nothing_is_written_on_a_day_off() {
    assertThat(writtenAt("2027-03-13T08:00:00Z")).isEmpty();
  }
}
