package se.regionsormland.portal.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Ideas;

/** The folder and the table agree, whatever stopped halfway. */
@InsideTest
@ExtendWith(OutputCaptureExtension.class)
class SweepTest {

  @Autowired private Attachments attachments;
  @Autowired private AttachmentSettings settings;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas ideas;
  @Autowired private FileStore store;
  @Autowired private Sweep sweep;
  @Autowired private Clock clock;

  private FileStore.Address put(UUID idea, Duration ago) throws IOException {
    try (var incoming =
        store.take(to -> {
          to.write(1);
          return true;
        })) {
      var address = new FileStore.Address(idea, UUID.randomUUID(), incoming.sha256());
      Files.setLastModifiedTime(incoming.path(), FileTime.from(clock.instant().minus(ago)));
      incoming.keepAt(address);
      return address;
    }
  }

  private Path only(UUID idea) throws IOException {
    try (var all = Files.list(settings.folder().resolve(idea.toString()))) {
      return all.findFirst().orElseThrow();
    }
  }

  @Test
  void a_file_without_a_row_goes_once_it_has_lain_for_an_hour() throws IOException {
    var lost = put(UUID.randomUUID(), Duration.ofMinutes(61));
    var onItsWay = put(UUID.randomUUID(), Duration.ofMinutes(59));

    sweep.sweep();

    assertThat(store.has(lost)).isFalse();
    assertThat(store.has(onItsWay)).isTrue();
  }

  @Test
  void a_file_with_a_row_stays_however_old_it_is() throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    attachments.add(key, SomeDraft.file("a.pdf", MadeFiles.pdf("hej")), "");
    var one = attachments.of(key).getFirst();
    var longAgo = FileTime.from(clock.instant().minus(Duration.ofDays(900)));
    Files.setLastModifiedTime(only(ideas.idOf(key).orElseThrow()), longAgo);

    sweep.sweep();

    attachments.open(key, one.id()).close();
  }

  @Test
  void a_row_without_its_file_is_told_of_and_stays(CapturedOutput output) throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    attachments.add(key, SomeDraft.file("a.pdf", MadeFiles.pdf("hej")), "");
    Files.delete(only(ideas.idOf(key).orElseThrow()));

    sweep.sweep();

    assertThat(output).contains("attachments have lost their file");
    assertThat(attachments.of(key)).hasSize(1);
  }
}
