package se.regionsormland.portal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.FormToken;

/** What officers add to the lexicon, and what they see before they do. */
@InsideTest
@Transactional
class LexiconDeskTest {

  /** No word of it is in the lexicon. */
  private static final String STRANGE = "Xqzvorp wjäkkzurp";

  private static final Teaching DRONES =
      new Teaching("xqzvorp wjäkkzurp\nwjäkkzurp med xqzvorp", 18, null, "Så säger de.");

  @Autowired private LexiconDesk desk;
  @Autowired private Additions additions;
  @Autowired private Teacher teacher;
  @Autowired private Finder finder;
  @Autowired private Drafts drafts;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;

  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  /** What was added is gone with the test; the finder that all tests share forgets it too. */
  @AfterTransaction
  void forget() {
    teacher.walk();
  }

  @Test
  void an_addition_changes_what_the_finder_says_until_it_is_retired_and_again_when_restored() {
    assertThat(first(STRANGE)).isNull();
    var id = desk.add(DRONES, officer);
    assertThat(first(STRANGE)).isEqualTo(18);
    assertThat(desk.mark(id, version(id), AdditionAct.RETIRED, officer)).isEqualTo(done());
    assertThat(first(STRANGE)).isNull();
    assertThat(desk.mark(id, version(id), AdditionAct.RESTORED, officer)).isEqualTo(done());
    assertThat(first(STRANGE)).isEqualTo(18);
    assertThat(desk.historyOf(id))
        .extracting(LexiconHistoryLine::act)
        .containsExactly(AdditionAct.RESTORED, AdditionAct.RETIRED, AdditionAct.ADDED);
  }

  @Test
  void what_another_instance_added_is_learnt_at_the_next_look() {
    additions.add(DRONES, "Någon annan");
    assertThat(first(STRANGE)).isNull();
    teacher.walk();
    assertThat(first(STRANGE)).isEqualTo(18);
  }

  @Test
  void a_preview_shows_what_would_change_and_stores_nothing() {
    var preview = desk.preview(DRONES, STRANGE, As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(preview.tried())
        .isEqualTo(
            new ChangedAnswer(
                null, STRANGE, new AnswerByFinder(null, null), new AnswerByFinder(18, 7)));
    assertThat(preview.sentences()).isGreaterThan(30);
    assertThat(first(STRANGE)).isNull();
    assertThat(desk.additions()).isEmpty();
    assertThat(additions.age()).isZero();
  }

  @Test
  void ideas_that_were_sent_are_previewed_and_drafts_never() {
    drafts.save(FormToken.fresh(), 0, SomeIdea.saying("Utkast", STRANGE), SomeIdea.contact());
    var latestOfAll = LocalDate.of(2099, 2, 27);
    var _ =
        submitted.registerByHand(
            new HandEntry(
                UUID.randomUUID(),
                Channel.MAIL,
                latestOfAll,
                SomeIdea.saying("Sänd", STRANGE),
                SomeIdea.contact()),
            officer);
    var preview = desk.preview(DRONES, "", As.viewer(Role.OFFICER)).orElseThrow();
    assertThat(preview.changedIdeas()).extracting(ChangedAnswer::text).containsExactly("Sänd");
    assertThat(preview.tried()).isNull();
  }

  @Test
  void of_several_at_once_one_is_shown_a_preview_and_nobody_waits() throws Exception {
    var unheard = new Teaching("zzyxqa " + UUID.randomUUID(), 18, null, "Så säger de.");
    var start = new CountDownLatch(1);
    var answers = new ArrayList<Optional<Preview>>();
    try (var officers = Executors.newFixedThreadPool(3)) {
      var shown = new ArrayList<Future<Optional<Preview>>>();
      for (int at = 0; at < 3; at++) {
        shown.add(officers.submit(() -> previewAfter(start, unheard)));
      }
      start.countDown();
      for (var one : shown) {
        answers.add(one.get());
      }
    }
    assertThat(answers.stream().filter(Optional::isPresent)).hasSize(1);
  }

  private Optional<Preview> previewAfter(CountDownLatch start, Teaching teaching)
      throws InterruptedException {
    As.signIn(Role.OFFICER);
    start.await();
    return desk.preview(teaching, "", As.viewer(Role.OFFICER));
  }

  @Test
  void of_two_officers_the_second_is_told_and_writes_over_nothing() {
    var id = additions.add(DRONES, "Den första");
    long read = version(id);
    additions.mark(id, read, AdditionAct.RETIRED, "Den första");
    assertThat(additions.mark(id, read, AdditionAct.RESTORED, "Den andra"))
        .isEqualTo(new LexiconOutcome.Changed());
    var retired = desk.addition(id).orElseThrow().retired();
    assertThat(retired).isEqualTo(new Addition.Doing("Den första", TestClock.START));
  }

  @Test
  void what_names_a_table_or_a_measure_that_is_gone_is_left_out_and_stops_nothing() {
    additions.add(new Teaching(STRANGE, 99, null, "Ur en äldre strategi."), "Någon");
    additions.add(new Teaching(STRANGE, 18, "finns-inte", "Ur en äldre strategi."), "Någon");
    teacher.walk();
    assertThat(first(STRANGE)).isNull();
    assertThat(first("Drönare med medicin till skärgården")).isEqualTo(18);
  }

  @Test
  void the_same_said_twice_is_added_once() {
    assertThat(additions.add(DRONES, "Någon")).isEqualTo(additions.add(DRONES, "Någon"));
    assertThat(desk.additions()).hasSize(1);
  }

  @Test
  void the_portal_cannot_delete_what_was_added() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM lexicon_addition").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "OFFICER", mode = EnumSource.Mode.EXCLUDE)
  void only_officers_add_and_preview(Role role) {
    var viewer = As.signIn(role);
    assertThatThrownBy(() -> desk.add(DRONES, viewer)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.preview(DRONES, "", As.viewer(Role.OFFICER)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(desk::additions).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> submitted.latestTexts(1, As.viewer(Role.OFFICER)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private @Nullable Integer first(String text) {
    return finder.find(text, 0).interventions().stream()
        .map(hit -> hit.intervention().table())
        .findFirst()
        .orElse(null);
  }

  private long version(UUID id) {
    return desk.addition(id).orElseThrow().version();
  }

  private static LexiconOutcome done() {
    return new LexiconOutcome.Done();
  }
}
