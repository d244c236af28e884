package se.regionsormland.portal.openness.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Element;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/** What RFC 4287 requires of a feed, and who is in it. */
@PortalTest
@Transactional
class FeedTest {

  private static final String IDEAS = "/floden/projektideer.atom";
  private static final String CALLS = "/floden/utlysningar.atom";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DAMS = "Vi samlar dagvatten i dammar så att gatorna klarar skyfall.";

  @Autowired private MockMvcTester mvc;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private PublicIdeas ideas;
  @Autowired private IdeaMeasures measures;
  @Autowired private Catalogue catalogue;
  @Autowired private FundingDesk desk;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    clock.reset();
    As.nobody();
  }

  private UUID shown(String title, String summary) {
    return submitted.registerByHand(
        new HandEntry(
            UUID.randomUUID(),
            Channel.TELEPHONE,
            LocalDate.of(2027, 3, 1),
            SomeIdea.publicWith(title, summary),
            SomeIdea.contact()),
        officer);
  }

  private void hide(UUID id, String why) {
    officer = As.signIn(Role.OFFICER); // a request ends it
    submitted.hideSummary(id, why, officer);
    entities.flush();
  }

  private void callFor(int area, String title) {
    var facts =
        new CallFacts(
            title,
            LocalDate.of(2027, 3, 15),
            LocalDate.of(2027, 4, 30),
            null,
            null,
            "Högst 40 %",
            new Scope(Set.of(area), Set.of(), Set.of()),
            new Provenance("Källan", "https://example.org", Certainty.READ, null, null));
    var _ = desk.addCall(desk.sources().getFirst(), facts, officer);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private Element feed(String path) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var answer = get(path);
    assertThat(answer).hasStatusOk();
    var bytes = answer.getMvcResult().getResponse().getContentAsByteArray();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static List<Element> all(Element in, String name) {
    var found = in.getChildNodes();
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .filter(node -> ATOM.equals(node.getNamespaceURI()) && name.equals(node.getLocalName()))
        .map(Element.class::cast)
        .toList();
  }

  private static String one(Element in, String name) {
    assertThat(all(in, name)).as(name).hasSize(1);
    return all(in, name).getFirst().getTextContent();
  }

  private static String link(Element in, String relation) {
    var found = all(in, "link").stream().filter(one -> one.getAttribute("rel").equals(relation));
    assertThat(found).as(relation).hasSize(1);
    return all(in, "link").stream()
        .filter(one -> one.getAttribute("rel").equals(relation))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }

  private List<String> titles(String path) throws Exception {
    return all(feed(path), "entry").stream().map(entry -> one(entry, "title")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {IDEAS, CALLS, IDEAS + "?omrade=5&kommun=flen", CALLS + "?omrade=5"})
  void a_feed_has_all_that_the_standard_requires(String path) throws Exception {
    shown("Dammar", DAMS);
    callFor(5, "Vatten i staden");
    var feed = feed(path);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(URI.create(one(feed, "id")).isAbsolute()).isTrue();
    assertThat(one(feed, "title")).isNotBlank();
    assertThat(OffsetDateTime.parse(one(feed, "updated"))).isNotNull();
    assertThat(one(all(feed, "author").getFirst(), "name")).contains("Projektporten");
    assertThat(link(feed, "self")).startsWith("http").endsWith(path);
    assertThat(link(feed, "alternate")).startsWith("http");
    assertThat(all(feed, "entry")).isNotEmpty().allSatisfy(FeedTest::isWhole);
  }

  private static void isWhole(Element entry) {
    assertThat(one(entry, "id")).startsWith("tag:").doesNotContain("localhost");
    assertThat(one(entry, "title")).isNotBlank();
    assertThat(OffsetDateTime.parse(one(entry, "updated"))).isNotNull();
    assertThat(link(entry, "alternate")).startsWith("http");
    assertThat(one(entry, "content")).isNotBlank();
  }

  @Test
  void whatever_a_title_holds_the_feed_can_be_read() throws Exception {
    shown("]]> <script>alert(1)</script> & \"så\" 🦫 \u0007\u001b", DAMS);
    assertThat(titles(IDEAS)).contains("]]> <script>alert(1)</script> & \"så\" 🦫 ");
  }

  @Test
  void an_idea_is_there_with_its_public_words_alone() throws Exception {
    shown("Dammar", DAMS);
    var text = feed(IDEAS).getTextContent();
    assertThat(text)
        .contains("Dammar", DAMS)
        .doesNotContain("Det som bara regionen läser", "avsandaren@example.org", "Avsändaren");
  }

  @Test
  void a_hidden_idea_leaves_the_feed_at_once_and_its_tag_changes() {
    var id = shown("Dammar som göms", DAMS);
    var before = get(IDEAS);
    hide(id, "Innehåller ett namn");
    var tag = before.getMvcResult().getResponse().getHeader("ETag");
    assertThat(mvc.get().uri(IDEAS).header("If-None-Match", tag))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Dammar som göms");
  }

  @Test
  void an_idea_shown_again_is_there_again_and_is_no_news() throws Exception {
    var id = shown("Dammar som visas igen", DAMS);
    var first = published("Dammar som visas igen");
    hide(id, "Prövas");
    assertThat(titles(IDEAS)).doesNotContain("Dammar som visas igen");
    clock.advance(Duration.ofDays(3));
    officer = As.signIn(Role.OFFICER);
    submitted.showSummary(id, "Ägaren vill.", officer);
    entities.flush();
    assertThat(published("Dammar som visas igen")).isEqualTo(first);
  }

  private String published(String title) throws Exception {
    var found =
        all(feed(IDEAS), "entry").stream().filter(entry -> one(entry, "title").equals(title));
    return one(found.findFirst().orElseThrow(), "published");
  }

  @Test
  void what_a_feed_is_not_asked_for_takes_nobodys_room_in_it() throws Exception {
    shown("Dammar i staden", DAMS);
    var measure = measuresOf(ideas.find(reference("Dammar i staden")).orElseThrow()).getFirst();
    for (int later = 0; later < 120; later++) {
      clock.advance(Duration.ofSeconds(1));
      shown("Körsång " + later, "Vi vill starta en kör för unga som sjunger på finska.");
    }
    assertThat(titles(IDEAS + "?atgard=" + measure)).contains("Dammar i staden");
    assertThat(titles(IDEAS)).hasSize(50).doesNotContain("Dammar i staden");
  }

  @Test
  void a_reader_whose_copy_holds_is_told_so_and_gets_no_cookie() {
    var first = get(IDEAS);
    assertThat(first)
        .headers()
        .hasValue("Content-Type", "application/atom+xml;charset=UTF-8")
        .hasValue("Cache-Control", "no-cache")
        .doesNotContainHeader("Set-Cookie")
        .doesNotContainHeader("Last-Modified");
    var tag = first.getMvcResult().getResponse().getHeader("ETag");
    assertThat(mvc.get().uri(IDEAS).header("If-None-Match", tag)).hasStatus(304);
  }

  @Test
  void a_measure_is_followed_by_what_an_idea_says_in_public() throws Exception {
    shown("Dammar i staden", DAMS);
    shown("Körsång", "Vi vill starta en kör för unga som sjunger på finska.");
    var measure =
        ideas.find(reference("Dammar i staden")).stream()
            .flatMap(idea -> measuresOf(idea).stream())
            .findFirst()
            .orElseThrow();
    assertThat(titles(IDEAS + "?atgard=" + measure))
        .contains("Dammar i staden")
        .doesNotContain("Körsång");
  }

  private List<String> measuresOf(PublicIdea idea) {
    return measures.of(idea).stream().map(one -> one.id()).toList();
  }

  private String reference(String title) {
    return jdbc.sql("SELECT reference FROM public_idea WHERE title = :title")
        .param("title", title)
        .query(String.class)
        .single();
  }

  @Test
  void a_call_for_another_area_is_not_in_an_areas_feed() throws Exception {
    callFor(2, "Bara för två");
    assertThat(titles(CALLS)).contains("Bara för två");
    assertThat(titles(CALLS + "?omrade=2")).contains("Bara för två");
    assertThat(titles(CALLS + "?omrade=5")).doesNotContain("Bara för två");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?omrade=99", "?omrade=x", "?kommun=stockholm", "?atgard=ingen"})
  void what_does_not_exist_cannot_be_followed(String query) {
    assertThat(get(IDEAS + query)).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/projektideer?omrade=5", "/finansiering", "/strategi/insatsomraden/5"})
  void the_pages_tell_of_their_feeds(String page) {
    assertThat(get(page))
        .bodyText()
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/floden/");
  }

  @Test
  void a_measures_page_leads_to_its_own_feed() {
    var measure = catalogue.strategy().measures().getFirst().id();
    assertThat(get("/strategi/atgarder/" + measure)).bodyText().contains("?atgard=" + measure);
  }
}
