package se.regionsormland.portal.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.Remark;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.NotFound;

/** Whose files are, who may have them, and how long they are there. */
@InsideTest
class AttachmentsTest {

  @Autowired private Attachments attachments;
  @Autowired private CaseAttachments ofCase;
  @Autowired private AttachmentSettings settings;
  @Autowired private CaseIdeas cases;
  @Autowired private PersonsAttachments persons;
  @Autowired private Drafts drafts;
  @Autowired private Ideas ideas;
  @Autowired private CaseLog caseLog;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void nobodyIsLeft() {
    conflicts.openAll();
    As.nobody();
  }

  private SenderKey draft() {
    return cases.draft("Regn " + UUID.randomUUID());
  }

  private Added add(SenderKey key, String name, byte[] file) throws IOException {
    return attachments.add(key, SomeDraft.file(name, file), "");
  }

  private Attachment added(SenderKey key, String says) throws IOException {
    return ((Added.Kept) add(key, says + ".pdf", MadeFiles.pdf(says))).attachment();
  }

  private void send(SenderKey key) {
    cases.ask(key);
    cases.confirm(key);
  }

  private UUID id(SenderKey key) {
    return ideas.idOf(key).orElseThrow();
  }

  private String reference(SenderKey key) {
    return ideas.find(key).orElseThrow().reference();
  }

  private List<Path> filesOf(UUID idea) throws IOException {
    var own = settings.folder().resolve(idea.toString());
    if (!Files.exists(own)) {
      return List.of();
    }
    try (var all = Files.list(own)) {
      return all.toList();
    }
  }

  @Test
  void what_she_adds_she_can_have_back_as_it_was() throws IOException {
    var key = draft();
    var one = added(key, "kalkyl");

    try (var content = attachments.open(key, one.id())) {
      assertThat(content.readAllBytes()).isEqualTo(MadeFiles.pdf("kalkyl"));
    }
    assertThat(attachments.of(key)).containsExactly(one);
  }

  @Test
  void what_is_pointed_out_of_a_file_is_kept_with_it() throws IOException {
    var key = draft();
    add(key, "a.docx", MadeFiles.docx("<w:del/>"));

    assertThat(attachments.of(key))
        .singleElement()
        .satisfies(one -> assertThat(one.remarks()).containsExactly(Remark.TRACKED));
  }

  @Test
  void what_is_refused_leaves_neither_a_row_nor_a_file() throws IOException {
    var key = draft();

    assertThat(add(key, "a.docx", MadeFiles.docxWith("word/vbaProject.bin", new byte[1])))
        .isEqualTo(new Added.Refused(Refusal.MACROS));
    assertThat(attachments.of(key)).isEmpty();
    assertThat(filesOf(id(key))).isEmpty();
  }

  @Test
  void the_same_file_twice_is_one() throws IOException {
    var key = draft();
    added(key, "a");

    assertThat(add(key, "b.pdf", MadeFiles.pdf("a")))
        .isEqualTo(new Added.NoRoom(Added.Limit.THERE_ALREADY));
  }

  @Test
  void there_is_room_for_so_many() throws IOException {
    var key = draft();
    for (int at = 0; at < settings.count(); at++) {
      added(key, "nr" + at);
    }

    assertThat(add(key, "a.pdf", MadeFiles.pdf("en till")))
        .isEqualTo(new Added.NoRoom(Added.Limit.COUNT));
  }

  @Test
  void there_is_room_for_so_much_together() throws IOException {
    var key = draft();
    jdbc.sql(
            """
            INSERT INTO attachment (id, idea_id, number, name, kind, size, sha256, remarks, scan,
                                    added_at)
            VALUES (gen_random_uuid(), :idea, 1, 'a.pdf', 'PDF', :size, repeat('0', 64), '{}', 'NONE',
                    now())
            """)
        .param("idea", id(key))
        .param("size", settings.together().toBytes() - 10)
        .update();

    assertThat(add(key, "b.pdf", MadeFiles.pdf("b"))).isEqualTo(new Added.NoRoom(Added.Limit.SUM));
    assertThat(filesOf(id(key))).isEmpty();
  }

  @Test
  void she_is_told_what_is_kept_of_hers() throws IOException {
    var key = draft();
    var one = added(key, "kalkyl");
    attachments.mark(key, one.id(), "Egna priser.");
    send(key);
    var address = ideas.find(key).orElseThrow().contact().email();

    assertThat(persons.of(address.toLowerCase(java.util.Locale.ROOT)))
        .filteredOn(held -> held.about().equals(id(key)))
        .singleElement()
        .satisfies(
            held -> assertThat(held.words().values()).contains("kalkyl.pdf", "Egna priser."));
  }

  @Test
  void a_removed_file_is_gone_and_another_ideas_equal_one_is_not() throws IOException {
    var key = draft();
    var other = draft();
    var one = added(key, "samma");
    var another = added(other, "samma");

    assertThat(attachments.remove(key, one.id())).isTrue();

    assertThat(filesOf(id(key))).isEmpty();
    attachments.open(other, another.id()).close();
  }

  @Test
  void nobody_reaches_a_file_by_another_ideas_key() throws IOException {
    var one = added(draft(), "min");
    var other = draft();

    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.open(other, one.id()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attachments.remove(other, one.id()));
    assertThatExceptionOfType(DeadKey.class)
        .isThrownBy(() -> attachments.of(new SenderKey("finns inte")));
  }

  @Test
  void a_drafts_files_go_with_it() throws IOException {
    var key = draft();
    var id = id(key);
    added(key, "a");

    drafts.erase(key);

    assertThat(filesOf(id)).isEmpty();
    assertThat(
            jdbc.sql("SELECT count(*) FROM attachment WHERE idea_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void no_draft_of_hers_is_there_for_those_who_work_at_the_region() throws IOException {
    var key = draft();
    added(key, "a");

    assertThat(ofCase.of(id(key), As.signIn(Role.OFFICER))).isEmpty();
  }

  @Test
  void once_it_is_sent_officers_and_assessors_read_it_and_the_log_says_who_took_it()
      throws IOException {
    var key = draft();
    added(key, "a");
    send(key);
    var assessor = As.signIn(Role.ASSESSOR);

    assertThat(ofCase.of(id(key), assessor)).hasSize(1);
    try (var taken = ofCase.take(reference(key), 1, assessor).content()) {
      assertThat(taken.readAllBytes()).isEqualTo(MadeFiles.pdf("a"));
    }
    assertThat(caseLog.of(id(key)))
        .filteredOn(line -> line.act() == Act.ATTACHMENT_TAKEN)
        .singleElement()
        .extracting(CaseLogLine::detail, CaseLogLine::actor)
        .containsExactly("1", assessor.name());
  }

  @Test
  void to_whom_the_case_is_closed_there_is_no_file() throws IOException {
    var key = draft();
    added(key, "a");
    send(key);
    var officer = As.signIn(Role.OFFICER);
    conflicts.close(id(key), officer.id());

    assertThat(ofCase.of(id(key), officer)).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> ofCase.take(reference(key), 1, officer));
  }

  @Test
  void what_has_been_sent_is_neither_removed_nor_marked() throws IOException {
    var key = draft();
    var one = added(key, "a");
    send(key);

    assertThat(attachments.remove(key, one.id())).isFalse();
    assertThat(attachments.mark(key, one.id(), "affärer")).isFalse();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () -> jdbc.sql("DELETE FROM attachment WHERE id = :id").param("id", one.id()).update());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            jdbc.sql("UPDATE attachment SET secrecy = 'x' WHERE id = :id")
                .param("id", one.id())
                .update());
    assertThat(filesOf(id(key))).hasSize(1);
  }

  @Test
  void what_is_added_to_what_has_been_sent_stands_in_the_log_by_its_number() throws IOException {
    var key = draft();
    added(key, "a");
    send(key);
    added(key, "b");

    assertThat(caseLog.of(id(key)))
        .filteredOn(line -> line.act() == Act.ATTACHMENT_ADDED)
        .extracting(CaseLogLine::detail)
        .containsExactly("2");
  }

  @Test
  void nothing_is_added_to_what_is_closed() throws IOException {
    var key = draft();
    send(key);
    ideas.withdraw(key);

    assertThat(add(key, "a.pdf", MadeFiles.pdf("a")))
        .isEqualTo(new Added.NoRoom(Added.Limit.CLOSED));
  }

  @Test
  void a_mark_with_its_reason_follows_the_file_to_the_region() throws IOException {
    var key = draft();
    var one = added(key, "a");
    attachments.mark(key, one.id(), "Priserna är våra egna.");
    send(key);

    assertThat(ofCase.of(id(key), As.signIn(Role.OFFICER)))
        .singleElement()
        .satisfies(file -> {
          assertThat(file.isMarked()).isTrue();
          assertThat(file.secrecy()).isEqualTo("Priserna är våra egna.");
        });
  }

  @Test
  void a_file_that_is_not_what_was_kept_is_not_given() throws IOException {
    var key = draft();
    var one = added(key, "a");
    Files.write(filesOf(id(key)).getFirst(), MadeFiles.pdf("något annat"));

    assertThatExceptionOfType(java.io.UncheckedIOException.class)
        .isThrownBy(() -> attachments.open(key, one.id()));
  }
}
