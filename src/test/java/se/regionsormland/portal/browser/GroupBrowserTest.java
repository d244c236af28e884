package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.NewAppointment;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * A group of five, one of whom has a conflict of interest, takes three cases from arrival through a
 * meeting to sent answers: one that came from a sender, one that is handled together with it, and
 * one with a goal conflict. What the others answer is said beside the browser.
 */
@PortalServerTest
@Tag("browser")
class GroupBrowserTest {

  private static final String PASSWORD = "en lång mening att minnas";
  private static final Pattern REFERENCE = Pattern.compile("PP-\\d{4}-\\d{4}");

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private ConfigurableApplicationContext portal;

  private final Map<String, UUID> people = new HashMap<>();
  private final String ours = UUID.randomUUID().toString().substring(0, 8);
  private String receipt;
  private String idea;
  private String joined;
  private String opposed;
  private UUID meeting;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private <B> B bean(Class<B> type) {
    return portal.getBean(type);
  }

  @BeforeEach
  void aGroupOfFiveAndAMeeting() {
    Scene.of(portal);
    person("chair", Role.ASSESSOR, MemberFunction.CHAIR, null);
    person("secretary", Role.OFFICER, MemberFunction.SECRETARY, null);
    person("newcomer", Role.ASSESSOR, MemberFunction.MEMBER, null);
    person("conflicted", Role.ASSESSOR, MemberFunction.MEMBER, null);
    person("substitute", Role.ASSESSOR, MemberFunction.SUBSTITUTE, people.get("conflicted"));
    var officer = As.signIn(Role.OFFICER);
    joined = came("Svetsare " + ours, officer);
    opposed = came("Dammar " + ours, officer);
    var nine = LocalTime.of(9, 0);
    var day = SwedishTime.today(bean(Clock.class)).minusDays(3);
    var plan = new MeetingPlan(day, nine, nine.plusHours(2), new MeetingPlan.Where("Sal A", ""), 3);
    meeting = bean(Meetings.class).plan(plan, officer).orElseThrow();
    As.nobody();
  }

  private void person(String name, Role role, MemberFunction function, @Nullable UUID stands) {
    var username = name + "-" + ours;
    bean(Accounts.class).open(new NewAccount(username, name, PASSWORD, Set.of(role)));
    var administrator = As.signIn(Role.ADMINISTRATOR);
    var account =
        bean(Accounts.class).all().stream()
            .filter(one -> one.username().equals(username))
            .findAny()
            .orElseThrow();
    people.put(name, account.id());
    var day = SwedishTime.today(bean(Clock.class)).minusDays(30);
    var days = new Days(day, day.plusYears(1));
    bean(Appointments.class)
        .appoint(
            new NewAppointment(
                account.id(), function, stands, days, day, true, List.of(5), List.of("Regionen")),
            administrator);
    As.nobody();
  }

  private String came(String title, Viewer officer) {
    var day = SwedishTime.today(bean(Clock.class)).minusDays(4);
    var content = SomeIdea.saying(title, "Vi vill prova detta i liten skala.");
    var entry = new HandEntry(UUID.randomUUID(), Channel.MAIL, day, content, SomeIdea.contact());
    var ideas = bean(SubmittedIdeas.class);
    return ideas.find(ideas.registerByHand(entry, officer), officer).orElseThrow().reference();
  }

  @AfterEach
  void theGroupIsGone() {
    Owner.of(portal.getEnvironment())
        .sql("DELETE FROM group_member WHERE account_id IN (:ours)")
        .param("ours", people.values())
        .update();
    As.nobody();
  }

  private BrowserContext visitor(int width, boolean scripts) {
    return browser.visitor("http://localhost:" + port, width, scripts);
  }

  /** Signed in, on a page of her own. */
  private Page as(BrowserContext visitor, String name) {
    Scene.of(portal).signIn(visitor, people.containsKey(name) ? name + "-" + ours : name);
    return visitor.pages().getFirst();
  }

  private static void go(Page page, String path) {
    assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
  }

  private static String text(Page page) {
    return page.innerText("main").replace('\u00a0', ' ');
  }

  private static String at(String reference, String page) {
    return "/arenden/" + reference + page;
  }

  @Test
  void three_cases_go_from_arrival_through_a_meeting_to_sent_answers() {
    try (var sender = visitor(320, false);
        var desk = visitor(1280, true);
        var second = visitor(1280, true)) {
      var hers = sender.newPage();
      arrives(hers);
      var secretary = as(desk, "secretary");
      relatesAndAssigns(secretary);
      aConflictIsDecided();
      aNewcomerAnswers();
      othersAnswer();
      states(secretary);
      var officer = as(second, "officer");
      confirms(officer);
      meets(secretary);
      noted(secretary);
      theConflictedMeetsNothing("oppna");
      List.of(idea, joined, opposed).forEach(one -> answers(officer, one));
      theConflictedMeetsNothing("besvarade");
      go(hers, receipt);
      assertThat(text(hers)).contains("Gruppen har sett på er idé tillsammans med en annan idé");
    }
  }

  private void arrives(Page page) {
    page.navigate("/");
    page.fill("#text", "Vi vill öppna en delad verkstad i bygdegården " + ours + ".");
    Browser.press(page, "#texten button");
    Browser.press(page, "button[value=fraga]");
    page.fill("#email", UUID.randomUUID() + "@example.org");
    Browser.press(page, "button[value=check] >> nth=0");
    var letter = Scene.of(portal).letter(() -> Browser.press(page, "main form button"));
    page.navigate(letter);
    Browser.press(page, "main form button");
    receipt = page.url();
    var found = REFERENCE.matcher(text(page));
    assertThat(found.find()).as(text(page)).isTrue();
    idea = found.group();
  }

  private void relatesAndAssigns(Page page) {
    relates(page, idea, "TOGETHER", joined);
    relates(page, opposed, "COUNTERACTS", idea);
    Browser.press(page, "a[href*='/samband/'] >> nth=0");
    page.fill("#words", "Dammarna läggs längre ned.");
    Browser.press(page, "#wordsForm button >> nth=0");
    assertThat(text(page)).contains("Dammarna läggs längre ned.");
    for (var reference : List.of(idea, joined, opposed)) {
      go(page, at(reference, "/tittar"));
      page.check("input[name=members][value='" + people.get("chair") + "']");
      if (reference.equals(idea)) {
        page.check("input[name=members][value='" + people.get("newcomer") + "']");
      }
      Browser.press(page, "main form button");
    }
  }

  private static void relates(Page page, String reference, String kind, String other) {
    go(page, at(reference, "/samband"));
    page.check("input[name=kind][value=" + kind + "]");
    page.fill("#other", other);
    page.fill("#reason", "Samma mark och samma människor.");
    Browser.press(page, "#relationForm button");
    assertThat(text(page)).contains(other);
  }

  /** She asks about herself, the chair says yes, and the case is gone for her. */
  private void aConflictIsDecided() {
    try (var one = visitor(1280, false);
        var other = visitor(320, false)) {
      var she = as(one, "conflicted");
      go(she, at(idea, "/jav"));
      she.check("input[name=answer][value=NONE]");
      Browser.press(she, "#ownAnswerForm button");
      go(she, at(opposed, "/jav"));
      assertThat(text(she)).as("before").contains(opposed, "Dammar " + ours);
      she.check("input[name=answer][value=OTHER]");
      she.fill("#why", "Min bror äger marken.");
      Browser.press(she, "#ownAnswerForm button");
      var chair = as(other, "chair");
      go(chair, at(opposed, "/jav"));
      Browser.press(chair, "main a[href^='" + at(opposed, "/jav/") + "']");
      chair.check("input[name=stands] >> nth=0");
      chair.check("input[name=law] >> nth=0");
      chair.fill("#reason", "En närstående äger marken.");
      Browser.press(chair, "main form button");
      assertThat(text(chair)).contains("Frågan är avgjord.");
      assertThat(she.navigate(at(opposed, "")).status()).isEqualTo(404);
    }
  }

  /**
   * From the start page to a finished first case: each click, field and choice is one action, and
   * each follows from what stands on the page before it. Nothing has been answered about herself.
   */
  private void aNewcomerAnswers() {
    try (var visitor = visitor(320, false)) {
      var page = as(visitor, "newcomer");
      int signingIn = 4;
      go(page, "/min-sida");
      assertThat(text(page)).contains("1 bedömning att lämna");
      Browser.press(page, "main a[href='/bedomningar']");
      assertThat(text(page)).contains("Först en fråga om jäv");
      Browser.press(page, "main a[href='" + at(idea, "/jav") + "']");
      page.check("input[name=answer][value=NONE]");
      Browser.press(page, "#ownAnswerForm button");
      assertThat(page.url()).as("straight to the questions").endsWith("/bedomningar/" + idea);
      page.fill("#synergies", "Verkstäderna bredvid söker folk.");
      page.check("#noGoalConflicts");
      page.fill("#advice", "Börja i liten skala.");
      Browser.press(page, "#opinionForm button[value=give]");
      assertThat(text(page)).contains("Tack.", "Verkstäderna bredvid söker folk.");
      assertThat(signingIn + 8).isLessThanOrEqualTo(12);
    }
  }

  private void othersAnswer() {
    var chair = new Viewer(people.get("chair"), "chair", Set.of(Role.ASSESSOR));
    As.signIn(Role.ASSESSOR);
    for (var reference : List.of(idea, joined, opposed)) {
      bean(Openings.class).answer(reference, new OwnAnswer(null, "", 0), chair);
      bean(Opinions.class).give(reference, TestMembers.saying("Ordförandens"), 0, chair);
    }
    As.nobody();
  }

  private void states(Page page) {
    for (var reference : List.of(idea, opposed)) {
      go(page, at(reference, "/yttrande"));
      assertThat(page.inputValue("#words")).contains("Ordförandens råd");
      page.check("input[name=recommendation][value=GO_ON]");
      Browser.press(page, "#statementForm button[value=propose]");
      assertThat(page.locator("form[action$='/bekrafta']").count()).as("four eyes").isZero();
    }
  }

  /** The one that is of two is confirmed from the other case. */
  private void confirms(Page page) {
    for (var reference : List.of(joined, opposed)) {
      go(page, at(reference, "/yttrande"));
      Browser.press(page, "form[action$='/bekrafta'] button");
      assertThat(text(page)).contains("Bekräftat av");
    }
    assertThat(text(page)).doesNotContain("Ett yttrande för båda");
  }

  private void meets(Page page) {
    var here = "/arbeta/moten/" + meeting;
    for (var reference : List.of(idea, joined, opposed)) {
      go(page, here);
      page.fill("#itemForm [name=reference]", reference);
      page.check("#itemForm input[name=wanted][value=SETTLE]");
      Browser.press(page, "#itemForm button");
      assertThat(text(page)).contains(reference);
    }
    assertThat(text(page)).contains("Yttrandet är bekräftat", "Områden och kommuner om");
    assertThat(goingOn(page)).as("all three").isEqualTo(3);
    var calendar = page.request().get(here + "/mote.ics").text();
    assertThat(calendar).contains("BEGIN:VEVENT", "Sal A").doesNotContain(idea, opposed);
    assertThat(begins(page, here + "/dagordning.pdf")).isEqualTo("%PDF");
    assertThat(begins(page, here + "/dagordning.docx")).startsWith("PK");
  }

  /** How many of the agenda's cases go on, over all areas. */
  private static int goingOn(Page page) {
    return page
        .locator("#gar-vidare table")
        .first()
        .locator("tbody tr td:nth-child(3)")
        .allTextContents()
        .stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static String begins(Page page, String file) {
    return new String(page.request().get(file).body(), 0, 4, StandardCharsets.ISO_8859_1);
  }

  private void noted(Page page) {
    var here = "/arbeta/moten/" + meeting + "/minnesanteckningar";
    go(page, here + "/narvaro");
    page.locator("input[name=present]").all().forEach(one -> one.check());
    Browser.press(page, "#attendanceForm button");
    Browser.press(page, "a[href*='/punkter/'] >> nth=2");
    assertThat(text(page)).contains("conflicted");
    page.fill("#said", "Gruppen vill se en karta.");
    page.check("input[name=left][value='" + people.get("conflicted") + "']");
    Browser.press(page, "#saidForm button");
    Browser.press(page, "form[action$='/faststallande'] button");
    assertThat(text(page))
        .contains("Gruppen vill se en karta.", "Yttrandet gäller också Svetsare " + ours)
        .contains("Lämnade mötet");
    assertThat(begins(page, here + ".pdf")).isEqualTo("%PDF");
  }

  /** The chair, who has the same role, meets the case on each of the pages. */
  private void theConflictedMeetsNothing(String queue) {
    var pages = pages("/arenden?visa=" + queue + "&q=" + ours);
    try (var one = visitor(320, false);
        var other = visitor(1280, false)) {
      assertThat(met(as(other, "chair"), pages)).containsExactlyElementsOf(pages);
      var she = as(one, "conflicted");
      assertThat(met(she, pages)).isEmpty();
      assertThat(met(she, List.of("/min-sida", "/bedomningar", "/arbeta/jav", "/moten"))).isEmpty();
      go(she, "/arbeta/moten/" + meeting);
      assertThat(text(she)).contains("Punkt 3, 09.20–09.30", "Du är jävig");
      for (var path : List.of("", "/jav", "/samband")) {
        assertThat(she.navigate(at(opposed, path)).status()).as(path).isEqualTo(404);
      }
    }
  }

  /** Where the case with the goal conflict stands, for whom it is open. */
  private List<String> pages(String queue) {
    var here = "/arbeta/moten/" + meeting;
    return List.of(here, here + "/minnesanteckningar", at(idea, "/samband"), queue);
  }

  private List<String> met(Page page, List<String> paths) {
    return paths.stream().filter(path -> meets(page, path)).toList();
  }

  private boolean meets(Page page, String path) {
    go(page, path);
    var words = page.content();
    return List.of(opposed, "Dammar " + ours, "en karta").stream().anyMatch(words::contains);
  }

  private static void answers(Page page, String reference) {
    go(page, at(reference, "/svar"));
    Browser.press(page, "section[aria-labelledby=gruppen] button[name=say]");
    Browser.press(page, "button[value=send]");
    assertThat(page.content()).as(reference).contains("Besvarad");
  }
}
