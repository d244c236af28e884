package se.regionsormland.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.records.CaseLog;

/**
 * Who changes a case waits for its turn at the log before any row of it is locked: otherwise each
 * of two holds what the other waits for, and one of them is thrown out.
 */
@InsideTest
class TurnBeforeRowsTest {

  enum Change {
    ANSWER,
    HIDE_SUMMARY,
    WITHDRAW,
    REPLY,
    CHOOSE,
    ADD_A_FILE
  }

  @Autowired private CaseIdeas cases;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Ideas ideas;
  @Autowired private Attachments attachments;
  @Autowired private CaseLog caseLog;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @ParameterizedTest
  @EnumSource
  void what_waits_for_its_turn_holds_no_row(Change change) throws Exception {
    var key = cases.sent("Cykelbro över ån");
    var id = idOf(ideas.find(key).orElseThrow().reference());
    try (var threads = Executors.newSingleThreadExecutor()) {
      var waiting =
          transaction.execute(_ -> {
            caseLog.hold(id);
            var begun = threads.submit(() -> change(change, key, id));
            await().until(() -> isWaitedFor(id) || begun.isDone());
            assertThat(begun.isDone()).as("it waits").isFalse();
            assertThat(free("idea", "id", id)).isEqualTo(1);
            assertThat(free("assessment_case", "subject_id", id)).isEqualTo(1);
            return begun;
          });
      waiting.get();
    }
  }

  private UUID idOf(String reference) {
    var officer = As.signIn(Role.OFFICER);
    try {
      return submitted.withReference(reference, officer).orElseThrow().id();
    } finally {
      As.nobody();
    }
  }

  private void change(Change change, SenderKey key, UUID id) {
    var officer = As.signIn(Role.OFFICER);
    try {
      switch (change) {
        case ANSWER -> submitted.answer(id, SomeIdea.answer(), officer);
        case HIDE_SUMMARY -> submitted.hideSummary(id, "Namnger någon.", officer);
        case WITHDRAW -> ideas.withdraw(key);
        case REPLY -> ideas.reply(key, "Vi räknar om.");
        case CHOOSE -> ideas.choose(key, SenderChoice.WAIT);
        case ADD_A_FILE ->
            attachments.add(key, SomeDraft.file("karta.pdf", MadeFiles.pdf("Karta")), "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      As.nobody();
    }
  }

  private boolean isWaitedFor(UUID subject) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT FROM pg_locks
              WHERE locktype = 'advisory' AND NOT granted
                AND (classid::bigint << 32) | objid::bigint = hashtextextended(:subject, 0))
            """)
        .param("subject", subject.toString())
        .query(Boolean.class)
        .single();
  }

  /** How many of its rows nobody else has locked; ours from here on. */
  private int free(String table, String column, UUID subject) {
    return jdbc.sql(
            "SELECT 1 FROM %s WHERE %s = :id FOR UPDATE SKIP LOCKED".formatted(table, column))
        .param("id", subject)
        .query(Integer.class)
        .list()
        .size();
  }
}
