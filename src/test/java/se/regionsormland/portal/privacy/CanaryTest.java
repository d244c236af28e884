package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Marked;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.introductions.Asker;
import se.regionsormland.portal.introductions.Introductions;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.AidQuestion;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.aid.Screening;
import se.regionsormland.portal.plan.aid.SmallAid;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.Asked;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubric.FormalDemand;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.web.FormToken;

/**
 * Each private text holds a word of its own that stands nowhere else. The whole portal is then
 * walked as each role, and searched: who may not read the text must never meet its word.
 */
@PortalServerTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CanaryTest {

  private static final String PASSWORD = "en mening som är lång";
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int ENOUGH = 600;
  private static final int OF_EACH_KIND = 25;
  private static final Money SENT = Money.kronor(7_654_321);
  private static final Money DRAFTED = Money.kronor(8_765_432);
  private static final long MARKED = 4_321_987;
  private static final String DIGITS_MARKED = "4321987";
  private static final String DIGITS_SENT = "7654321";
  private static final String DIGITS_DRAFTED = "8765432";
  private static final List<String> IN_A_PLAN =
      List.of(
          "kostnad",
          "roll",
          "barare",
          "part",
          "finansiar",
          "underlag",
          "borjat",
          "forskott",
          "firma",
          "foretag",
          "skal");
  private static final List<String> MARKED_FIELDS =
      List.of(
          "text",
          "skillnad",
          "plats",
          "namn",
          "organisation",
          "brev",
          "telefon",
          "skal",
          "fil",
          "filskal");
  private static final List<String> BEGINNINGS =
      List.of(
          "/",
          "/strategi",
          "/projektideer",
          "/partner",
          "/finansiering",
          "/sok?q=kanarie",
          "/strategi/sok?q=kanarie",
          "/partner?ord=kanarie",
          "/projektideer?ord=kanarie",
          "/arenden",
          "/arenden?q=kanarie",
          "/moten",
          "/min-sida",
          "/administration",
          "/administration/brev",
          "/administration/konton",
          "/demo/brevlada",
          "/floden/projektideer.atom",
          "/floden/utlysningar.atom",
          "/lika-villkor/pengar",
          "/api/v1/equal-terms",
          "/projekt",
          "/projekt?ord=kanarie",
          "/arbeta/finansiering",
          "/arbeta/ordlista",
          "/bevaka",
          "/partner/erbjud",
          "/api/v1/strategies/sormland-2030",
          "/actuator",
          "/actuator/health");

  @LocalServerPort private int port;
  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Introductions introductions;
  @Autowired private Requests requests;
  @Autowired private Plans plans;
  @Autowired private FormalChecks formal;
  @Autowired private CaseIdeas caseIdeas;
  @Autowired private MarkedParts marks;
  @Autowired private Attachments attachments;
  @Autowired private JdbcClient jdbc;
  @Autowired private Accounts accounts;

  private final Map<String, List<String>> seen = new HashMap<>();
  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private SenderKey draft;
  private SenderKey requestDraft;
  private SenderKey request;

  @BeforeAll
  void hideThem() throws IOException {
    draft = saved("utkast");
    submission.ask(saved("vantar"));
    var officer = As.signIn(Role.OFFICER);
    submitted.registerByHand(
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            java.time.LocalDate.of(2027, 2, 26),
            content("inskickad"),
            contact("inskickad")),
        officer);
    hideAnIntroduction(officer);
    hideRequests(officer);
    As.nobody();
    hideMarkedParts();
    for (var role : Role.values()) {
      accounts.open(new NewAccount("kanarie-" + role, role.name(), PASSWORD, Set.of(role)));
    }
  }

  /**
   * Shown to everybody by its title and its summary; what is marked of it is every other field, and
   * a file.
   */
  private void hideMarkedParts() throws IOException {
    var content =
        SomeIdea.of(
            "Vinterbad " + mark,
            canary("markt", "text"),
            canary("markt", "skillnad"),
            null,
            Set.of(Need.PARTNER),
            MARKED,
            false,
            null,
            Set.of(Sormland.OXELOSUND),
            canary("markt", "plats"),
            true,
            canary("omarkt", "sammanfattning"));
    var key = drafts.save(FormToken.fresh(), 0, content, contact("markt")).key();
    var why = canary("markt", "skal");
    marks.mark(
        key,
        new Marked(
            Map.of(
                MarkedPart.TEXT, why,
                MarkedPart.CHANGE, why,
                MarkedPart.AMOUNT, why,
                MarkedPart.PLACES, why,
                MarkedPart.NEEDS, why,
                MarkedPart.CONTACT, why)));
    var file = SomeDraft.file(canary("markt", "fil") + ".pdf", MadeFiles.pdf("hej"));
    attachments.add(key, file, canary("markt", "filskal"));
    caseIdeas.ask(key);
    caseIdeas.confirm(key);
  }

  /**
   * A request that nobody has sent; and one that has come in with a plan, which its sender has
   * written anew since, and whose formal demands have been ticked.
   */
  private void hideRequests(Viewer officer) {
    requestDraft = saved("utkast", DRAFTED);
    request = saved("inskickad", SENT);
    caseIdeas.ask(request);
    caseIdeas.confirm(request);
    plans.change(request, _ -> plan("inskickad"));
    plans.send(request);
    plans.change(request, rows -> rows.with(removed()));
    plans.change(request, _ -> plan("utkast"));
    var reference =
        jdbc.sql("SELECT reference FROM idea WHERE title = :title AND reference IS NOT NULL")
            .param("title", canary("inskickad", "begaran"))
            .query(String.class)
            .single();
    var ticked =
        formal.read(reference, officer).rubric().formal().stream()
            .collect(
                Collectors.toMap(
                    FormalDemand::id,
                    _ -> new Ticked(Outcome.UNCLEAR, canary("granskad", "skal"))));
    formal.tick(reference, ticked, 0, officer);
  }

  /** A row that its sender has taken out again, and can put back. */
  private PartnerRow removed() {
    return new PartnerRow(UUID.randomUUID(), canary("utkast", "borttagen"), Applicant.ORGANISATION);
  }

  private SenderKey saved(String where, Money total) {
    var written =
        SomeRequest.saying(
            canary(where, "begaran"),
            canary(where, "begarantext"),
            paidBy(where, total),
            contact(where));
    return requests.save(FormToken.fresh(), 0, written, null).key();
  }

  /** With something in every field that somebody writes words in. */
  private PlanRows plan(String where) {
    var years = new TreeMap<>(Map.of(2028, "utkast".equals(where) ? DRAFTED : SENT));
    var what = canary(where, "kostnad");
    var carriedBy = canary(where, "barare");
    var partner = new PartnerRow(UUID.randomUUID(), canary(where, "part"), Applicant.ORGANISATION);
    var cost =
        new CostRow(
            UUID.randomUUID(),
            CostKind.TRAVEL,
            what,
            carriedBy,
            null,
            null,
            new TreeMap<>(),
            years);
    var role =
        new CostRow(
            UUID.randomUUID(),
            CostKind.STAFF,
            canary(where, "roll"),
            carriedBy,
            Money.kronor(40_000),
            null,
            new TreeMap<>(Map.of(2028, "100 timmar")),
            new TreeMap<>());
    var payer =
        new PayerRow(
            UUID.randomUUID(),
            "private",
            canary(where, "finansiar"),
            Form.CASH,
            Standing.DECIDED,
            canary(where, "underlag"),
            years);
    return new PlanRows(
        YearMonth.of(2027, 9),
        YearMonth.of(2028, 8),
        List.of(partner),
        List.of(cost, role),
        List.of(payer),
        Map.of(),
        List.of(canary(where, "borjat")),
        asked(where));
  }

  private Asked asked(String where) {
    var company = new SmallAid(canary(where, "foretag"), List.of(), 1);
    return new Asked(
        Money.kronor(1),
        canary(where, "forskott"),
        canary(where, "firma"),
        new Screening(Map.of(AidQuestion.SMALL, Answer.YES), List.of(company), null),
        canary(where, "skal"));
  }

  private ThreeNumbers paidBy(String where, Money total) {
    var payment = new Payment(Payer.OTHER, canary(where, "betalar"), Money.kronor(1_000_000));
    return new ThreeNumbers(total, List.of(payment), YearMonth.of(2027, 9), YearMonth.of(2028, 8));
  }

  private SenderKey saved(String what) {
    return drafts.save(FormToken.fresh(), 0, content(what), contact(what)).key();
  }

  /** A shown idea, its owner's address, and somebody who asks to meet her. */
  private void hideAnIntroduction(Viewer officer) {
    var shown =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            java.time.LocalDate.of(2027, 2, 26),
            SomeIdea.publicWith("Dammar", "Vi vill samla regnvatten."),
            contact("agare"));
    var reference =
        submitted
            .find(submitted.registerByHand(shown, officer), As.viewer(Role.OFFICER))
            .orElseThrow()
            .reference();
    introductions.ask(
        introductions.idea(reference).orElseThrow(),
        UUID.randomUUID(),
        new Asker(
            canary("fragare", "namn"),
            canary("fragare", "organisation"),
            canary("fragare", "brev") + "@exempel.invalid",
            canary("fragare", "telefon"),
            canary("fragare", "skal")),
        java.util.Locale.of("sv"));
    jdbc.sql(
            "UPDATE introduction SET state = 'WAITING', asked_at = expires_at WHERE name LIKE"
                + " :mark")
        .param("mark", "%" + mark)
        .update();
  }

  private IdeaContent content(String where) {
    return SomeIdea.of(
        canary(where, "titel"),
        canary(where, "text"),
        canary(where, "skillnad"),
        null,
        Set.of(Need.PARTNER),
        null,
        false,
        null,
        Set.of(),
        canary(where, "plats"),
        false,
        canary(where, "sammanfattning"));
  }

  private Contact contact(String where) {
    return new Contact(
        canary(where, "namn"),
        canary(where, "organisation"),
        canary(where, "brev") + "@exempel.invalid",
        canary(where, "telefon"));
  }

  private String canary(String where, String field) {
    return "kanarie" + where + field + mark;
  }

  @Test
  void the_owner_finds_her_draft_by_its_link() {
    var visitor = new Http(port);
    assertThat(visitor.get(draft.page()).body()).contains(canary("utkast", "text"));
    assertThat(visitor.get(draft.page() + "/andra").body()).contains(canary("utkast", "text"));
    assertThat(visitor.get(requestDraft.page()).body())
        .contains(canary("utkast", "betalar"), canary("utkast", "begarantext"));
  }

  @Test
  void the_sender_finds_each_field_of_the_plan_that_she_is_writing() {
    var pages = String.join("\\n", under(request).values());
    assertThat(pages).contains(IN_A_PLAN.stream().map(field -> canary("utkast", field)).toList());
    assertThat(pages).contains(canary("utkast", "borttagen"));
    assertThat(figures(pages)).contains(DIGITS_DRAFTED);
    assertThat(pages).as("the region's own words on it").doesNotContain("kanariegranskad");
  }

  @Test
  void no_other_sender_meets_any_of_it_on_her_own_pages() {
    var another = under(caseIdeas.sent("Skylt vid kanalen " + mark));
    assertThat(another).hasSizeGreaterThan(5);
    assertThat(String.join("\\n", another.values()))
        .contains("Skylt vid kanalen " + mark)
        .doesNotContain("kanarie");
  }

  @Test
  void no_letter_to_anybody_else_holds_any_of_it() {
    var hers = canary("inskickad", "brev") + "@exempel.invalid";
    assertThat(letters("= :to", hers)).isNotEmpty();
    assertThat(letters("<> :to", hers))
        .noneMatch(one -> one.contains("kanarieutkast") || one.contains("kanarieinskickad"));
  }

  private List<String> letters(String who, String address) {
    return jdbc.sql(
            "SELECT subject || body FROM letter WHERE body IS NOT NULL AND recipient " + who)
        .param("to", address)
        .query(String.class)
        .list();
  }

  @Test
  void an_officer_finds_what_has_been_sent() {
    assertThat(seenBy("OFFICER")).anyMatch(page -> page.contains(canary("inskickad", "text")));
    assertThat(seenBy("OFFICER")).anyMatch(page -> page.contains(canary("inskickad", "betalar")));
  }

  @Test
  void an_officer_finds_each_field_of_a_request_and_its_plan_that_has_been_sent() {
    var pages = String.join("\n", seenBy("OFFICER"));
    assertThat(pages)
        .contains(IN_A_PLAN.stream().map(field -> canary("inskickad", field)).toList())
        .contains(canary("inskickad", "begaran"), canary("inskickad", "begarantext"))
        .contains(canary("granskad", "skal"));
    assertThat(figures(pages)).contains(DIGITS_SENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMINISTRATOR", "nobody"})
  void nobody_meets_a_marked_part_of_what_is_shown_to_everybody(String who) {
    for (var page : seenBy(who)) {
      assertThat(page).doesNotContain("kanariemarkt");
      assertThat(figures(page)).doesNotContain(DIGITS_MARKED);
    }
  }

  @Test
  void everybody_finds_what_is_not_marked_of_it() {
    assertThat(seenBy("nobody"))
        .anyMatch(page -> page.contains(canary("omarkt", "sammanfattning")));
    assertThat(new Http(port).get("/projektideer?kommun=oxelosund&ord=vinterbad").body())
        .doesNotContain(canary("omarkt", "sammanfattning"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "ASSESSOR"})
  void those_who_may_read_the_case_find_each_marked_part_and_why(String who) {
    var pages = String.join("\n", seenBy(who));
    assertThat(pages)
        .contains(MARKED_FIELDS.stream().map(field -> canary("markt", field)).toList());
    assertThat(figures(pages)).contains(DIGITS_MARKED);
  }

  @Test
  void no_letter_to_anybody_holds_a_marked_part() {
    assertThat(letters("= :to", canary("markt", "brev") + "@exempel.invalid")).isNotEmpty();
    assertThat(letters("<> :to", canary("markt", "brev") + "@exempel.invalid"))
        .noneMatch(one -> one.contains("kanariemarkt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "ASSESSOR", "ADMINISTRATOR", "nobody"})
  void nobody_else_ever_meets_a_draft(String who) {
    for (var page : seenBy(who)) {
      assertThat(page).doesNotContain("kanarieutkast").doesNotContain("kanarievantar");
      assertThat(figures(page)).doesNotContain(DIGITS_DRAFTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMINISTRATOR", "nobody"})
  void what_has_been_sent_is_shown_to_those_who_handle_cases_only(String who) {
    for (var page : seenBy(who)) {
      assertThat(page).doesNotContain("kanarieinskickad").doesNotContain("kanariegranskad");
      assertThat(figures(page)).doesNotContain(DIGITS_SENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "ASSESSOR", "ADMINISTRATOR", "nobody"})
  void nobody_but_the_two_ever_meets_who_asks_to_be_introduced(String who) {
    for (var page : seenBy(who)) {
      assertThat(page).doesNotContain("kanariefragare");
      if ("nobody".equals(who)) {
        assertThat(page).doesNotContain("kanarieagare");
      }
    }
  }

  @Test
  void the_log_holds_neither_texts_nor_keys(CapturedOutput log) {
    new Http(port).get(draft.page());
    new Http(port).post("/forsta-bild", "text", canary("utkast", "text"));
    assertThat(log.getAll())
        .doesNotContain("kanarieutkast")
        .doesNotContain("kanarievantar")
        .doesNotContain("kanarieinskickad")
        .doesNotContain("kanariefragare")
        .doesNotContain("kanarieagare")
        .doesNotContain(draft.value());
  }

  /** Walked once for all the questions: the walk is what takes time. */
  private List<String> seenBy(String who) {
    return seen.computeIfAbsent(
        who,
        _ -> {
          var visitor = "nobody".equals(who) ? new Http(port) : signedIn(Role.valueOf(who));
          return List.copyOf(walk(visitor, BEGINNINGS, _ -> true).values());
        });
  }

  /** However its figures are grouped. */
  private static String figures(String page) {
    return page.replaceAll("(?<=\\d)(?:[\\p{Z}\\s,.]|&nbsp;|&#160;)+(?=\\d)", "");
  }

  /** What her key opens, as far as links lead. */
  private Map<String, String> under(SenderKey key) {
    var ahead = List.of(key.page(), key.page() + "/plan", key.page() + "/plan/till-ansokan");
    return walk(new Http(port), ahead, path -> path.startsWith(key.page()));
  }

  private Http signedIn(Role role) {
    var visitor = new Http(port);
    assertThat(visitor.signIn("kanarie-" + role, PASSWORD).statusCode()).isEqualTo(302);
    return visitor;
  }

  /** As the same template may show it: the address without its last part, or its question. */
  private static String kind(String path) {
    int question = path.indexOf('?');
    return question >= 0
        ? path.substring(0, question + 1)
        : path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** Every page that links lead to, as far as {@link #ENOUGH}, but a few only of each kind. */
  private static Map<String, String> walk(
      Http visitor, List<String> beginnings, Predicate<String> within) {
    var pages = new LinkedHashMap<String, String>();
    var ahead = new ArrayDeque<>(beginnings);
    var ofKind = new HashMap<String, Integer>();
    while (!ahead.isEmpty() && pages.size() < ENOUGH) {
      var path = ahead.poll().replace("&amp;", "&");
      if (within.test(path)
          && !pages.containsKey(path)
          && !path.contains("lang=")
          && ofKind.merge(kind(path), 1, Integer::sum) <= OF_EACH_KIND) {
        var answer = visitor.get(path);
        pages.put(path, answer.body());
        answer
            .headers()
            .firstValue("Location")
            .map(target -> target.replaceFirst("^https?://[^/]+", ""))
            .ifPresent(ahead::add);
        LINK.matcher(answer.body()).results().forEach(link -> ahead.add(link.group(1)));
      }
    }
    return pages;
  }
}
