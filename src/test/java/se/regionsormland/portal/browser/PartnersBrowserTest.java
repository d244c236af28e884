package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.introductions.event.IntroductionToConfirm;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.partners.Speakers;
import se.regionsormland.portal.partners.Speakers.Saying;
import se.regionsormland.portal.profiles.event.ClaimToConfirm;
import se.regionsormland.portal.web.FormToken;

/**
 * People find each other: a small municipality a partner in each area, a university in another
 * country an idea in English, and an organisation its own page in the register.
 */
@PortalServerTest
@Tag("browser")
class PartnersBrowserTest {

  private static final int AREAS = 7;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private ConfigurableApplicationContext portal;
  @Autowired private Speakers speakers;
  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;
  @Autowired private Ideas ideas;
  @Autowired private Catalogue catalogue;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final List<String> joined = new ArrayList<>();
  private Scene scene;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void theyAreGone() {
    joined.forEach(speakers::go);
  }

  private String address() {
    scene = Scene.of(portal);
    return "http://localhost:" + port;
  }

  private static void fill(Page page, Map<String, String> fields) {
    fields.forEach((id, value) -> page.fill("#" + id, value));
  }

  private void join(String name, int area, Resource offer) {
    var says = new Saying("Vi har plats för " + mark + ".", Set.of(), Set.of(offer), Set.of());
    var slug = speakers.join(name, "SE", area, says);
    speakers.readsAt(slug, "samverkan@" + slug + ".example");
    joined.add(slug);
  }

  private static String text(Page page) {
    return page.innerText("main").replace('\u00a0', ' ');
  }

  @Test
  void from_its_idea_a_small_municipality_finds_a_partner_in_three_steps_in_each_area() {
    joinInEachArea();
    var address = address();
    try (var visitor = browser.visitor(address, 360, false);
        var asker = browser.visitor(address, 360, false);
        var officer = browser.visitor(address, 1280, false)) {
      scene.signIn(officer, "officer");
      for (int area = 1; area <= AREAS; area++) {
        var owner = sent("Idé %d %s".formatted(area, mark), wordsOf(area));
        var partner = finds(visitor.newPage(), owner, area, "Sök partner till det här");
        asksToMeet(asker.newPage(), owner, partner);
        agreesTo(visitor.newPage(), owner, partner);
        bothStandOn(officer.newPage(), owner, "Trosa kommun", partner);
      }
    }
  }

  @Test
  void a_university_abroad_finds_a_partner_in_three_steps_in_each_area_in_english() {
    joinInEachArea();
    var address = address();
    try (var visitor = browser.visitor(address, 1280, true);
        var asker = browser.visitor(address, 1280, true);
        var officer = browser.visitor(address, 1280, true)) {
      scene.signIn(officer, "officer");
      var page = inEnglish(visitor.newPage());
      inEnglish(asker.newPage()).close();
      for (int area = 1; area <= AREAS; area++) {
        var university = "University %d %s".formatted(area, mark);
        var owner = sent("Idea %d %s".formatted(area, mark), wordsOf(area), university);
        var partner = finds(page, owner, area, "Search for partners for this");
        asksToMeet(asker.newPage(), owner, partner);
        agreesInEnglish(page, owner, partner);
        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        bothStandOn(officer.newPage(), owner, university, partner);
      }
      assertNoFaults(page);
    }
  }

  /** The switch that every page has; it is remembered. */
  private static Page inEnglish(Page page) {
    page.navigate("/partner");
    Browser.press(page, "header a[lang=en]");
    assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
    return page;
  }

  private static void agreesInEnglish(Page page, SenderKey owner, String partner) {
    page.navigate(owner.page() + "/presentationer");
    Browser.press(page, "button[value=ja]");
    assertThat(text(page)).contains(partner, "You said yes.", "stands as a partner on the idea");
  }

  @Test
  void a_draft_leads_to_its_area_as_well() {
    var content = SomeIdea.saying("Utkast " + mark, wordsOf(3));
    var contact = new Contact("Avsändaren", "Trosa kommun", mark + "@example.org", "");
    var key = drafts.save(FormToken.fresh(), 0, content, contact).key();
    try (var visitor = browser.visitor(address(), 360, false)) {
      var page = visitor.newPage();
      page.navigate(key.page());
      Browser.press(page, "main a:has-text('Sök partner till det här')");
      assertThat(page.inputValue("#omrade")).isEqualTo("3");
      assertThat(page.url()).doesNotContain(key.value(), mark);
    }
  }

  private void joinInEachArea() {
    for (int area = 1; area <= AREAS; area++) {
      join("Provbädden %d %s".formatted(area, mark), area, Resource.TEST_SITE);
      join("Lokalen %d %s".formatted(area, mark), area, Resource.PREMISES);
    }
  }

  /** As somebody might write who has read the strategy: so that it is about that area. */
  private String wordsOf(int area) {
    return catalogue.strategy().areas().get(area - 1).measures().getFirst().text();
  }

  /** From the idea to the search, narrowed by what is sought, and to the organisation. */
  private String finds(Page page, SenderKey owner, int area, String link) {
    page.navigate(owner.page());
    Browser.press(page, "main a:has-text('" + link + "')");
    assertThat(page.inputValue("#omrade")).isEqualTo(String.valueOf(area));
    page.click("nav:has(a[href*='erbjuder=TEST_SITE']) summary");
    Browser.press(page, "nav a[href*='erbjuder=TEST_SITE']");
    var name = "Provbädden %d %s".formatted(area, mark);
    assertThat(page.locator("li:has(h2:has-text('" + name + "'))").count()).as(name).isOne();
    assertThat(text(page)).doesNotContain("Lokalen " + area);
    Browser.press(page, "h2 a:has-text('" + name + "')");
    assertThat(page.getAttribute("a[href^='mailto:']", "href"))
        .isEqualTo("mailto:samverkan@%s.example".formatted(joined.get(2 * (area - 1))));
    assertThat(page.locator("main").boundingBox().width)
        .isLessThanOrEqualTo(page.viewportSize().width);
    return name;
  }

  /** By the idea's public page, as whoever got a letter from the municipality would. */
  private void asksToMeet(Page page, SenderKey owner, String partner) {
    page.navigate("/projektideer/" + ideas.find(owner).orElseThrow().reference());
    Browser.press(page, "main a[href$=presentation]");
    fill(page, Map.of("name", "Samordnaren", "email", partner.charAt(11) + mark + "@prov.example"));
    fill(page, Map.of("organisation", partner, "reason", "Vi har en testbädd."));
    var letter =
        scene.heard(IntroductionToConfirm.class, () -> Browser.press(page, "#askForm button"));
    page.navigate("/presentationer/" + letter.token());
    Browser.press(page, "main form button");
    page.close();
  }

  private static void agreesTo(Page page, SenderKey owner, String partner) {
    page.navigate(owner.page() + "/presentationer");
    Browser.press(page, "button[value=ja]");
    assertThat(text(page)).contains(partner, "Du sa ja.", "står som partner på idén");
    page.close();
  }

  private void bothStandOn(Page page, SenderKey owner, String one, String other) {
    page.navigate("/arenden/" + ideas.find(owner).orElseThrow().reference() + "/jav");
    assertThat(text(page)).contains(one, other);
    page.close();
  }

  /** Without scripts the page cannot be asked: what is wider than it is seen by its box. */
  private static boolean sideways(Page page) {
    return page.locator("main").boundingBox().width > 360;
  }

  @Test
  void a_university_abroad_joins_in_english_and_both_stand_on_the_idea() {
    var address = address();
    var title = "Våtmarker vid ån " + mark;
    var owner = sent(title, "Vi vill anlägga våtmarker som tar emot skyfall.");
    try (var abroad = browser.visitor(address, 1280, true);
        var officer = browser.visitor(address, 1280, true);
        var municipality = browser.visitor(address, 360, false)) {
      var page = abroad.newPage();
      page.navigate("/partner");
      Browser.press(page, "header a[lang=en]");
      var own = joins(page);
      scene.signIn(officer, "officer");
      var desk = officer.newPage();
      answersYes(desk);
      saysWhatItDoes(page, own);
      introduces(page, own, title);
      agrees(municipality.newPage(), owner);
      desk.navigate("/arenden/" + ideas.find(owner).orElseThrow().reference() + "/jav");
      assertThat(text(desk)).contains("Trosa kommun", "University of Wetlands " + mark);
    }
  }

  private SenderKey sent(String title, String summary) {
    return sent(title, summary, "Trosa kommun");
  }

  /** Everybody may read of it. */
  private SenderKey sent(String title, String summary, String organisation) {
    var content = SomeIdea.publicWith(title, summary);
    var contact = new Contact("Avsändaren", organisation, mark + "@example.org", "");
    var key = drafts.save(FormToken.fresh(), 0, content, contact).key();
    var asked = scene.heard(ConfirmationAsked.class, () -> submission.ask(key));
    var _ = confirming.confirm(asked.token());
    return key;
  }

  private String joins(Page page) {
    page.navigate("/partner/anslut");
    assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
    fill(
        page, Map.of("organisation", "University of Wetlands " + mark, "name", "Head of research"));
    page.selectOption("#type", "UNIVERSITY");
    page.selectOption("#country", "FI");
    fill(page, Map.of("email", mark + "@wetlands.example", "why", "I lead our work."));
    assertNoFaults(page);
    var letter = scene.heard(ClaimToConfirm.class, () -> Browser.press(page, "#joinForm button"));
    assertThat(letter.to().language()).isEqualTo(Locale.ENGLISH);
    page.navigate("/partner/anslut/bekrafta/" + letter.to().key());
    Browser.press(page, "main form button");
    assertThat(text(page)).contains("An officer decides");
    assertNoFaults(page);
    return page.url();
  }

  private void answersYes(Page desk) {
    desk.navigate("/arbeta/register");
    desk.check("label:has-text('University of Wetlands " + mark + "')");
    desk.fill("#reason", "Jag ringde växeln.");
    assertNoFaults(desk);
    Browser.press(desk, "button[value=ja]");
    assertThat(text(desk)).doesNotContain(mark);
  }

  private void saysWhatItDoes(Page page, String own) {
    page.navigate(own);
    assertThat(text(page)).contains("Your profile");
    Browser.press(page, "main a[href$=andra]");
    page.fill("#works", "We restore wetlands and measure what they do.");
    page.check("input[name='serves.areas'][value='5']");
    page.check("input[name=offers][value=KNOWLEDGE]");
    page.check("input[name=languages][value=EN]");
    page.fill("[id='reach.mailbox']", "office@wetlands.example");
    assertNoFaults(page);
    Browser.press(page, "#profileForm button");
    assertThat(text(page)).contains("We restore wetlands", "Last confirmed");
    assertThat(page.getAttribute("text='Anpassa till klimatförändringarna'", "lang"))
        .isEqualTo("sv");
  }

  /** Area, narrowed, the idea; and there it asks to be introduced. */
  private void introduces(Page page, String own, String title) {
    page.navigate(own + "/ideer");
    assertThat(page.innerText("li:has-text('" + title + "')")).contains("Is about an intervention");
    assertNoFaults(page);
    Browser.press(page, "main a:has-text('" + title + "')");
    assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
    Browser.press(page, "main a[href$=presentation]");
    fill(page, Map.of("name", "Head of research", "email", mark + "@wetlands.example"));
    fill(page, Map.of("organisation", "University of Wetlands " + mark));
    page.fill("#reason", "We have restored wetlands for thirty years.");
    assertNoFaults(page);
    var letter =
        scene.heard(IntroductionToConfirm.class, () -> Browser.press(page, "#askForm button"));
    page.navigate("/presentationer/" + letter.token());
    Browser.press(page, "main form button");
    assertThat(text(page)).contains("The question is sent");
  }

  private void agrees(Page page, SenderKey owner) {
    page.navigate(owner.page() + "/presentationer");
    assertThat(text(page)).contains("University of Wetlands " + mark, "thirty years");
    Browser.press(page, "button[value=ja]");
    assertThat(text(page))
        .contains("University of Wetlands " + mark, "Du sa ja.", "står som partner på idén");
    assertThat(sideways(page)).isFalse();
  }

  @Test
  void an_unclaimed_organisation_is_claimed_confirmed_and_corrected() {
    try (var visitor = browser.visitor(address(), 360, false)) {
      var page = visitor.newPage();
      page.navigate("/partner/vingaker");
      assertThat(text(page)).contains("Inte bekräftat av Vingåkers kommun", "har sagt något här");
      Browser.press(page, "main a[href$=foretrad]");
      fill(page, Map.of("name", "Ansvarig", "email", mark + "@vingaker.se", "why", "Jag leder."));
      var letter =
          scene.heard(ClaimToConfirm.class, () -> Browser.press(page, "#claimForm button"));
      page.navigate("/partner/anslut/bekrafta/" + letter.to().key());
      Browser.press(page, "main form button");
      var own = page.url();
      says(page, own, "Vi lagar broar " + mark);
      Browser.press(page, "form[action$=bekraftelse] button");
      assertThat(text(page)).contains("Vi lagar broar " + mark, "Senast bekräftad");
      says(page, own, "Vi lagar broar av trä " + mark);
      page.navigate("/partner/vingaker");
      assertThat(text(page))
          .contains("Vi lagar broar av trä " + mark, "Senast bekräftad")
          .doesNotContain("Vi lagar broar " + mark, "Inte bekräftat av", mark + "@vingaker.se");
      assertThat(sideways(page)).isFalse();
    }
  }

  private static void says(Page page, String own, String words) {
    page.navigate(own + "/andra");
    page.fill("#works", words);
    if (page.locator("input[name='serves.measures']:checked").count() == 0) {
      page.click("summary:has-text('Anpassa till klimatförändringarna')");
      page.check("details[open] input[name='serves.measures'] >> nth=0");
    }
    Browser.press(page, "#profileForm button");
    assertThat(text(page)).contains(words);
    assertThat(sideways(page)).isFalse();
  }

  private static void assertNoFaults(Page page) {
    page.evaluate(PagesBrowserTest.AXE);
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 900);
      assertThat(PagesBrowserTest.faultsAt(page, false)).as(page.url() + " " + width).isEmpty();
    }
    page.setViewportSize(1280, 900);
  }
}
