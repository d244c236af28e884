package se.regionsormland.portal.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;

@InsideTest
class CaseLogTest {

  @Autowired private CaseLog caseLog;
  @Autowired private JdbcClient jdbc;

  @Test
  @Transactional
  void a_line_says_who_did_what_when() {
    var subject = UUID.randomUUID();
    caseLog.add(subject, DoneBy.sender(), Act.RECEIVED, "PP-2027-0001");
    caseLog.add(subject, DoneBy.portal(), Act.TAKEN, "");
    assertThat(caseLog.of(subject))
        .extracting(CaseLogLine::act)
        .containsExactly(Act.RECEIVED, Act.TAKEN);
    assertThat(caseLog.of(subject).getFirst().actor()).isEqualTo("Avsändaren");
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_change_a_line() {
    var subject = UUID.randomUUID();
    caseLog.add(subject, DoneBy.sender(), Act.RECEIVED, "");
    assertThatThrownBy(() -> jdbc.sql("UPDATE case_log SET detail = 'x'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_remove_a_line() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM case_log").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_change_the_schema() {
    assertThatThrownBy(() -> jdbc.sql("ALTER TABLE case_log DROP COLUMN detail").update())
        .rootCause()
        .hasMessageContaining("must be owner");
  }
}
