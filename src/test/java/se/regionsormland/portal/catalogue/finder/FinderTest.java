package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Suggestions;

@InsideTest
class FinderTest {

  @Autowired private Finder finder;

  @Test
  void it_explains_itself_with_the_persons_own_words_as_they_stand() {
    var text = "Källarna på Storgatan SVÄMMAR över varje gång det kommer ett skyfall.";
    var found = finder.find(text, 5);
    assertThat(found.interventions().getFirst().because())
        .contains("SVÄMMAR", "skyfall")
        .allSatisfy(word -> assertThat(text).contains(word))
        .hasSizeLessThanOrEqualTo(6);
    assertThat(found.measures()).allSatisfy(hit -> assertThat(hit.because()).isNotEmpty());
    assertThat(found.areas().getFirst().area().number()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "Vi hittar inga svetsare och vuxenutbildningen läggs ner, 7",
    "Vi hitar inga svettsare och vuxenutbildnigen läggs ner, 7",
    "Elcyklar till personalen så att de lämnar bilen hemma, 19",
    "el-cyklar till personalen så att de lämar bilen hema, 19",
    "We want to cut the electricity bill of our old sports hall, 9",
    "Istutamme puita koulun pihalle jotta rankkasade ei tulvi, 12",
    "Our bakery throws away bread every day and wants less food waste, 14",
    "Haluamme että koulu ostaa lähiruokaa paikallisilta viljelijöiltä, 8",
    "Hemtj. vill ha laddn. och elbilar fr o m nästa år, 16",
    "Matsvinnsvägning i skolköken, 14"
  })
  void slips_abbreviations_compounds_and_other_languages_do_not_matter(String text, int table) {
    assertThat(finder.find(text, 5).interventions().getFirst().intervention().table())
        .isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "verkstan hittar inga lärlingar, 3",
    "de va för varmt i klassrummena i juni å inga träd ute, 5",
    "kan inte bussen gå lite oftare så man slipper ta bilen jämt, 7",
    "å så slänger dom hälften av maten i skolbespisningen, 6",
    "komuner som delar på en serverhall o it-personal, 2",
    "en el-cykel på prov fr o m i vår, 7",
    "energieff. av fastigh. t ex byte av vent. o belysn., 4",
    "dagvattenfördröjningsdamm vid industriområdet, 5",
    "begagnatbutik och verktygsbibliotek, 6",
    "forskarstuderande och industridoktorander på plats i fabriken, 1",
    "Our municipality wants one shared standard when buying software, 2",
    "Yritykset eivät löydä osaavia hitsaajia, 3"
  })
  void everyday_words_find_their_area_and_every_hit_explains_itself(String text, int area) {
    var found = finder.find(text, 5);
    assertThat(found.areas().getFirst().area().number()).isEqualTo(area);
    explainsItself(found, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi har pratat med Länsstyrelsen och vill tillsammans med andra kommuner samla regnvatten i"
            + " dammar vid skolan nästa år.",
        "Komuner i Sörmland vill tillsammans starta ett projekt nästa år om matsvinn i skolor.",
        "We want to help people in our municipality repair their clothes next year.",
        "Eskilstuna kommun vill pröva elcyklar, det har vi pratat med regionen om.",
        "Förstudien ska ge aktörerna kunskap om matsvinn i samverkan med skolorna."
      })
  void no_reason_is_a_word_that_fits_any_text(String text) {
    var found = finder.find(text, 5);
    explainsItself(found, text);
    assertThat(
            Stream.of(
                    found.areas().stream().map(hit -> hit.because()),
                    found.interventions().stream().map(hit -> hit.because()),
                    found.measures().stream().map(hit -> hit.because()))
                .flatMap(some -> some.flatMap(List::stream)))
        .isNotEmpty()
        .doesNotContain(
            "pratat",
            "Länsstyrelsen",
            "vill",
            "tillsammans",
            "kommuner",
            "Komuner",
            "andra",
            "nästa",
            "år",
            "Sörmland",
            "starta",
            "projekt",
            "want",
            "help",
            "people",
            "our",
            "municipality",
            "next",
            "year",
            "Eskilstuna",
            "kommun",
            "pröva",
            "regionen",
            "Förstudien",
            "aktörerna",
            "kunskap",
            "samverkan");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi vill samla regnvatten vid skolan i dammar.",
        "Vi vill samla regnvatten vid skolan i dammar tillsammans med kommunen nästa år.",
        "Regnet från skolans tak ska samlas i en damm med växter, det har vi pratat med"
            + " Länsstyrelsen om."
      })
  void ponds_for_rain_at_a_school_are_to_be_built_and_not_agreed_upon(String text) {
    var tables =
        finder.find(text, 5).interventions().stream().map(hit -> hit.intervention().table());
    assertThat(tables.toList()).first().isEqualTo(12);
  }

  @Test
  void no_everyday_sentence_gets_a_hit_without_reasons() {
    Case.everyday().forEach(one -> explainsItself(finder.find(one.text(), 10), one.text()));
  }

  private static void explainsItself(Suggestions found, String text) {
    var reasons = new ArrayList<List<String>>();
    found.areas().forEach(hit -> reasons.add(hit.because()));
    found.interventions().forEach(hit -> reasons.add(hit.because()));
    found.measures().forEach(hit -> reasons.add(hit.because()));
    assertThat(reasons)
        .as(text)
        .allSatisfy(words ->
            assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(text).contains(word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "hej",
        "asdf qwer zxcv",
        "123 456",
        "lorem ipsum dolor sit amet",
        "?!",
        "och men eller",
        "Tack så mycket!",
        "Hej, jag heter Anna och bor i Flen.",
        "Kommunen vill utveckla ett projekt med andra kommuner.",
        "Vi behöver hjälp med vår idé.",
        "Länsstyrelsen och kommuner pratade tillsammans",
        "We have an idea and want to talk to you next week.",
        "Meillä on hyvä idea ja haluamme puhua teille."
      })
  void what_says_nothing_gives_nothing(String text) {
    assertThat(finder.find(text, 5)).isEqualTo(Suggestions.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hembygdsföreningen vill laga taket på hembygdsgården och visa gamla redskap.",
        "Ny konstgräsplan och omklädningsrum till fotbollsklubben.",
        "Vi vill starta en barnkör i församlingen och ge konserter till jul.",
        "Arkeologer gräver ut ett gravfält från vikingatiden och museet visar fynden."
      })
  void what_belongs_elsewhere_is_not_taken_for_something_in_the_strategy(String text) {
    assertThat(finder.find(text, 5)).isEqualTo(Suggestions.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dagvattendammar längs Kilaån",
        "Nya dagvattendammar längs Nyköpingsån",
        "Dagvattenledningarna räcker inte till, kommunen vill bygga ut dem"
      })
  void storm_water_is_for_robust_facilities_and_not_for_competence(String text) {
    assertThat(finder.find(text, 5).interventions().getFirst().intervention().table())
        .isEqualTo(13);
  }

  @Test
  void side_themes_do_not_take_over_a_long_text() {
    var text =
        "Lärlingar till bygden. Vi är nio hantverksföretag som inte hittar lärlingar. Vi har bytt"
            + " till LED-lampor, kör elbil och sorterar allt avfall, det går bra. Men de unga söker"
            + " inte våra yrken. Vi vill att skolan, Arbetsförmedlingen och vi tillsammans visar"
            + " ungdomarna vad en plåtslagare och en rörmokare gör, och att det finns"
            + " lärlingsplatser. Några möten hålls på biblioteket och alla reser dit med buss.";
    assertThat(finder.find(text, 5).interventions().getFirst().intervention().table()).isEqualTo(7);
  }

  /** What it was like, who came and why it hurries say nothing new of the aim. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vi vill anlägga små våtmarker och dämma igen diken på gamla mossar."
            + "| I fjol var det bevattningsförbud från juni och brunnarna sinade.",
        "Skolköken ska väga det som slängs och laga mat av det som blir över."
            + "| Förra veckan kastade en enda skola fyrtio kilo potatis.",
        "Vi vill dela bilar och cyklar i bostadsområdet i stället för att äga en var."
            + "| I somras stod alla parkeringar fulla och grannarna blev osams.",
        "Industrin i Oxelösund har spillvärme som kan värma växthus."
            + "| I vintras var det tjugo grader kallt och värmen for rakt ut i havet.",
        "Vi vill utbilda svetsare och montörer tillsammans med företagen."
            + "| Två order gick till Polen i våras för att ingen kunde svetsa."
      })
  void one_sentence_more_makes_no_fewer_tables_and_leaves_the_best_one(String text, String more) {
    var before = tables(text);
    assertThat(before).isNotEmpty();
    assertThat(tables(text + " " + more))
        .hasSizeGreaterThanOrEqualTo(before.size())
        .contains(before.getFirst());
  }

  private List<Integer> tables(String text) {
    return finder.find(text, 5).interventions().stream()
        .map(hit -> hit.intervention().table())
        .toList();
  }

  @Test
  void the_same_text_gives_the_same_answer_best_first_and_capped() {
    var text = "Dagvattnet rinner in på skolgården, vi vill plantera träd och göra en damm";
    var found = finder.find(text, 4);
    assertThat(finder.find(text, 4)).isEqualTo(found);
    assertThat(found.measures()).hasSize(4);
    assertThat(found.interventions()).hasSizeBetween(1, 3);
    assertThat(found.measures()).extracting(hit -> -hit.score()).isSorted();
    assertThat(found.measures()).allMatch(hit -> hit.score() > 0 && hit.score() <= 1);
    assertThat(finder.find(text, 0).measures()).isEmpty();
  }
}
