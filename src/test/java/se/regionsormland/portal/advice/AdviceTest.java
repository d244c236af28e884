package se.regionsormland.portal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.advice.FirstPicture.Note;
import se.regionsormland.portal.advice.Placing.Segment;
import se.regionsormland.portal.catalogue.Measure;

@InsideTest
@ExtendWith(OutputCaptureExtension.class)
class AdviceTest {

  private static final String RAIN =
      """
      Varje vår står vatten i källarna vid ån. Vi vill ta hand om dagvattnet vid skyfall
      innan det når husen, med dammar och våtmarker. Skolan i Gnesta kan vara med.
      """;

  @Autowired private Advice advice;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;

  @Test
  void a_text_gets_at_most_three_interventions() {
    var picture = advice.on(RAIN);
    assertThat(picture.interventions()).hasSizeBetween(1, 3);
    assertThat(picture.interventions().getFirst().area().number()).isEqualTo(5);
  }

  @Test
  void each_intervention_is_explained_with_marked_words_of_the_text() {
    assertThat(advice.on(RAIN).interventions())
        .allSatisfy(serves ->
            assertThat(serves.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(RAIN).contains(word)));
    assertThat(advice.on(RAIN).interventions().getFirst().words())
        .containsAnyOf("dagvattnet", "skyfall", "dammar", "våtmarker");
  }

  @Test
  void the_text_is_there_once_with_the_words_of_all_interventions_marked() {
    var picture = advice.on(RAIN);
    var text = picture.placing().text();
    assertThat(text)
        .extracting(Segment::text)
        .satisfies(all -> assertThat(String.join("", all)).isEqualTo(RAIN));
    assertThat(text)
        .filteredOn(Segment::marked)
        .extracting(Segment::text)
        .containsAll(
            picture.interventions().stream().flatMap(one -> one.words().stream()).toList());
  }

  @Test
  void the_measures_shown_belong_to_their_intervention() {
    assertThat(advice.on(RAIN).interventions())
        .allSatisfy(serves ->
            assertThat(serves.measures())
                .hasSizeLessThanOrEqualTo(3)
                .extracting(Measure::table)
                .allMatch(table -> table == serves.intervention().table()));
  }

  @Test
  void two_or_three_organisations_are_named_for_the_interventions_shown() {
    var picture = advice.on(RAIN);
    var shown =
        picture.interventions().stream()
            .flatMap(one -> one.intervention().measures().stream())
            .toList();
    assertThat(picture.actors())
        .filteredOn(one -> one.named().actor().type() != ActorType.REGION)
        .hasSizeBetween(2, 3);
    assertThat(picture.actors())
        .flatExtracting(one -> one.named().namings())
        .allSatisfy(naming ->
            assertThat(shown)
                .contains(((se.regionsormland.portal.actors.Naming) naming).measure()));
  }

  @Test
  void the_municipality_that_she_mentions_is_among_them_and_no_other() {
    assertThat(advice.on(RAIN).actors())
        .extracting(one -> one.named().actor().slug())
        .contains("gnesta")
        .doesNotContain("flen", "trosa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi i Gnesta, Flen och Trosa vill göra det tillsammans.",
        "Flens kommun och Trosa kommun vill göra det.",
        "Gnesta kommun söker pengar.",
        "Projektägare: Gnesta kommun."
      })
  void who_writes_is_nobody_to_talk_to(String from) {
    var text = RAIN.replace("Gnesta", "byn") + from;
    assertThat(advice.on(text).actors())
        .isNotEmpty()
        .extracting(one -> one.named().actor().slug())
        .doesNotContain("gnesta", "flen", "trosa");
  }

  @Test
  void the_closest_measure_is_the_first_reason() {
    var picture = advice.on(RAIN);
    var closest = picture.interventions().stream().flatMap(one -> one.measures().stream()).toList();
    assertThat(picture.actors())
        .allSatisfy(one -> {
          var own = one.named().first(9).stream().filter(Naming::isOfItsOwn).toList();
          var places = own.stream().map(naming -> closest.indexOf(naming.measure())).toList();
          assertThat(places.stream().filter(at -> at >= 0)).isSorted();
        });
  }

  @Test
  void who_has_said_yes_comes_first_with_that_as_the_reason_and_who_is_only_hoped_for_does_not() {
    var agreed = advice.on(RAIN + " Energikontoret har lovat vara med.").actors();
    assertThat(agreed.getFirst().named().actor().name()).contains("nergikontor");
    assertThat(agreed).extracting(ToTalkTo::saidYes).containsOnlyOnce(true).startsWith(true);
    assertThat(advice.on(RAIN + " Kanske Energikontoret vill vara med.").actors())
        .noneMatch(ToTalkTo::saidYes);
  }

  @Test
  void the_region_is_last_and_only_where_it_is_named_for_the_closest_measures() {
    int shown = 0;
    for (var text : List.of(RAIN, "Fler ska kunna cykla till jobbet", "Stöd till nya företag")) {
      var picture = advice.on(text);
      var closest =
          picture.interventions().stream().flatMap(one -> one.measures().stream()).toList();
      var regions =
          picture.actors().stream()
              .filter(one -> one.named().actor().type() == ActorType.REGION)
              .toList();
      assertThat(regions).hasSizeLessThanOrEqualTo(1);
      for (var region : regions) {
        shown++;
        assertThat(picture.actors()).endsWith(region);
        assertThat(region.named().namings()).allMatch(naming -> closest.contains(naming.measure()));
      }
    }
    assertThat(shown).isPositive();
  }

  @Test
  void the_strateg_of_the_closest_area_is_the_one_to_ring() {
    jdbc.sql(
            """
            INSERT INTO strateg (area, name, telephone, email) VALUES
            (0, 'Strateg, alla områden', '', ''), (5, 'Strateg, insatsområde 5', '', '')
            ON CONFLICT (area) DO UPDATE SET name = excluded.name
            """)
        .update();
    try {
      assertThat(advice.on(RAIN).strateg().name()).isEqualTo("Strateg, insatsområde 5");
      assertThat(advice.on("qwrtp zxcvb").strateg().name()).isEqualTo("Strateg, alla områden");
    } finally {
      Owner.of(settings).sql("DELETE FROM strateg WHERE area IN (0, 5)").update();
    }
  }

  @Test
  void the_money_is_one_sentence_with_its_source() {
    assertThat(advice.on(RAIN).money().sentence())
        .isEqualTo("Regionalfonden högst 40\u00a0%, 1:1 högst 50\u00a0%, resten ni.");
    assertThat(advice.on(RAIN, Locale.ENGLISH).money().sentence())
        .startsWith("The regional fund at most 40%");
    assertThat(advice.on(RAIN).money().sources()).isNotEmpty();
  }

  @Test
  void nonsense_is_told_kindly_and_still_has_somebody_to_ring() {
    var picture = advice.on("qwrtp zxcvb fghjk");
    assertThat(picture.interventions()).isEmpty();
    assertThat(picture.notes()).containsExactly(Note.NOTHING_MATCHED);
    assertThat(picture.strateg().name()).isNotBlank();
  }

  @Test
  void one_word_is_enough_and_a_sentence_more_is_asked_for() {
    var picture = advice.on("cykel");
    assertThat(picture.interventions()).isNotEmpty();
    assertThat(picture.notes()).containsExactly(Note.FEW_WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "…", "((((", "\uD83D\uDEB2", "a"})
  void hardly_anything_is_answered_all_the_same(String text) {
    assertThat(advice.on(text).money().sentence()).isNotBlank();
  }

  @Test
  void a_very_long_text_is_answered() {
    assertThat(advice.on(RAIN.repeat(150)).interventions()).isNotEmpty();
  }

  @Test
  void nothing_of_the_text_is_logged(CapturedOutput output) {
    advice.on("kanariefågeln sjunger om dagvatten och skyfall i gruvan");
    assertThat(output.getAll()).doesNotContain("kanariefågeln");
  }
}
