package se.regionsormland.portal.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.trail.chain.Night;
import se.regionsormland.portal.watching.Interest;
import se.regionsormland.portal.watching.NewWatch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.FormToken;

/**
 * One person, in everything that the portal holds, told and erased. Every column of every table is
 * searched for her address, her name and her telephone.
 */
@PortalTest
class ErasePersonTest {

  private static final String HERE = "/arbeta/personuppgifter";
  private static final String CASE = "SELECT id FROM assessment_case WHERE subject_id = :id";
  private static final String NOTE = "(" + CASE + "), gen_random_uuid(), :id, 'Handläggaren'";
  private static final String DRAFT = "(" + CASE + "), 1, 'Handläggaren'";
  private static final String ANSWER_COLUMNS =
      "subject_id, subject_kind, sentence, next_steps, measures, measure_words, partners, money,"
          + " person, answered_by, answered_at, obstacles";
  private static final String ANSWER = ":id, 'IDEA', '', '{}', '{}', '{}', '{}', '', '', ''";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas cases;
  @Autowired private Drafts drafts;
  @Autowired private OwnOffers offers;
  @Autowired private Introductions introductions;
  @Autowired private Watches watches;
  @Autowired private ApplicationContext portal;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String mark = UUID.randomUUID().toString().replace('-', 'k');
  private final String email = "Person." + mark.substring(0, 12) + "@example.org";
  private final String name = "Namn" + mark;
  private final String telephone = telephone();

  private static String telephone() {
    return "0"
        + (100_000_000_000L
            + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L));
  }

  private Contact contact() {
    return new Contact(name, "", email, telephone);
  }

  private SenderKey draft() {
    return drafts.save(FormToken.fresh(), 0, SomeIdea.content(), contact()).key();
  }

  private void offer() {
    offers.write(
        UUID.randomUUID(),
        new OfferContent(
            "En förening",
            ActorType.OTHER,
            Set.of(),
            List.of(5),
            Set.of(Resource.PREMISES),
            Set.of(),
            name + " har en lokal."),
        email,
        Locale.of("sv"));
  }

  private void asks() {
    var reference =
        cases.came(SomeIdea.publicWith("Dammar", "Vi vill samla regnvatten."), SomeIdea.contact());
    introductions.ask(
        introductions.idea(reference).orElseThrow(),
        UUID.randomUUID(),
        new Asker(name, "", email, telephone, "Vi vill vara med."),
        Locale.of("sv"));
  }

  private void watch() {
    var all = new Interest(true, true, Set.of(), Set.of(), Set.of());
    watches.ask(new NewWatch(UUID.randomUUID(), email, Locale.of("sv"), all));
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  @BeforeEach
  void everythingThatIsNotARecord() {
    drafts.sendLink(draft());
    draft();
    cases.ask(draft());
    offer();
    asks();
    watch();
  }

  private MvcTestResult post(String path, String address, String checked) {
    return mvc.post()
        .uri(HERE + path)
        .with(csrf())
        .with(As.officer())
        .formField("email", address)
        .formField("checked", checked)
        .exchange();
  }

  /** Tables where her address, name or telephone stands. */
  private Set<String> holding() {
    return new EveryColumn(jdbc).holding(email, name, telephone);
  }

  @Test
  void what_is_not_a_record_is_in_no_table_afterwards() {
    assertThat(holding())
        .as("seen before")
        .contains("idea", "offer", "introduction", "watch", "letter");
    assertThat(post("/radering", email.toUpperCase(Locale.ROOT), "SHOWED_IDENTITY")).hasStatusOk();
    assertThat(holding()).isEmpty();
  }

  @Test
  void what_has_come_in_is_listed_with_the_reason_and_kept() {
    var reference = cases.came(SomeIdea.content(), contact());
    assertThat(post("/radering", email, "CALLED_BACK"))
        .hasStatusOk()
        .bodyText()
        .contains("Det som får raderas är raderat", reference, name, telephone)
        .containsOnlyOnce("Det är allmän handling, och regionens arkivregler gäller");
    assertThat(holding()).containsExactly("idea", "letter");
  }

  @Test
  void an_officer_sees_no_draft_and_the_whole_extract_goes_to_the_address_alone() {
    var reference = cases.came(SomeIdea.content(), contact());
    assertThat(post("", email, ""))
        .hasStatusOk()
        .bodyText()
        .contains(reference, name)
        .doesNotContain(">Utkast<", "har en lokal.", ">Bevakning");
    assertThat(post("/fil", email, "")).hasStatusOk().bodyText().contains(reference, name);

    assertThat(extract())
        .contains(reference, "> Namn: " + name, "> Telefon: " + telephone, "har en lokal.")
        .contains("\nUtkast\n", "Bevakning som inte är bekräftad", "Inte bekräftat");
  }

  @Test
  void a_new_link_to_a_draft_tells_an_officer_nothing_and_goes_with_the_rest() {
    mvc.post().uri(draft().page() + "/ny-lank").with(csrf()).exchange();
    assertThat(post("", email, "")).bodyText().doesNotContain("Ny länk");
    post("/radering", email, "ANSWERED_LETTER");
    assertThat(letters()).isZero();
  }

  private int letters() {
    return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :to")
        .param("to", email)
        .query(Integer.class)
        .single();
  }

  /** What others have written of her, in everything that has come in and that was said of it. */
  @Test
  void where_others_have_written_her_address_is_told_by_its_number_and_kept() {
    var named = cases.came(SomeIdea.saying("Bron", "Ring " + email), SomeIdea.contact());
    var said = cases.came("Dammen");
    var noted = cases.came("Muren");
    write(
        "case_exchange",
        "subject_kind, subject_id, kind, at, text",
        "'IDEA', :id, 'REPLIED'",
        said);
    write("case_note", "case_id, id, author_id, author_name, at, text", NOTE, noted);
    erase();
    assertThat(post("", email, ""))
        .bodyText()
        .contains("någon annans idé", "i frågor eller svar", "i anteckningar")
        .contains(named, said, noted)
        .doesNotContain("Ring " + email, "En rad om ");
    assertThat(extract())
        .contains("någon annans idé: " + named, "svar: " + said, "anteckningar: " + noted)
        .doesNotContain("Ring " + email, "En rad om ");
    assertThat(holding()).containsExactlyInAnyOrder("idea", "case_exchange", "case_note", "letter");
  }

  @Test
  void so_is_where_it_stands_in_an_answer_or_in_one_that_is_being_written() {
    var answered = cases.came("Grinden");
    var drafted = cases.came("Staketet");
    var paused = cases.came("Häcken");
    write("case_answer", ANSWER_COLUMNS, ANSWER, answered);
    write("answer_draft", "case_id, version, saved_by, saved_at, parts", DRAFT, drafted);
    write("case_pause", "case_id, from_day, reason", "(" + CASE + "), '2027-03-02'", paused);
    assertThat(extract())
        .contains("svar: " + answered, "anteckningar: " + drafted, "anteckningar: " + paused)
        .doesNotContain("En rad om ");
  }

  /** A line about her in a case; {@code values} are those of all columns but the last two. */
  private void write(String table, String columns, String values, String reference) {
    var last = table.equals("answer_draft") ? "to_jsonb(:text)" : ":text";
    var at = table.equals("case_pause") ? "" : ", now()";
    jdbc.sql("INSERT INTO %s (%s) VALUES (%s%s, %s)".formatted(table, columns, values, at, last))
        .param("id", id(reference))
        .param("text", "En rad om " + email)
        .update();
  }

  private UUID id(String reference) {
    return jdbc.sql("SELECT id FROM idea WHERE reference = :reference")
        .param("reference", reference)
        .query(UUID.class)
        .single();
  }

  @Test
  void nobody_gets_more_than_three_extracts_a_day_however_the_address_is_written() {
    clock.advance(Duration.ofDays(2));
    for (var same : List.of(email, " " + email.toUpperCase(Locale.ROOT), "mailto:" + email)) {
      assertThat(post("/brev", same, "")).hasStatusOk();
    }
    clock.advance(Duration.ofHours(23));
    assertThat(post("/brev", email, ""))
        .hasStatus(422)
        .bodyText()
        .contains("Tre brev med registerutdrag har redan gått", email);
    assertThat(extracts()).isEqualTo(3);
    assertThat(post("/fil", email, "")).as("a file is no letter").hasStatusOk();
    clock.advance(Duration.ofDays(1));
    assertThat(post("/brev", email, "")).hasStatusOk();
    assertThat(extracts()).isEqualTo(4);
  }

  private int extracts() {
    return jdbc.sql(
            "SELECT count(*) FROM letter WHERE lower(recipient) = lower(:to) AND kind ="
                + " 'DATA_EXTRACT'")
        .param("to", email)
        .query(Integer.class)
        .single();
  }

  @Test
  void of_a_draft_that_carries_an_address_nobody_proved_no_more_is_told_than_that() {
    drafts.save(
        FormToken.fresh(),
        0,
        SomeIdea.content(),
        new Contact("Den Som Skrev", "Föreningen X", email, "070-999 00 01"));
    assertThat(extract()).contains("\nUtkast\n").doesNotContain("Den Som Skrev", "070-999 00 01");
  }

  @Test
  @Transactional
  void what_is_closed_to_the_officer_is_not_told_to_her() {
    var open = cases.came(SomeIdea.content(), contact());
    var closed = cases.came(SomeIdea.content(), contact());
    var named = cases.came(SomeIdea.saying("Bron", "Ring " + email), SomeIdea.contact());
    close(closed);
    close(named);
    assertThat(post("", email, "")).bodyText().contains(open).doesNotContain(closed, named);
    assertThat(post("/fil", email, "")).bodyText().contains(open).doesNotContain(closed, named);
  }

  private void close(String reference) {
    jdbc.sql(
            """
            INSERT INTO conflict_of_interest (id, subject_id, person_id, person_name, ground, words,
              raised_by, raised_by_name, raised_at, stands, law, reason, decided_by, decided_by_name,
              decided_at)
            VALUES (gen_random_uuid(), :id, :officer, 'x', 'AFFECTED', '', :officer, 'x', now(), true,
              'EMPLOYEE', 'x', :id, 'x', now())
            """)
        .param("id", id(reference))
        .param("officer", As.viewer(Role.OFFICER).id())
        .update();
  }

  @Test
  @Transactional
  void in_others_offers_and_questions_too() {
    jdbc.sql(
            """
            UPDATE offer SET email = 'annan@example.org', state = 'SHOWN', shown_since = now(),
                             shown_until = now() + interval '1 day', sentence = 'Fråga ' || :email
            WHERE email = :email
            """)
        .param("email", email)
        .update();
    jdbc.sql(
            """
            UPDATE introduction SET email = 'annan@example.org', state = 'WAITING', asked_at = now(),
                                    reason = 'Fråga ' || :email
            WHERE email = :email
            """)
        .param("email", email)
        .update();
    assertThat(extract())
        .contains("Adressen står i ett erbjudande från: En förening", "bli presenterad, från: 20")
        .doesNotContain("annan@example.org", "Fråga " + email);
  }

  @Test
  void an_account_is_told_and_emptied_once_it_is_closed() {
    var account = account();
    erase();
    assertThat(extract()).contains("Konto för den som arbetar i portalen", name);
    erase();
    assertThat(holding()).containsExactly("account");
    jdbc.sql("UPDATE account SET active = false WHERE id = :id").param("id", account).update();
    erase();
    assertThat(holding()).isEmpty();
    assertThat(
            jdbc.sql("SELECT count(*) FROM known_browser WHERE account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  @Transactional
  void whom_one_can_call_at_the_region_is_told_too() {
    jdbc.sql(
            """
            INSERT INTO strateg VALUES (7, :name, :telephone, :email) ON CONFLICT (area) DO UPDATE
            SET (name, telephone, email) = (:name, :telephone, :email)
            """)
        .param("name", name)
        .param("telephone", telephone)
        .param("email", email)
        .update();
    assertThat(extract()).contains("Kontaktperson hos regionen", name, telephone);
  }

  private UUID account() {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO account (id, username, display_name, password_hash, password_chosen, active,
                                 created_at, version)
            VALUES (:id, :email, :name, '', true, true, now(), 0)
            """)
        .param("id", id)
        .param("email", email)
        .param("name", name)
        .update();
    jdbc.sql("INSERT INTO known_browser VALUES (decode(md5(:id::text), 'hex'), :id, now())")
        .param("id", id)
        .update();
    return id;
  }

  private void erase() {
    assertThat(post("/radering", email, "SHOWED_IDENTITY")).hasStatusOk();
  }

  private String extract() {
    assertThat(post("/brev", email, "")).hasStatusOk();
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :to AND kind = 'DATA_EXTRACT'")
        .param("to", email)
        .query(String.class)
        .single();
  }

  /** Somebody else may have written her address: the text is not hers to read or to erase. */
  @Test
  void a_draft_with_an_address_that_never_got_its_link_keeps_its_text() {
    var key = draft();
    post("/radering", email, "ANSWERED_LETTER");
    assertThat(mvc.get().uri(key.page()).exchange())
        .hasStatusOk()
        .bodyText()
        .contains(SomeIdea.content().text())
        .doesNotContain(email, name);
  }

  @Test
  void nothing_is_erased_before_somebody_says_how_the_person_is_known() {
    assertThat(post("/radering", email, ""))
        .hasStatus(422)
        .bodyText()
        .contains("Säg hur du vet att det är personen själv", email);
    assertThat(holding()).contains("watch");
    assertThat(post("", "ingen adress", "")).hasStatus(422).bodyText().contains("ingen adress");
  }

  @Test
  void the_chains_hold_the_night_after() {
    cases.came(SomeIdea.content(), contact());
    post("/radering", email, "SHOWED_IDENTITY");
    assertThat(Night.of(portal, LocalDate.of(2027, 3, 3)))
        .allSatisfy(check -> assertThat(check.faults()).isZero());
  }
}
