package se.regionsormland.portal.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import se.regionsormland.portal.attachments.FileStore.Address;
import se.regionsormland.portal.attachments.inspection.MadeFiles;

/** A folder, and what is in it whatever happens. */
class FolderStoreTest {

  @TempDir private Path folder;
  private FolderStore store;

  @BeforeEach
  void open() {
    store =
        new FolderStore(
            new AttachmentSettings(
                folder, DataSize.ofMegabytes(1), 3, DataSize.ofMegabytes(2), ""));
  }

  private Address put(UUID idea, String says) throws IOException {
    try (var incoming = store.take(to -> written(to, says))) {
      var address = new Address(idea, UUID.randomUUID(), incoming.sha256());
      incoming.keepAt(address);
      return address;
    }
  }

  private static boolean written(java.io.OutputStream to, String says) throws IOException {
    to.write(MadeFiles.utf8(says));
    return true;
  }

  private List<Path> files() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void what_is_kept_is_there_by_what_is_in_it() throws IOException {
    var address = put(UUID.randomUUID(), "hej");

    assertThat(address.sha256())
        .startsWith("9c478bf63e9500cb5db1e85ece82f18c8eb9e52e2f9135acd7f10972");
    assertThat(store.has(address)).isTrue();
    try (var content = store.open(address)) {
      assertThat(content.readAllBytes()).isEqualTo(MadeFiles.utf8("hej"));
    }
  }

  @Test
  void what_is_not_kept_leaves_nothing() throws IOException {
    store.take(to -> written(to, "hej")).close();

    assertThat(files()).isEmpty();
  }

  @Test
  void what_breaks_on_its_way_leaves_nothing() throws IOException {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            store.take(to -> {
              to.write(new byte[10_000]);
              throw new IOException("The line is cut");
            }));

    assertThat(files()).isEmpty();
  }

  @Test
  void what_is_too_large_leaves_nothing() throws IOException {
    assertThatExceptionOfType(FileStore.TooLarge.class).isThrownBy(() -> store.take(_ -> false));

    assertThat(files()).isEmpty();
  }

  @Test
  void two_that_are_equal_are_two_and_one_goes_without_the_other() throws IOException {
    var idea = UUID.randomUUID();
    var one = put(idea, "samma");
    var other = put(idea, "samma");

    store.remove(one);

    assertThat(store.has(one)).isFalse();
    assertThat(store.has(other)).isTrue();
  }

  @Test
  void all_of_an_idea_go_and_no_other_ideas() throws IOException {
    var idea = UUID.randomUUID();
    put(idea, "a");
    put(idea, "b");
    var other = put(UUID.randomUUID(), "a");

    store.removeAllOf(idea);

    assertThat(files()).hasSize(1);
    assertThat(store.has(other)).isTrue();
  }

  @Test
  void what_has_become_another_file_is_not_given() throws IOException {
    var address = put(UUID.randomUUID(), "hej");
    Files.write(files().getFirst(), MadeFiles.utf8("nej"));

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.open(address));
  }

  @Test
  void those_that_have_lain_for_a_while_are_told_of_and_not_those_of_now() throws IOException {
    var old = put(UUID.randomUUID(), "gammal");
    Files.setLastModifiedTime(
        files().getFirst(), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    put(UUID.randomUUID(), "ny");
    Files.writeString(folder.resolve("annat.txt"), "inte vårt");

    assertThat(store.since(Instant.now().minus(Duration.ofHours(1)))).containsExactly(old);
  }

  @Test
  void what_came_in_part_and_nobody_closed_goes_once_it_has_lain_for_a_while() throws IOException {
    var broken = store.take(to -> written(to, "halv"));

    store.forgetBroken(Instant.now().minus(Duration.ofHours(1)));
    assertThat(broken.path()).exists();
    store.forgetBroken(Instant.now().plus(Duration.ofMinutes(1)));
    assertThat(broken.path()).doesNotExist();
  }
}
