package se.regionsormland.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.cases.AnswerPart.Line;
import se.regionsormland.portal.catalogue.Catalogue;

@InsideTest
class AnswerWordsTest {

  @Autowired private AnswerWords words;
  @Autowired private Catalogue catalogue;

  @Test
  void what_was_sent_is_read_as_it_was_whatever_the_strategy_says_now() {
    var sent = sheet("insats-10").saying(List.of("Så hette den då (tabell 10)"));
    assertThat(measures(sent))
        .containsExactly(new Line("Så hette den då (tabell 10)", "/strategi/insatser/10"));
  }

  @Test
  void a_measure_that_the_strategy_no_longer_has_keeps_its_words_and_leads_nowhere() {
    var sent = sheet("en-som-fanns").saying(List.of("10.9 En åtgärd som fanns"));
    assertThat(measures(sent)).containsExactly(new Line("10.9 En åtgärd som fanns", null));
  }

  @Test
  void an_id_without_a_measure_is_said_never_left_out() {
    assertThat(words.filed(sheet("en-som-fanns")).measureWords())
        .singleElement()
        .asString()
        .contains("en-som-fanns", "står inte i strategin");
  }

  @Test
  void a_draft_says_what_will_be_sent() {
    var measure = catalogue.strategy().interventions().getFirst().measures().getFirst();
    var draft = sheet(measure.id());
    assertThat(words.parts(draft)).isEqualTo(words.parts(words.filed(draft)));
    assertThat(words.filed(draft).measureWords())
        .containsExactly(measure.number() + " " + measure.text());
  }

  @Test
  void each_line_of_a_text_is_a_line_and_blank_ones_are_none() {
    var sheet =
        new AnswerSheet("Ja.", List.of(), List.of(), List.of(), "Först\n\n sedan ", "", "Ring");
    assertThat(words.parts(sheet))
        .extracting(AnswerPart::name, AnswerPart::text)
        .containsExactly(tuple("money", "Först\nsedan"), tuple("person", "Ring"));
  }

  private List<Line> measures(AnswerSheet sheet) {
    return words.parts(sheet).getFirst().lines();
  }

  private static AnswerSheet sheet(String id) {
    return new AnswerSheet("Ja.", List.of(), List.of(id), List.of(), "", "", "");
  }
}
