package se.regionsormland.portal.advice;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.advice.Placing.Segment;

class OwnWordsTest {

  private static final String LONG =
      "Detta är en rad om något helt annat än det som söks. ".repeat(20);

  @Test
  void her_words_are_marked_as_she_wrote_them() {
    var segments = OwnWords.mark("Vattnet i källarna. VATTNET stiger.", List.of("vattnet"));
    assertThat(segments)
        .filteredOn(Segment::marked)
        .extracting(Segment::text)
        .containsExactly("Vattnet", "VATTNET");
  }

  @Test
  void a_short_text_is_shown_whole() {
    var text = "Vi vill samla regn\r\npå skolgården <b>nu</b>.";
    assertThat(whole(OwnWords.mark(text, List.of("regn", "skolgården")))).isEqualTo(text);
  }

  @Test
  void a_word_within_another_is_not_marked() {
    assertThat(OwnWords.mark("Regnet och regnbågen", List.of("regn"))).noneMatch(Segment::marked);
  }

  @Test
  void the_longest_of_several_words_is_marked() {
    assertThat(OwnWords.mark("cirkulär ekonomi", List.of("cirkulär", "cirkulär ekonomi")))
        .containsExactly(new Segment("cirkulär ekonomi", true));
  }

  @Test
  void a_long_text_is_shown_where_her_words_stand() {
    var segments = OwnWords.mark(LONG + "Här kommer dagvatten in. " + LONG, List.of("dagvatten"));
    assertThat(whole(segments)).contains("dagvatten").hasSizeLessThan(300).startsWith(" … ");
    assertThat(segments).contains(new Segment("dagvatten", true));
  }

  @Test
  void a_long_text_without_spaces_is_cut_all_the_same() {
    var segments = OwnWords.mark("x".repeat(9_000) + " ö " + "y".repeat(9_000), List.of("ö"));
    assertThat(whole(segments)).contains("ö").hasSizeLessThan(300);
  }

  @Test
  void signs_of_patterns_in_her_words_are_only_signs() {
    assertThat(OwnWords.mark("a.*(b [c", List.of("a.*(b", "[c", "", "\\E")))
        .filteredOn(Segment::marked)
        .isNotEmpty();
  }

  private static String whole(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(joining());
  }
}
