package se.regionsormland.portal.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.trail.Night;
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
  /** Who may read every table: the portal's own role reads some through views alone. */
  private JdbcClient owner() {
    var server = TestDatabase.server();
    var database = jdbc.sql("SELECT current_database()").query(String.class).single();
    return JdbcClient.create(
        new DriverManagerDataSource(
            server.url(database), server.superuser(), server.password()));
  }

  private Set<String> holding() {
    var found = new TreeSet<String>();
    var owner = owner();
    owner.sql(
            """
            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
              AND data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY',
                                'tsvector', 'character')
            """)
        .query((row, _) -> new String[] {row.getString(1), row.getString(2), row.getString(3)})
        .list()
        .forEach(column -> search(owner, column, found));
    return found;
  }

  private void search(JdbcClient owner, String[] column, Set<String> found) {
    var written =
        column[2].equals("bytea")
            ? "encode(\"" + column[1] + "\", 'escape')"
            : "\"" + column[1] + "\"::text";
    int rows =
        owner.sql(
                "SELECT count(*) FROM \"%s\" WHERE %s ILIKE ANY (ARRAY[:email, :name, :telephone])"
                    .formatted(column[0], written))
            .param("email", "%" + email + "%")
            .param("name", "%" + name + "%")
            .param("telephone", "%" + telephone + "%")
            .query(Integer.class)
            .single();
    if (rows > 0) {
      found.add(column[0]);
    }
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

    assertThat(post("/brev", email, "")).hasStatusOk();
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
    post("/brev", email, "");
    assertThat(extract()).contains("\nUtkast\n").doesNotContain("Den Som Skrev", "070-999 00 01");
  }

  private String extract() {
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
