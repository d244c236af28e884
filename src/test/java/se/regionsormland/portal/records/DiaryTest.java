package se.regionsormland.portal.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;

@PortalTest
class DiaryTest {

  @Autowired private Diary diary;
  @Autowired private JdbcClient jdbc;

  @Test
  @Transactional
  void a_line_says_who_did_what_when() {
    var subject = UUID.randomUUID();
    diary.add(subject, Actor.sender(), Act.RECEIVED, "PP-2027-0001");
    diary.add(subject, Actor.portal(), Act.TAKEN, "");
    assertThat(diary.of(subject))
        .extracting(DiaryLine::act)
        .containsExactly(Act.RECEIVED, Act.TAKEN);
    assertThat(diary.of(subject).getFirst().actor()).isEqualTo("Avsändaren");
    assertThat(diary.firstBroken(subject)).isEmpty();
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_change_a_line() {
    var subject = UUID.randomUUID();
    diary.add(subject, Actor.sender(), Act.RECEIVED, "");
    assertThatThrownBy(() -> jdbc.sql("UPDATE diary_entry SET detail = 'x'").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_remove_a_line() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM diary_entry").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  @Transactional
  void the_portals_own_role_cannot_change_the_schema() {
    assertThatThrownBy(() -> jdbc.sql("ALTER TABLE diary_entry DROP COLUMN detail").update())
        .rootCause()
        .hasMessageContaining("must be owner");
  }
}
