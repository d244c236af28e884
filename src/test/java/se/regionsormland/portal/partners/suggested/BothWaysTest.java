package se.regionsormland.portal.partners.suggested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.published.IdeaMeasures;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.partners.Speakers;
import se.regionsormland.portal.partners.Speakers.Saying;
import se.regionsormland.portal.shared.SwedishTime;

/** An idea and an organisation are told of each other, until one of them says no. */
@PortalTest
class BothWaysTest {

  /** After all that other tests have sent to the same database. */
  private static final Instant NEWEST = Instant.parse("2029-11-05T09:00:00Z");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private PublicIdeas ideas;
  @Autowired private IdeaMeasures measures;
  @Autowired private Speakers speakers;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private String ideasPage;
  private PublicIdea idea;
  private Measure closest;
  private int area;

  @BeforeEach
  void anIdeaIsPublic() {
    speakers.goAll();
    clock.set(NEWEST);
    var email = mark + "@example.org";
    var officer = As.signIn(Role.OFFICER);
    var content =
        SomeIdea.publicWith(
            "Dammar mot skyfall " + mark,
            "Vi anlägger dammar och våtmarker som tar hand om skyfall.");
    var id =
        submitted.registerByHand(
            new HandEntry(
                UUID.randomUUID(),
                Channel.MAIL,
                SwedishTime.today(clock),
                content,
                new Contact("Avsändaren", "Damm & Vatten " + mark, email, "")),
            officer);
    var reference = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    As.nobody();
    idea = ideas.find(reference).orElseThrow();
    closest = measures.of(idea).getFirst();
    area = idea.areas().isEmpty() ? 5 : idea.areas().getFirst();
    ideasPage = pageIn("/mina-ideer/", email, "IDEA_RECEIVED") + "/partnerforslag";
  }

  @AfterEach
  void nobodyHasSpoken() {
    speakers.goAll();
    clock.reset();
  }

  private String pageIn(String page, String email, String kind) {
    var letter =
        jdbc.sql("SELECT body FROM letter WHERE recipient = :to AND kind = :kind")
            .param("to", email)
            .param("kind", kind)
            .query(String.class)
            .list()
            .getLast();
    return Pattern.compile(page + "[\\w-]{43}")
        .matcher(letter)
        .results()
        .toList()
        .getLast()
        .group();
  }

  private String joined(String name) {
    return speakers.join(
        name,
        "SE",
        area,
        new Saying("Vi anlägger.", Set.of(closest.id()), Set.of(Resource.LAND), Set.of()));
  }

  private MvcTestResult post(String page, String field, String value) {
    return mvc.post().uri(page).with(csrf()).param(field, value).exchange();
  }

  @Test
  void an_idea_is_told_of_who_has_said_yes_to_its_measure_with_the_reason() {
    joined("Dammbyggarna " + mark);
    assertThat(mvc.get().uri(ideasPage))
        .hasStatusOk()
        .bodyText()
        .contains("Dammbyggarna " + mark, "Säger själv att den vill arbeta med åtgärden");
  }

  @Test
  void the_sender_is_never_suggested_to_herself() {
    joined("DAMM &  Vatten " + mark);
    assertThat(mvc.get().uri(ideasPage)).hasStatusOk().bodyText().doesNotContain("DAMM &amp;");
  }

  @Test
  void not_for_us_is_remembered() {
    var slug = joined("Dammbyggarna " + mark);
    assertThat(post(ideasPage, "slug", slug)).hasStatus(302);
    assertThat(post(ideasPage, "slug", slug)).hasStatus(302);
    assertThat(mvc.get().uri(ideasPage)).bodyText().doesNotContain("Dammbyggarna " + mark);
    assertThat(refusals()).isEqualTo(List.of(slug));
  }

  private List<String> refusals() {
    return jdbc.sql("SELECT slug FROM suggestion_refused WHERE reference = :reference")
        .param("reference", idea.reference())
        .query(String.class)
        .list();
  }

  @Test
  void what_is_no_organisation_is_not_remembered() {
    assertThat(post(ideasPage, "slug", "'; DROP TABLE actor; --")).hasStatus(302);
    assertThat(refusals()).isEmpty();
  }

  @Test
  void an_organisation_is_told_of_an_idea_and_its_no_holds_for_both() {
    var email = mark + "@trosa.se";
    post("/partner/trosa/foretrad", email);
    var proof = pageIn("/partner/anslut/bekrafta/", email, "CONFIRM_CLAIM");
    var own = mvc.post().uri(proof).with(csrf()).exchange().getResponse().getRedirectedUrl();
    mvc.post()
        .uri(own + "/andra")
        .with(csrf())
        .param("version", "0")
        .param("works", "Vi anlägger dammar.")
        .param("serves.areas", String.valueOf(area))
        .param("serves.measures", closest.id())
        .exchange();

    assertThat(mvc.get().uri(own + "/ideer"))
        .hasStatusOk()
        .bodyText()
        .contains("Dammar mot skyfall " + mark, "nära en åtgärd som ni har valt");
    assertThat(mvc.get().uri(ideasPage)).bodyText().contains("Trosa kommun");

    assertThat(post(own + "/ideer", "reference", idea.reference())).hasStatus(302);
    assertThat(mvc.get().uri(own + "/ideer"))
        .bodyText()
        .doesNotContain("Dammar mot skyfall " + mark);
    assertThat(mvc.get().uri(ideasPage)).bodyText().doesNotContain("Trosa kommun");
  }

  private void post(String page, String email) {
    assertThat(
            mvc.post()
                .uri(page)
                .with(csrf())
                .param("name", "Någon")
                .param("email", email)
                .param("why", "Jag arbetar där."))
        .hasStatus(302);
  }

  @Test
  void by_a_key_that_opens_nothing_nobody_is_told_of_anything() {
    assertThat(mvc.get().uri("/mina-ideer/fel/partnerforslag")).hasStatus(404);
    assertThat(mvc.get().uri("/mina-profiler/fel/ideer")).hasStatus(404);
  }
}
