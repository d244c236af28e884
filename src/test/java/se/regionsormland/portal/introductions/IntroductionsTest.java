package se.regionsormland.portal.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.introductions.event.OwnerNotReached;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.retention.NightlyErasure;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.LetterLimits;

/** Two who do not know each other, and a portal that shows neither's address before both agree. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class IntroductionsTest {

  private static final String MARKED =
      "Inte bekräftat av <span lang=\"sv\">Katrineholms kommun</span>";

  private static final String UNCONFIRMED = "Organisationen har inte bekräftat";

  @Autowired private MockMvcTester mvc;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Ideas ideas;
  @Autowired private CaseLog caseLog;
  @Autowired private NightlyErasure erasure;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TestClock clock;

  @Autowired private Conflicts conflicts;

  private OneBrowser browser = new OneBrowser();
  private final String from = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1";
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String owner = "agare-" + mark + "@example.org";
  private final String asker = "fragare-" + mark + "@example.org";
  private final String reason = "kanarieskäl" + mark;
  private UUID idea;
  private String reference;
  private String page;
  private String key;

  @BeforeEach
  void anIdeaIsShown() {
    idea = enter(owner);
    reference = referenceOf(idea);
    page = "/projektideer/" + reference;
    key = keyIn(letters(owner, "IDEA_RECEIVED").getFirst());
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private UUID enter(String email) {
    var officer = As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            SwedishTime.today(clock),
            SomeIdea.publicWith("Dammar " + mark, "Vi vill samla regnvatten."),
            new Contact("Agaren", "Foreningen", email, ""));
    var id = submitted.registerByHand(entry, officer);
    As.nobody();
    return id;
  }

  private String referenceOf(UUID id) {
    As.signIn(Role.OFFICER);
    var found = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    As.nobody();
    return found;
  }

  private List<String> letters(String to, String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = :kind ORDER BY created_at")
        .param("to", to)
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  private static String keyIn(String letter) {
    return last("/mina-ideer/([\\w-]{43})", letter);
  }

  private static String last(String pattern, String letter) {
    return Pattern.compile(pattern).matcher(letter).results().toList().getLast().group(1);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).remoteAddress(from).with(csrf()).with(browser);
    for (int n = 0; n < fields.length; n += 2) {
      request.formField(fields[n], fields[n + 1]);
    }
    return request.exchange();
  }

  private String confirmed(String email, String organisation) {
    ask("email", email, "organisation", organisation);
    post(
        "/presentationer/"
            + last(
                "/presentationer/([\\w-]{43})", letters(email, "CONFIRM_INTRODUCTION").getLast()));
    return letters(owner, "INTRODUCTION_ASKED").getLast();
  }

  @Test
  void an_askers_organisation_is_marked_until_her_address_is_of_its_domain() {
    var mine = "/mina-ideer/" + key + "/presentationer";
    assertThat(confirmed(asker, "Katrineholms kommun"))
        .contains("> Katrineholms kommun\n", UNCONFIRMED);
    assertThat(get(mine)).bodyText().contains(MARKED);
    assertThat(confirmed(mark + "@katrineholm.se.example.org", "Katrineholms kommun"))
        .contains("> Katrineholms kommun\n", UNCONFIRMED);
  }

  @Test
  void an_asker_with_an_address_of_the_organisation_bears_its_name_without_a_mark() {
    assertThat(confirmed(mark + "@katrineholm.se", "Katrineholms kommun"))
        .contains("> Katrineholms kommun\n")
        .doesNotContain(UNCONFIRMED);
    assertThat(get("/mina-ideer/" + key + "/presentationer"))
        .bodyText()
        .contains("Katrineholms kommun")
        .doesNotContain(MARKED);
  }

  private MvcTestResult ask(String... changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", UUID.randomUUID().toString());
    fields.put("name", "Fragaren " + mark);
    fields.put("organisation", "Bolaget");
    fields.put("reason", reason);
    fields.put("email", asker);
    fields.put("telephone", "070-" + mark);
    for (int n = 0; n < changes.length; n += 2) {
      fields.put(changes[n], changes[n + 1]);
    }
    return post(
        page + "/presentation",
        fields.entrySet().stream()
            .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new));
  }

  /** The page that the asker's last letter leads to. */
  private String asked() {
    return "/presentationer/"
        + last("/presentationer/([\\w-]{43})", letters(asker, "CONFIRM_INTRODUCTION").getLast());
  }

  private String confirmed() {
    ask();
    var mine = asked();
    post(mine);
    return mine;
  }

  private String ownersPage() {
    return "/mina-ideer/" + key + "/presentationer";
  }

  private void answers(String answer) {
    post(ownersPage() + "/" + only("id"), "answer", answer);
  }

  private String only(String column) {
    return jdbc.sql("SELECT " + column + "::text FROM introduction WHERE subject = :idea")
        .param("idea", idea)
        .query(String.class)
        .single();
  }

  @Test
  void the_ideas_page_leads_to_the_form_that_says_what_becomes_of_the_text() {
    assertThat(get(page)).bodyText().contains("Bli presenterad", page + "/presentation");
    assertThat(get(page + "/presentation"))
        .hasStatusOk()
        .bodyText()
        .contains("Det du skickar kan bli allmän handling", "90 dagar", "/personuppgifter");
  }

  @Test
  void before_the_asker_has_confirmed_the_owner_hears_nothing() {
    assertThat(ask()).redirectedUrl().isEqualTo(page + "/presentation/brev");
    assertThat(get(asked())).hasStatusOk().bodyText().contains("Skicka frågan", reason);

    assertThat(letters(owner, "INTRODUCTION_ASKED")).isEmpty();
    assertThat(get(ownersPage())).bodyText().doesNotContain(reason);
    assertThat(get("/mina-ideer/" + key)).bodyText().doesNotContain("presenterad för dig");
  }

  @Test
  void what_was_typed_does_not_go_to_an_address_that_may_be_anybodys() {
    ask();
    assertThat(letters(asker, "CONFIRM_INTRODUCTION"))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter)
                .doesNotContain(reason)
                .doesNotContain("Fragaren")
                .doesNotContain(owner));
  }

  @Test
  void the_owner_is_asked_by_letter_and_on_her_page_without_the_askers_address() {
    confirmed();

    assertThat(letters(owner, "INTRODUCTION_ASKED"))
        .singleElement()
        .satisfies(letter ->
            assertThat(letter)
                .contains("Fragaren " + mark, "Bolaget", reason, "/presentationer")
                .doesNotContain(asker)
                .doesNotContain("070-" + mark));
    assertThat(get("/mina-ideer/" + key)).bodyText().contains(ownersPage());
    assertThat(get(ownersPage()))
        .bodyText()
        .contains("Fragaren " + mark, reason, owner)
        .doesNotContain(asker)
        .doesNotContain("070-" + mark);
  }

  @Test
  void when_both_have_said_yes_each_gets_the_others_address() {
    var mine = confirmed();
    answers("ja");

    assertThat(letters(owner, "INTRODUCTION_MADE"))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter).contains("Fragaren", "Bolaget", asker, "070-" + mark));
    assertThat(letters(asker, "INTRODUCTION_MADE"))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("Agaren", "Foreningen", owner));
    assertThat(get(mine)).bodyText().contains("Ni är presenterade").doesNotContain(owner);
    assertThat(get("/mina-ideer/" + key)).bodyText().doesNotContain("presenterad för dig");
  }

  @Test
  void a_no_is_passed_on_kindly_without_reason_or_address() {
    var mine = confirmed();
    answers("nej");

    assertThat(letters(asker, "INTRODUCTION_DECLINED"))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter).contains("passade inte just nu").doesNotContain(owner));
    assertThat(letters(owner, "INTRODUCTION_MADE")).isEmpty();
    assertThat(get(mine)).bodyText().contains("Det passade inte just nu").doesNotContain(owner);
  }

  @Test
  void a_second_answer_changes_nothing() {
    confirmed();
    answers("nej");
    answers("ja");
    assertThat(only("state")).isEqualTo("DECLINED");
    assertThat(letters(asker, "INTRODUCTION_MADE")).isEmpty();
  }

  @Test
  void of_two_who_have_asked_the_owner_answers_one_and_the_other_waits() {
    var other = "andra-" + mark + "@example.org";
    confirmed();
    confirmed(other, "Byalaget");
    var answered = lastOf(asker, other);
    var waiting = answered.equals(asker) ? other : asker;
    post(ownersPage() + "/" + of(answered, "id"), "answer", "ja");
    assertThat(of(answered, "state")).isEqualTo("AGREED");
    assertThat(of(waiting, "state")).isEqualTo("WAITING");
    assertThat(letters(answered, "INTRODUCTION_MADE")).hasSize(1);
    assertThat(letters(waiting, "INTRODUCTION_MADE")).isEmpty();
  }

  /**
   * In the order in which the owner sees them: whoever takes the first for the one sees a fault.
   */
  private String lastOf(String... emails) {
    return jdbc.sql("SELECT email FROM introduction WHERE email IN (:emails) ORDER BY asked_at, id")
        .param("emails", List.of(emails))
        .query(String.class)
        .list()
        .getLast();
  }

  private String of(String email, String column) {
    return jdbc.sql("SELECT " + column + "::text FROM introduction WHERE email = :email")
        .param("email", email)
        .query(String.class)
        .single();
  }

  @Test
  void nobody_answers_for_another_idea() {
    confirmed();
    var other = enter("annan-" + mark + "@example.org");
    var otherKey = keyIn(letters("annan-" + mark + "@example.org", "IDEA_RECEIVED").getFirst());

    post("/mina-ideer/" + otherKey + "/presentationer/" + only("id"), "answer", "ja");

    assertThat(only("state")).isEqualTo("WAITING");
    assertThat(get("/mina-ideer/" + otherKey + "/presentationer"))
        .bodyText()
        .doesNotContain(reason);
    assertThat(other).isNotEqualTo(idea);
  }

  @Test
  void the_same_form_twice_is_one_letter_and_the_same_person_twice_is_one_question() {
    var form = UUID.randomUUID().toString();
    ask("token", form);
    ask("token", form);
    assertThat(letters(asker, "CONFIRM_INTRODUCTION")).hasSize(1);

    post(asked());
    post(asked());
    ask("email", asker.toUpperCase(java.util.Locale.ROOT));

    assertThat(letters(owner, "INTRODUCTION_ASKED")).hasSize(1);
    assertThat(only("state")).isEqualTo("WAITING");
  }

  @Test
  void the_same_token_from_another_browser_asks_anew() {
    var known = UUID.randomUUID().toString();
    ask("token", known);
    browser = new OneBrowser();
    ask("token", known);
    assertThat(letters(asker, "CONFIRM_INTRODUCTION")).hasSize(2);
  }

  @Test
  void asked_anew_before_confirming_the_later_words_hold_and_the_earlier_link_does_not() {
    ask("reason", "först " + mark);
    var first = asked();
    ask("reason", "sedan " + mark);

    assertThat(get(first)).hasStatus(410);
    post(first);
    assertThat(only("state")).isEqualTo("TO_CONFIRM");
    assertThat(get(asked())).bodyText().contains("sedan " + mark).doesNotContain("först " + mark);
  }

  @Test
  void a_link_holds_for_a_day_and_what_was_never_confirmed_is_gone() {
    ask();
    var mine = asked();
    clock.advance(Duration.ofHours(25));

    assertThat(get(mine)).hasStatus(410);
    erasure.erase();
    assertThat(stored("%")).isZero();
  }

  @Test
  void what_the_asker_wrote_is_erased_ninety_days_after_the_answer() {
    var mine = confirmed();
    answers("ja");
    clock.advance(Duration.ofDays(89));
    erasure.erase();
    assertThat(stored("%" + mark + "%")).isOne();

    clock.advance(Duration.ofDays(2));
    erasure.erase();
    assertThat(stored("%" + mark + "%")).isZero();
    assertThat(only("state")).isEqualTo("AGREED");
    assertThat(get(mine)).hasStatus(410);
  }

  @Test
  void an_owner_who_never_answers_is_not_a_reason_to_keep_it() {
    confirmed();
    clock.advance(Duration.ofDays(91));
    erasure.erase();
    assertThat(stored("%" + mark + "%")).isZero();
    assertThat(only("state")).isEqualTo("ENDED");
  }

  private int stored(String pattern) {
    return jdbc.sql(
            "SELECT count(*) FROM introduction i WHERE subject = :idea AND i::text LIKE :pattern")
        .param("idea", idea)
        .param("pattern", pattern)
        .query(Integer.class)
        .single();
  }

  @Test
  void when_the_owner_withdraws_the_asker_is_told_so_in_a_letter_and_on_the_page() {
    var mine = confirmed();
    ideas.withdraw(new SenderKey(key));

    assertThat(letters(asker, "INTRODUCTION_ENDED"))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("har tagit tillbaka idén"));
    assertThat(get(mine)).hasStatusOk().bodyText().contains("Frågan gäller inte längre");
    assertThat(letters(owner, "INTRODUCTION_ASKED")).isEmpty();
    assertThat(letters(asker, "INTRODUCTION_DECLINED")).isEmpty();
    assertThat(get(page + "/presentation")).hasStatus(404);
  }

  @Test
  void when_the_owner_cannot_be_reached_the_asker_is_told_so() {
    confirmed();
    events.publishEvent(new OwnerNotReached(introduction()));
    assertThat(letters(asker, "INTRODUCTION_ENDED"))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("kom inte fram").doesNotContain(owner));
    assertThat(get(ownersPage())).bodyText().doesNotContain("Fragaren " + mark);
  }

  private UUID introduction() {
    return jdbc.sql(
            "SELECT about FROM letter WHERE recipient = :to AND kind = 'INTRODUCTION_ASKED'")
        .param("to", owner)
        .query(UUID.class)
        .single();
  }

  @Test
  void a_hidden_idea_can_neither_be_asked_for_nor_answered() {
    ask();
    var mine = asked();
    var officer = As.signIn(Role.OFFICER);
    submitted.hideSummary(idea, "Fel uppgift", officer);
    As.nobody();

    assertThat(ask()).hasStatus(404);
    post(mine);
    assertThat(letters(owner, "INTRODUCTION_ASKED")).isEmpty();
    assertThat(get(mine)).bodyText().contains("Frågan gäller inte längre");
    assertThat(get(ownersPage())).redirectedUrl().isEqualTo("/mina-ideer/" + key);
  }

  @Test
  void an_idea_without_an_address_says_whom_to_ring() {
    var other = "/projektideer/" + referenceOf(enter("")) + "/presentation";
    assertThat(get(other))
        .hasStatusOk()
        .bodyText()
        .contains("Ring strategen")
        .doesNotContain("<textarea");
    assertThat(post(other, "name", "Fragaren", "reason", reason, "email", asker))
        .hasStatus3xxRedirection();
    assertThat(letters(asker, "CONFIRM_INTRODUCTION")).isEmpty();
  }

  @Test
  void what_is_missing_is_said_and_what_was_written_stays() {
    assertThat(ask("email", "inte en adress", "name", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv ditt namn", "Skriv e-posten med @", reason);
  }

  /** Where a letter has the words, they are marked as somebody else's. */
  private static void assertQuoted(String letter, String words) {
    assertThat(letter.lines().filter(line -> line.contains(words)))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("> "));
  }

  @Test
  void what_one_wrote_of_oneself_is_quoted_line_by_line_in_the_others_letter() {
    ask(
        "name", "Logga in https://namn-" + mark + ".example/",
        "organisation", "Regionen, www.org-" + mark + ".example",
        "telephone", "tel-" + mark + ".example",
        "reason", "Hej\n\nhttps://skal-" + mark + ".example/");
    post(asked());
    var letter = letters(owner, "INTRODUCTION_ASKED").getFirst();
    assertThat(letter).contains("> Logga in https://namn-" + mark + ".example/\n");
    for (var words : List.of("namn-" + mark, "org-" + mark, "skal-" + mark)) {
      assertQuoted(letter, words);
    }
    answers("ja");
    var made = letters(owner, "INTRODUCTION_MADE").getFirst();
    for (var words : List.of("namn-" + mark, "org-" + mark, "tel-" + mark)) {
      assertQuoted(made, words);
    }
    assertThat(letters(asker, "INTRODUCTION_MADE").getFirst()).contains("> Agaren\n> Foreningen\n");
  }

  private void askAs(int who) {
    ask("email", who + asker);
  }

  private MvcTestResult confirmAs(int who) {
    var letter = letters(who + asker, "CONFIRM_INTRODUCTION").getLast();
    return post("/presentationer/" + last("/presentationer/([\\w-]{43})", letter));
  }

  @Test
  void what_nobody_confirms_takes_no_room_from_who_does() {
    for (int n = 0; n < 2 * LetterLimits.PER_SUBJECT; n++) {
      askAs(n);
    }
    assertThat(ask()).hasStatus3xxRedirection();
    post(asked());
    assertThat(letters(owner, "INTRODUCTION_ASKED")).hasSize(1);
  }

  @Test
  void of_many_who_confirm_the_last_wait_an_hour_and_lose_nothing() {
    for (int n = 0; n < LetterLimits.PER_SUBJECT; n++) {
      askAs(n);
      confirmAs(n);
    }
    ask();
    var mine = asked();
    assertThat(post(mine)).hasStatus(422).bodyText().contains("vänta en timme", reason);
    assertThat(letters(owner, "INTRODUCTION_ASKED")).hasSize(LetterLimits.PER_SUBJECT);
    assertThat(confirmAs(0)).hasStatus3xxRedirection();
    clock.advance(Duration.ofHours(1));
    assertThat(post(mine)).hasStatus3xxRedirection();
    assertThat(letters(owner, "INTRODUCTION_ASKED")).hasSize(LetterLimits.PER_SUBJECT + 1);
  }

  @Test
  void nobody_can_have_letter_upon_letter_sent_to_another() {
    for (int n = 0; n < 20; n++) {
      ask();
    }
    assertThat(ask()).hasStatus(422).bodyText().contains("Vänta en timme", reason);
    assertThat(letters(asker, "CONFIRM_INTRODUCTION")).hasSizeLessThan(10);
  }

  @Test
  void the_diary_says_that_somebody_asked_and_what_came_of_it_without_who() {
    confirmed();
    answers("ja");
    assertThat(caseLog.of(idea))
        .extracting(line -> line.act().name())
        .endsWith("INTRODUCTION_ASKED", "INTRODUCTION_MADE");
    assertThat(caseLog.of(idea).toString()).doesNotContain(mark);
  }

  @Test
  void the_letters_are_sealed() {
    confirmed();
    answers("ja");
    assertThat(
            jdbc.sql("SELECT count(*) FROM letter WHERE kind LIKE '%INTRODUCTION%' AND NOT sealed")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void no_page_but_the_two_and_no_log_ever_holds_what_was_asked(CapturedOutput log) {
    confirmed();
    var paths =
        Set.of(
            "/", "/projektideer", page, "/sok?q=" + mark, "/projektideer?ord=" + mark, "/partner");
    for (var path : paths) {
      assertThat(get(path))
          .bodyText()
          .doesNotContain(asker)
          .doesNotContain(reason)
          .doesNotContain(owner);
    }
    for (var path : Set.of("/arenden", "/arenden/" + reference, "/arenden?ord=" + reason)) {
      assertThat(mvc.get().uri(path).with(As.officer()).exchange())
          .bodyText()
          .doesNotContain(asker)
          .doesNotContain("Fragaren " + mark)
          .doesNotContain("<p class=\"pp-verbatim\">" + reason);
    }
    assertThat(mvc.get().uri("/administration/brev").with(As.administrator()).exchange())
        .bodyText()
        .doesNotContain(asker)
        .doesNotContain(reason);
    answers("ja");
    assertThat(log.getAll()).doesNotContain(asker).doesNotContain(reason).doesNotContain(owner);
  }

  private List<String> parties() {
    return jdbc.sql("SELECT name FROM case_party WHERE subject_id = :idea")
        .param("idea", idea)
        .query(String.class)
        .list();
  }

  @Test
  void whom_the_owner_says_yes_to_is_a_party_of_the_case_by_her_organisation() {
    confirmed(asker, "Trosa kommun");
    assertThat(parties()).isEmpty();
    answers("ja");
    answers("ja");
    assertThat(parties()).containsExactly("Trosa kommun");
    assertThat(get(ownersPage())).bodyText().contains("står som partner på idén");
    var officer = As.signIn(Role.OFFICER);
    assertThat(conflicts.of(reference, officer).parties()).contains("Trosa kommun");
  }

  @Test
  void whom_she_says_no_to_is_none_and_neither_is_a_person_without_an_organisation() {
    confirmed(asker, "Trosa kommun");
    answers("nej");
    assertThat(parties()).isEmpty();
  }
}
