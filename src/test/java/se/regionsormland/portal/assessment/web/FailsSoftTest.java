package se.regionsormland.portal.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.funding.fit.MoneyAdvice;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.offers.Offers;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.reading.TextReader;
import se.regionsormland.portal.synergies.Synergies;

/** What the portal makes by itself may fail; nobody is stopped by that. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class FailsSoftTest {

  private static final String TEXT =
      "Dagvatten rinner orenat ut i sjön. Vi vill bygga dammar i Flen.";
  private static final String NOTICE = "Inget förslag just nu";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas owners;
  @Autowired private JdbcClient jdbc;
  @MockitoSpyBean private Finder finder;
  @MockitoSpyBean private TextReader reader;
  @MockitoSpyBean private PublicIdeas publicIdeas;
  @MockitoSpyBean private Projects projects;
  @MockitoSpyBean private Synergies synergies;
  @MockitoSpyBean private Actors actors;
  @MockitoSpyBean private Offers offers;
  @MockitoSpyBean private MoneyAdvice money;

  enum Part {
    FINDER,
    READER,
    SIMILAR_IDEAS,
    SIMILAR_PROJECTS,
    HINTS,
    ORGANISATIONS,
    OFFERS,
    MONEY
  }

  /** What a case's own page does not show, and does not ask for. */
  private static final Set<Part> NOT_IN_A_CASE = EnumSet.of(Part.OFFERS, Part.MONEY);

  private void fails(Part part, Answer<?> failing) {
    switch (part) {
      case FINDER -> doAnswer(failing).when(finder).find(anyString(), anyInt());
      case READER -> doAnswer(failing).when(reader).read(anyString());
      case SIMILAR_IDEAS -> doAnswer(failing).when(publicIdeas).similar(anyString(), anyInt());
      case SIMILAR_PROJECTS ->
          doAnswer(failing).when(projects).similar(anyString(), any(), anyInt());
      case ORGANISATIONS -> doAnswer(failing).when(actors).namedFor(anyCollection());
      case OFFERS -> doAnswer(failing).when(offers).latest(any(), anyInt());
      case MONEY -> doAnswer(failing).when(money).on(any(), any());
      case HINTS -> {
        doAnswer(failing).when(projects).withWords(any(), any());
        doAnswer(failing).when(publicIdeas).withWords(any(), any(), any());
      }
    }
  }

  @AfterEach
  void mend() {
    reset(finder, reader, publicIdeas, projects, synergies, actors, offers, money);
    As.nobody();
  }

  private static Answer<?> throwing(Throwable failure) {
    return _ -> {
      throw failure;
    };
  }

  /** As a statement that PostgreSQL refuses, inside the transaction that is there. */
  private Answer<?> refusedByTheDatabase() {
    return _ -> jdbc.sql("SELECT 1 / 0").query(Integer.class).single();
  }

  @ParameterizedTest
  @EnumSource
  void the_first_picture_comes_without_what_fails_and_says_so(Part part) {
    assertThat(firstPicture()).bodyText().doesNotContain(NOTICE);
    fails(part, refusedByTheDatabase());
    assertThat(firstPicture()).hasStatusOk().bodyText().contains(NOTICE, TEXT);
  }

  @ParameterizedTest
  @EnumSource
  void the_case_opens_and_is_answered_whatever_fails(Part part) {
    var at = "/arenden/" + ideas.came(anotherTitle());
    fails(part, refusedByTheDatabase());
    var page = assertThat(officerSees(at)).hasStatusOk().bodyText().contains("Dagvatten rinner");
    if (NOT_IN_A_CASE.contains(part)) {
      page.doesNotContain(NOTICE);
    } else {
      page.contains(NOTICE);
    }
    assertThat(officerSees(at + "/svar")).hasStatusOk().bodyText().contains(NOTICE, "Skriv svaret");
    assertIsAnswered(at);
  }

  @Test
  void everything_may_fail_at_once_and_in_any_way() {
    var at = "/arenden/" + ideas.came(anotherTitle());
    for (var failure :
        Stream.of(
                new IllegalStateException("x"),
                new StackOverflowError(),
                new NullPointerException())
            .toList()) {
      allFail(throwing(failure));
      assertThat(firstPicture()).hasStatusOk().bodyText().contains(NOTICE);
      assertThat(officerSees(at)).hasStatusOk().bodyText().contains(NOTICE);
      assertThat(officerSees(at + "/svar?find=vatten")).hasStatusOk().bodyText().contains(NOTICE);
    }
    assertIsAnswered(at);
  }

  @Test
  void an_idea_is_written_checked_and_sent_without_a_machine() {
    allFail(refusedByTheDatabase());
    assertThat(mvc.post().uri("/fraga-regionen/borja").param("text", TEXT))
        .hasStatusOk()
        .bodyText()
        .contains(TEXT, NOTICE);
    var key = ideas.draft("Dammar");
    assertThat(mvc.get().uri(key.page() + "/kontrollera"))
        .hasStatusOk()
        .bodyText()
        .contains(NOTICE);
    ideas.ask(key);
    ideas.confirm(key);
    assertThat(owners.find(key).orElseThrow().state().isSent()).isTrue();
    assertThat(mvc.get().uri(key.page())).hasStatusOk();
  }

  @Test
  void what_everybody_may_read_is_there_without_its_hints() {
    allFail(refusedByTheDatabase());
    var reference = ideas.came(SomeIdea.publicWith("Dammar", TEXT), SomeIdea.contact());
    assertThat(mvc.get().uri("/projektideer/" + reference)).hasStatusOk().bodyText().contains(TEXT);
    assertThat(mvc.get().uri("/floden/projektideer.atom")).hasStatusOk();
  }

  @Test
  void a_failure_is_logged_by_its_kind_and_place_and_not_by_what_it_says(CapturedOutput log)
      throws InterruptedException {
    fails(Part.FINDER, throwing(new IllegalStateException("ordet kanariehemligt")));
    Thread.ofVirtual().start(this::firstPicture).join(); // the starting thread's words are kept
    assertThat(log.getAll())
        .contains("An automatic part failed", "IllegalStateException")
        .doesNotContain("kanariehemligt", "Dagvatten rinner");
  }

  @Test
  void a_refusal_of_the_person_is_no_failure_of_a_part() {
    var at = "/arenden/" + ideas.came(anotherTitle());
    fails(Part.HINTS, throwing(new AccessDeniedException("no")));
    assertThat(officerSees(at)).hasStatus(404);
  }

  /** What was found for a sent text is known for some minutes. */
  private static String anotherTitle() {
    return "Dammar " + UUID.randomUUID();
  }

  private void allFail(Answer<?> failing) {
    Stream.of(Part.values()).forEach(part -> fails(part, failing));
  }

  private MvcTestResult firstPicture() {
    return mvc.post().uri("/forsta-bild").param("text", TEXT).exchange();
  }

  private MvcTestResult officerSees(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  private void assertIsAnswered(String at) {
    assertThat(press(at, "0", "preview")).hasRedirectedUrl(at + "/svar#brev");
    assertThat(officerSees(at + "/svar"))
        .hasStatusOk()
        .bodyText()
        .contains("Strategen svarar.</p>");
    assertThat(press(at, "1", "send")).hasRedirectedUrl(at);
    assertThat(officerSees(at)).hasStatusOk().bodyText().contains("Strategen svarar.");
  }

  private MvcTestResult press(String at, String version, String action) {
    return mvc.post()
        .uri(at + "/svar")
        .with(As.officer())
        .with(csrf())
        .formField("version", version)
        .formField("sentence", "Strategen svarar.")
        .formField("person", "Strategen")
        .formField("action", action)
        .exchange();
  }

  @Test
  void the_answers_page_asks_each_thing_once_and_a_press_asks_none() {
    var at = "/arenden/" + ideas.came(anotherTitle());
    clearInvocations(finder, reader, synergies, money);
    assertThat(officerSees(at + "/svar")).hasStatusOk();
    verify(finder, times(1)).find(anyString(), anyInt());
    verify(reader, times(1)).read(anyString());
    verify(money, times(1)).on(any(), any());
    verify(synergies, times(1)).forItsSender(any());
    verify(synergies, never()).about(anyString());
    verify(synergies, never()).about(any(), any());
    clearInvocations(finder, reader, synergies, money);
    assertThat(press(at, "0", "preview")).hasStatus3xxRedirection();
    verifyNoInteractions(finder, reader, synergies, money);
  }
}
