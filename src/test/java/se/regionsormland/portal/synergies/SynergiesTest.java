package se.regionsormland.portal.synergies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.web.FormToken;

/** Hints: among what the reader may read, with a reason, few, and never a verdict. */
@InsideTest
class SynergiesTest {

  private static final String WETLAND = "Vi vill anlägga en våtmark vid Trosa å.";
  private static final String FIELD = "Åkermark i träda tas i bruk igen.";

  @Autowired private Synergies synergies;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Catalogue catalogue;
  @Autowired private Drafts drafts;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas owners;
  @Autowired private Statements statements;

  private final String mark = "Idé " + UUID.randomUUID();
  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void two_that_may_want_the_same_land_are_told_why() {
    came(FIELD, true, Sormland.TROSA);
    var hint = with(WETLAND);

    assertThat(hint.kind()).isEqualTo(HintKind.SAME_LAND);
    assertThat(hint.sentence())
        .isEqualTo(
            new Wording(
                "Ni kan vilja använda samma mark. Prata med varandra tidigt.",
                "You may want to use the same land. Talk to each other early."));
    assertThat(hint.reason().both()).noneMatch(String::isBlank);
  }

  @Test
  void the_hint_stands_on_either_side() {
    came("Restvärme från fabriken kan bli något.", true, Sormland.FLEN);
    assertThat(with("Vi vill värma ett växthus i Flen.").kind()).isEqualTo(HintKind.HELPS);

    came("Ett växthus som lever hela vintern.", true, Sormland.FLEN);
    assertThat(with("Restvärme från fabriken i Flen.").kind()).isEqualTo(HintKind.HELPS);
  }

  @Test
  void what_the_strategy_says_alone_is_no_other_party() {
    assertThat(
            Stream.of("Paneler i en solpark.", "Vi vill ha fler bilpooler.", "Mindre matsvinn.")
                .flatMap(text -> synergies.about(text).stream()))
        .allSatisfy(hint -> assertThat(hint.with()).isNotEmpty());
    assertThat(Counterpart.Kind.values())
        .containsExactly(Counterpart.Kind.IDEA, Counterpart.Kind.PROJECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vi vill att fler åker buss till jobbet. | En solpark på markpaneler i Trosa.
          Alla åker samma väg till skolan, ingen åker ensam. | Vi vill anlägga en våtmark.
          Åkeriet vill byta till eldrift. | En logistikpark vid motorvägen.
          I praktiken saknas nästan alltid en ledare. | Vi har kompetensbrist i vården.
          Systemens integration behöver bli bättre. | Språkkafé för nyanlända.
          Meningarna är delade om hur parken ska se ut. | Reparation av kläder i byn.
          Tvillingarna i klass två har ritat ett förslag. | Översvämning vid ån varje vår.
          Vi vill flytta Storgatan närmare folk. | En butik på Storgatan stänger.
          Fler jobb för alla i Mälardalen. | Ett nätverk för museer i Mälardalen.
          Vi ska rekrytera en projektledare på halvtid. | En yrkesutbildning för svetsare.
          Unga träd planteras längs vägen. | Läxhjälp för unga i biblioteket.
          Sensorer larmar på äldreboendet. | Översvämning i källaren vid skyfall.
          Återbruk av kläder och skor. | Badhuset behöver en ombyggnad.
          Reparation av vägen över bron. | Mötet hålls i bygdegården.
          Mötena blir videomöten. | En ny busslinje till badet.
          Vi har beredskap att anställa två. | Reservkraft till vattenverket.
          Timmerstugan ska rustas. | En vandringsled runt sjön.
          Ramavtalet om el löper ut. | Ett kafé med lokalproducerat.
          Vi återanvänder koden från förra året. | En fritidsbank för skidor.
          """)
  void a_word_that_means_something_else_is_no_hint(String text, String other) {
    came(other, true, Sormland.TROSA);

    assertThat(named(text)).noneMatch(name -> name.contains(mark));
  }

  @Test
  void a_public_idea_is_named_to_everybody_and_one_that_is_not_to_case_workers_only() {
    came(FIELD, true, Sormland.TROSA);
    assertThat(named(WETLAND)).anyMatch(name -> name.contains(mark));

    var hidden = mark + " dold";
    came(hidden, FIELD, false, Sormland.TROSA);
    assertThat(named(WETLAND)).noneMatch(name -> name.contains(hidden));

    var asking = came("Våtmark", WETLAND, false, Sormland.TROSA);
    assertThat(synergies.about(asking, As.viewer(Role.OFFICER)))
        .flatExtracting(InsideHint::with)
        .anySatisfy(one -> {
          assertThat(((InsideCounterpart) one).name()).contains(hidden);
          assertThat(((InsideCounterpart) one).kind())
              .isEqualTo(InsideCounterpart.Kind.IDEA_NOT_SHOWN);
        });
  }

  @Test
  void a_draft_is_nobodys_counterpart() {
    var content = idea(mark, FIELD, true, Sormland.TROSA, null);
    drafts.save(FormToken.fresh(), 0, content, who());
    var asking = came("Våtmark", WETLAND, false, Sormland.TROSA);

    assertThat(named(WETLAND)).noneMatch(name -> name.contains(mark));
    assertThat(sentences(asking)).noneMatch(said -> said.contains(mark));
  }

  private List<String> sentences(SubmittedIdea asking) {
    return synergies.forItsSender(asking).stream().map(Hint::inWords).toList();
  }

  @Test
  void what_its_sender_has_taken_back_is_no_counterpart_and_its_costs_are_not_counted() {
    var key = cases.sent(idea(mark, FIELD, false, Sormland.TROSA, 7_000_000L), who());
    officer = As.signIn(Role.OFFICER);
    var asking = came("Våtmark", WETLAND, false, Sormland.TROSA);
    assertThat(insiders(asking)).anyMatch(name -> name.contains(mark));
    var reference = owners.find(key).orElseThrow().reference();
    int area = submitted.withReference(reference, officer).orElseThrow().areas().getFirst();
    var before = submitted.moneyOf(area, officer);
    owners.withdraw(key);
    assertThat(insiders(asking)).noneMatch(name -> name.contains(mark));
    assertThat(submitted.moneyOf(area, officer).ideas()).isEqualTo(before.ideas() - 1);
    assertThat(submitted.moneyOf(area, officer).amount()).isEqualTo(before.amount() - 7_000_000L);
  }

  private List<String> insiders(SubmittedIdea asking) {
    return synergies.about(asking, officer).stream()
        .flatMap(hint -> hint.with().stream())
        .map(String::valueOf)
        .toList();
  }

  @Test
  void land_in_another_municipality_is_another_land() {
    came(FIELD, true, Sormland.VINGAKER);

    assertThat(named(WETLAND)).noneMatch(name -> name.contains(mark));
  }

  @Test
  void two_that_name_the_same_lake_are_told() {
    came("Bad och bryggor i Lilla Zorksjön.", true, Sormland.FLEN);

    assertThat(synergies.about("Vi vill mäta i Lilla Zorksjön i Flen."))
        .anySatisfy(hint -> {
          assertThat(hint.kind()).isEqualTo(HintKind.SAME_PLACE);
          assertThat(hint.with()).extracting(Counterpart::name).contains(mark);
        });
  }

  @Test
  void more_money_than_the_area_has_is_told_with_the_figures_to_case_workers() {
    var text = "Ta hand om dagvatten vid skyfall med dammar och våtmarker.";
    submitted.registerByHand(entry(idea(mark, text, false, Sormland.FLEN, 60_000_000L)), officer);
    var id =
        submitted.registerByHand(
            entry(idea(mark, text, false, Sormland.FLEN, 1_000_000L)), officer);

    var asking = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(asking.areas()).startsWith(5);
    assertThat(synergies.about(asking, As.viewer(Role.OFFICER)))
        .filteredOn(hint -> hint.kind() == HintKind.SAME_MONEY)
        .singleElement()
        .satisfies(hint -> {
          assertThat(hint.reason().sv()).contains("Insatsområde 5", "ramen är 20\u00A0Mkr");
          assertThat(hint.reason().en()).contains("the frame is 20\u00A0Mkr");
        });
    assertThat(sentences(asking)).noneMatch(said -> said.contains("kr"));
  }

  @Test
  void only_what_the_eu_can_pay_of_the_costs_is_held_against_its_frame() {
    var text = "Samåkning till jobbet på landsbygden med en gemensam app och hållplatser.";
    var before = submitted.find(costing(text, 1L), As.viewer(Role.OFFICER)).orElseThrow();
    int area = before.areas().getFirst();
    long frame = catalogue.strategy().area(area).orElseThrow().budget().erdf();
    long room = frame * 5 / 2 - submitted.moneyOf(area, As.viewer(Role.OFFICER)).amount();

    var asking = submitted.find(costing(text, room), As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(synergies.about(asking, As.viewer(Role.OFFICER)))
        .noneMatch(hint -> hint.kind() == HintKind.SAME_MONEY);

    var further = submitted.find(costing(text, 10L), As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(synergies.about(further, As.viewer(Role.OFFICER)))
        .anyMatch(hint -> hint.kind() == HintKind.SAME_MONEY);
  }

  private UUID costing(String text, long amount) {
    return submitted.registerByHand(entry(idea(mark, text, false, Sormland.FLEN, amount)), officer);
  }

  @Test
  void they_are_few_and_one_statement_for_each_kind_of_counterpart() {
    var everything =
        "Våtmark, solceller, restvärme, dagvatten, återbruk, samåkning, unga och nyanlända, "
            + "cykelväg, biogas, laddstationer, förtätning och kulturmiljö i Flen.";
    came(FIELD, true, Sormland.FLEN);
    assertThat(synergies.about(everything)).hasSizeLessThanOrEqualTo(3);
    assertThat(synergies.about(came(everything, false, Sormland.FLEN), As.viewer(Role.OFFICER)))
        .hasSizeBetween(1, 5);
    assertThat(statements.during(() -> synergies.about(everything))).isLessThanOrEqualTo(4);
  }

  @Test
  void a_text_that_says_nothing_gets_none() {
    assertThat(synergies.about("qwrtp zxcvb")).isEmpty();
    assertThat(synergies.about("")).isEmpty();
  }

  @Test
  void hints_among_all_that_came_are_for_case_workers() {
    var idea = came(WETLAND, false, Sormland.TROSA);
    As.nobody();
    assertThatThrownBy(() -> synergies.about(idea, As.viewer(Role.OFFICER)))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    As.signIn(Role.ADMINISTRATOR);
    assertThatThrownBy(() -> synergies.forItsSender(idea))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void the_sentences_for_an_answer_name_the_other_one_only_if_everybody_may_read_of_it() {
    var hidden = mark + " dold";
    came(hidden, FIELD, false, Sormland.TROSA);
    var asking = came("Våtmark", WETLAND, false, Sormland.TROSA);
    assertThat(synergies.about(asking, As.viewer(Role.OFFICER)).toString()).contains(hidden);
    assertThat(sentences(asking)).noneMatch(said -> said.contains(hidden));

    came(FIELD, true, Sormland.TROSA);
    assertThat(sentences(asking))
        .anyMatch(said -> said.contains("Ni kan vilja") && said.contains(mark));
  }

  /** The hint about the newest, that has this test's mark. */
  private Hint with(String text) {
    return synergies.about(text).stream()
        .filter(hint -> hint.with().stream().anyMatch(one -> one.name().contains(mark)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> named(String text) {
    return synergies.about(text).stream()
        .flatMap(hint -> hint.with().stream())
        .map(Counterpart::name)
        .toList();
  }

  private SubmittedIdea came(String text, boolean shown, Municipality where) {
    return came(mark, text, shown, where);
  }

  private SubmittedIdea came(String title, String text, boolean shown, Municipality where) {
    var id = submitted.registerByHand(entry(idea(title, text, shown, where, null)), officer);
    return submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow();
  }

  private static HandEntry entry(IdeaContent content) {
    return new HandEntry(UUID.randomUUID(), Channel.MAIL, LocalDate.of(2027, 3, 1), content, who());
  }

  private static Contact who() {
    return new Contact("", "Föreningen", "avsandaren@example.org", "");
  }

  private static IdeaContent idea(
      String title,
      String text,
      boolean shown,
      Municipality where,
      @org.jspecify.annotations.Nullable Long amount) {
    return SomeIdea.of(
        title,
        text,
        "Det blir bättre.",
        null,
        Set.of(Need.ADVICE),
        amount,
        false,
        null,
        Set.of(where),
        "",
        shown,
        shown ? text : "");
  }
}
