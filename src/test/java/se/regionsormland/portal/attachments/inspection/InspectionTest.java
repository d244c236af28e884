package se.regionsormland.portal.attachments.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered of a file, for each of a corpus that is made here. */
class InspectionTest {

  private static final Duration AT_MOST = Duration.ofSeconds(2);

  @TempDir private Path folder;

  static List<Corpus.Made> files() {
    return Corpus.files();
  }

  @Test
  void the_corpus_is_of_sixty_files_at_least() {
    assertThat(files()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_is_answered_in_time_and_leaves_nothing_behind(Corpus.Made made) throws IOException {
    var file = Files.write(folder.resolve("fil"), made.content().get());
    var others = temporary();
    long begun = cpu();

    var verdict = Inspection.of(file, made.name());

    assertThat(Duration.ofNanos(cpu() - begun)).isLessThan(AT_MOST);
    assertThat(said(verdict)).isEqualTo(made.answer());
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
    assertThat(temporary()).isEqualTo(others);
  }

  /** This thread's own: what else the machine does is not counted. */
  private static long cpu() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadCpuTime();
  }

  /** What libraries put where nobody asked them to. */
  private static List<String> temporary() throws IOException {
    try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.map(Path::toString)
          .filter(name -> name.contains("tika") || name.contains("poi") || name.contains("pdf"))
          .sorted()
          .toList();
    }
  }

  static String said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Refused(var why) -> "refused " + why;
      case Verdict.Accepted accepted ->
          Stream.concat(Stream.of(accepted.kind()), accepted.remarks().stream())
              .map(String::valueOf)
              .collect(Collectors.joining(" "));
    };
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          rapport.pdf,                   rapport.pdf
          Rapport.PDF,                   Rapport.pdf
          bilagan,                       bilagan.pdf
          "",                            bilaga.pdf
          ../../etc/passwd.pdf,          passwd.pdf
          C:\\Mina filer\\budget.pdf,    budget.pdf
          .pdf,                          pdf.pdf
          a.exe.pdf,                     a-exe.pdf
          CON.pdf,                       bilaga-CON.pdf
          a<b>|c?.pdf,                   a-b-c-.pdf
          åäö 2027.pdf,                  åäö 2027.pdf
          """)
  void a_name_is_made_safe(String said, String called) {
    assertThat(SafeName.of(said).as(FileKind.PDF)).isEqualTo(called);
  }

  @Test
  void a_name_that_steers_or_never_ends_is_made_to_be_shown() {
    assertThat(SafeName.of("a\u202e\u0000\u200bb\r\nc.pdf").as(FileKind.PDF)).isEqualTo("abc.pdf");
    assertThat(SafeName.of("å".repeat(400) + ".pdf").as(FileKind.PDF))
        .isEqualTo("å".repeat(100) + ".pdf");
    assertThat(SafeName.of("a".repeat(99) + "🌊.pdf").as(FileKind.PDF))
        .isEqualTo("a".repeat(99) + ".pdf");
  }
}
