package se.regionsormland.portal.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/**
 * Where people at the region write about a case a person may be named, or be the one who writes:
 * she is told which cases, an officer sees them too, and what is a record stays.
 */
@PortalTest
class PersonsInCasesTest {

  private static final String HERE = "/arbeta/personuppgifter";

  /**
   * By table, a row about case {@code :id} in which {@code :said} stands; {@code :who} wrote it.
   */
  private static final Map<String, String> WRITTEN = written();

  /**
   * Told by what they belong to, or nothing that people write: see the test that they all are here.
   */
  private static final String NOT_OF_A_CASE =
      "assessed_with assignment attendance item_leave no_conflict statement_source unopened_case assessment_case"
          + " case_exchange case_answer case_note case_pause answer_draft case_log letter"
          + " introduction given_key joined_account secret_guess case_seen board_line"
          + " recommended_money conference_seat";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas cases;
  @Autowired private JdbcClient jdbc;

  private final String email =
      "Person." + UUID.randomUUID().toString().substring(0, 13) + "@example.org";
  private final UUID account = UUID.randomUUID();
  private final UUID meeting = UUID.randomUUID();
  private final Map<String, String> references = new LinkedHashMap<>();
  private JdbcClient owner;

  private static Map<String, String> written() {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "conflict_of_interest",
        "(id, subject_id, person_id, person_name, ground, words, raised_by, raised_by_name,"
            + " raised_at) VALUES (gen_random_uuid(), :id, :who, 'x', 'OTHER', :said, :who, 'x',"
            + " now())");
    all.put(
        "case_party",
        "(id, subject_id, part, name, added_by, added_by_name, added_at)"
            + " VALUES (gen_random_uuid(), :id, 'PARTNER', :said, :who, 'x', now())");
    all.put(
        "conflict_report",
        "(id, subject_id, words, reported_at) VALUES (gen_random_uuid(), :id, :said, now())");
    all.put(
        "opinion",
        "(member_id, member_name, subject_id, subject_kind, answers, given_at)"
            + " VALUES (:who, 'x', :id, 'IDEA', jsonb_build_object('all', :said), now())");
    all.put(
        "opinion_change",
        "(member_id, subject_id, answers, changed_at)"
            + " VALUES (:who, :id, jsonb_build_object('all', :said), now())");
    all.put(
        "opinion_draft",
        "(member_id, subject_id, subject_kind, answers, version, saved_at)"
            + " VALUES (:who, :id, 'IDEA', jsonb_build_object('all', :said), 1, now())");
    all.put(
        "statement",
        "(subject_id, subject_kind, number, recommendation, words, reasons, conditions, version,"
            + " saved_at, saved_by_name, proposed_by, proposed_by_name, proposed_at)"
            + " VALUES (:id, 'IDEA', 1, 'GO_ON', '', :said, '', 1, now(), 'x', :who, 'x', now())");
    all.put(
        "formal_check",
        "(subject_id, subject_kind, number, ticked, ticked_by, ticked_by_name, ticked_at)"
            + " VALUES (:id, 'IDEA', 1, jsonb_build_object('all', :said), :who, 'x', now())");
    all.put(
        "agenda_item",
        "(id, by_day, subject_kind, subject_id, wanted, length, added_by, added_by_name, added_at,"
            + " said) VALUES (gen_random_uuid(), '2027-04-01', 'IDEA', :id, 'SETTLE', 5, :who, 'x',"
            + " now(), :said)");
    all.put(
        "relation",
        "(id, kind, subject_kind, subject_id, measure, reason, made_by, made_by_name, made_at)"
            + " VALUES (gen_random_uuid(), 'BUILDS_ON', 'IDEA', :id, :id::text, :said, :who, 'x',"
            + " now())");
    all.put(
        "division",
        "(subject_id, reason, offered_by, offered_by_name, offered_at)"
            + " VALUES (:id, :said, :who, 'x', now())");
    all.put(
        "completion",
        "(id, subject_id, question, answer_by, asked_by, asked_by_name, asked_at)"
            + " VALUES (gen_random_uuid(), :id, :said, '2027-04-01', :who, 'x', now())");
    return all;
  }

  @BeforeEach
  void nothingIsWritten() {
    owner = TestDatabase.owner(jdbc);
  }

  @AfterEach
  void nothingIsLeftThatOthersMeet() {
    owner.sql("DELETE FROM minutes WHERE meeting_id = :id").param("id", meeting).update();
    owner.sql("DELETE FROM attendance WHERE meeting_id = :id").param("id", meeting).update();
    owner.sql("DELETE FROM meeting WHERE id = :id").param("id", meeting).update();
    owner.sql("DELETE FROM group_member WHERE account_id = :id").param("id", account).update();
  }

  private void somebodyWrites(String said, UUID who) {
    for (var row : WRITTEN.entrySet()) {
      var reference = cases.came("Om " + row.getKey());
      references.put(row.getKey(), reference);
      if (row.getKey().startsWith("opinion") && !row.getKey().equals("opinion_draft")) {
        insert("assignment", LOOKS, reference, said, who);
      }
      if (row.getKey().equals("opinion_change")) {
        insert("opinion", WRITTEN.getOrDefault("opinion", ""), reference, "Ord", who);
      }
      insert(row.getKey(), row.getValue(), reference, said, who);
    }
    insertMeeting(said, who);
  }

  private static final String LOOKS =
      "(subject_id, subject_kind, member_id, member_name, due, said_by, said_by_name, said_at)"
          + " SELECT :id, 'IDEA', :who, 'x', '2027-04-01', :id, 'x', now() WHERE :said <> ''";

  private void insert(String table, String columns, String reference, String said, UUID who) {
    owner
        .sql("INSERT INTO " + table + " " + columns)
        .param("id", id(reference))
        .param("said", said)
        .param("who", who)
        .update();
  }

  /** A case about which somebody else has answered. */
  private String another() {
    var reference = cases.came("Om någon annan");
    var who = UUID.randomUUID();
    insert("assignment", LOOKS, reference, "Ord", who);
    insert("opinion", WRITTEN.getOrDefault("opinion", ""), reference, "Ord", who);
    return reference;
  }

  private void insertMeeting(String said, UUID who) {
    owner
        .sql(
            """
            INSERT INTO meeting (id, held_on, changed_at, cancelled)
            VALUES (:id, '2027-05-14', now(), true)
            """)
        .param("id", meeting)
        .update();
    owner
        .sql("INSERT INTO minutes (meeting_id, other) VALUES (:id, :said)")
        .param("id", meeting)
        .param("said", said)
        .update();
    owner
        .sql("INSERT INTO attendance VALUES (:id, :who, 'x', true)")
        .param("id", meeting)
        .param("who", who)
        .update();
  }

  private UUID id(String reference) {
    return jdbc.sql("SELECT id FROM submitted_idea WHERE reference = :reference")
        .param("reference", reference)
        .query(UUID.class)
        .single();
  }

  private MvcTestResult post(String path, String checked) {
    return mvc.post()
        .uri(HERE + path)
        .with(csrf())
        .with(As.officer())
        .formField("email", email)
        .formField("checked", checked)
        .exchange();
  }

  private String extract() {
    assertThat(post("/brev", "")).hasStatusOk();
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = 'DATA_EXTRACT'"
                + " ORDER BY created_at DESC, id DESC LIMIT 1")
        .param("to", email)
        .query(String.class)
        .single();
  }

  @Test
  void wherever_somebody_has_written_her_address_she_is_told_and_what_is_a_record_stays() {
    somebodyWrites("Fråga " + email + " först", UUID.randomUUID());
    var written = new TreeSet<>(WRITTEN.keySet());
    written.add("minutes");
    var everywhere = new EveryColumn(jdbc);
    assertThat(everywhere.holding(email)).isEqualTo(written);

    var another = another();
    var told = extract();
    assertThat(told).contains(references.values()).contains("2027-05-14");
    assertThat(told).doesNotContain("Fråga " + email, another);

    var shown = post("/radering", "SHOWED_IDENTITY");
    assertThat(shown).hasStatusOk().bodyText().contains("regionens arkivregler gäller");
    references.forEach((table, reference) -> {
      if (!table.equals("opinion_draft")) {
        assertThat(shown).as(table).bodyText().contains(reference);
      }
    });
    assertThat(shown).bodyText().doesNotContain(references.get("opinion_draft"));
    assertThat(everywhere.holding(email)).isEqualTo(written);
  }

  @Test
  void whoever_works_here_is_told_where_she_has_had_a_part_and_her_own_draft_is_erased() {
    owner
        .sql(
            """
            INSERT INTO account (id, username, display_name, password_hash, password_chosen, active,
                                 created_at, version)
            VALUES (:id, :email, 'Kollegan', '', true, true, now(), 0)
            """)
        .param("id", account)
        .param("email", email)
        .update();
    owner
        .sql(
            """
            INSERT INTO group_member (id, account_id, function, from_day, to_day, told_day, employee,
                areas, organisations, appointed_by, appointed_by_name, appointed_at)
            VALUES (gen_random_uuid(), :id, 'MEMBER', '2025-01-01', '2025-12-31', '2024-12-01', true,
                '{}', '{Region Sörmland}', :id, 'x', now())
            """)
        .param("id", account)
        .update();
    somebodyWrites("Det ska gå bra", account);
    var another = another();
    // A report is a sender's, who has no account.
    references.remove("conflict_report");
    assertThat(extract())
        .doesNotContain(another)
        .contains(references.values())
        .contains("2027-05-14", "2025-01-01/2025-12-31", "Eget utkast till svar");
    assertThat(drafts()).isOne();
    post("/radering", "SHOWED_IDENTITY");
    assertThat(drafts()).isZero();
  }

  private int drafts() {
    return jdbc.sql("SELECT count(*) FROM opinion_draft WHERE member_id = :id")
        .param("id", account)
        .query(Integer.class)
        .single();
  }

  @Test
  void to_an_officer_whom_a_case_is_closed_to_it_is_not_named_here_either() {
    somebodyWrites("Ring " + email, UUID.randomUUID());
    var closed = references.get("relation");
    owner
        .sql(
            """
            INSERT INTO conflict_of_interest (id, subject_id, person_id, person_name, ground, words,
              raised_by, raised_by_name, raised_at, stands, law, reason, decided_by, decided_by_name,
              decided_at)
            VALUES (gen_random_uuid(), :id, :who, 'x', 'AFFECTED', '', :who, 'x', now(), true,
              'EMPLOYEE', 'x', :id, 'x', now())
            """)
        .param("id", id(closed))
        .param("who", As.viewer(Role.OFFICER).id())
        .update();
    assertThat(post("", ""))
        .bodyText()
        .contains(references.get("statement"))
        .doesNotContain(closed);
  }

  /** A table that comes later, in which people write about a case, is told of too. */
  @Test
  void each_table_in_which_people_write_about_a_case_is_tried_here() {
    var tables =
        owner
            .sql(
                """
                SELECT DISTINCT c.table_name FROM information_schema.columns c
                JOIN information_schema.tables t USING (table_schema, table_name)
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
                  AND column_name IN ('subject_id', 'subject', 'case_id', 'meeting_id', 'item_id')
                """)
            .query(String.class)
            .set();
    tables.removeAll(WRITTEN.keySet());
    tables.remove("minutes");
    assertThat(java.util.List.of(NOT_OF_A_CASE.split(" "))).containsAll(tables);
  }
}
