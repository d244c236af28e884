package se.regionsormland.portal.projects;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.requests.Decisions;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.web.FormToken;

/** What was asked for and granted becomes a project, and each of them leads to the others. */
@PortalTest
@RecordApplicationEvents
class GrantedProjectsTest {

  private static final String NUMBER = "20371234";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEvents events;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestConflicts conflicts;
  @Autowired private Drafts drafts;
  @Autowired private Requests requests;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;
  @Autowired private Decisions decisions;
  @Autowired private Relations relations;
  @Autowired private Projects projects;
  @Autowired private SubmittedRequests byHand;
  @Autowired private SubmittedIdeas submitted;

  private final OneBrowser browser = new OneBrowser();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void goHome() {
    As.nobody();
    conflicts.openAll();
  }

  private SenderKey idea(IdeaContent content) {
    return sent(drafts.save(FormToken.fresh(), 0, content, SomeIdea.contact()).key());
  }

  private SenderKey request(@Nullable SenderKey origin) {
    var written = SomeRequest.saying("Hemlig titel " + mark, "Hemlig text " + mark);
    return sent(requests.save(FormToken.fresh(), 0, written, origin).key());
  }

  private SenderKey sent(SenderKey draft) {
    submission.ask(draft);
    var asked = events.stream(ConfirmationAsked.class).toList().getLast();
    return confirming.confirm(asked.token()).orElseThrow();
  }

  private String reference() {
    return events.stream(IdeaSubmitted.class).toList().getLast().reference();
  }

  /** Nothing: it is refused. */
  private void decided(String reference, long kronor) {
    var decision = SomeRequest.granted(Money.kronor(kronor));
    decisions.note(reference, decision, As.signIn(Role.OFFICER));
    As.nobody();
  }

  private String get(String path) {
    return text(mvc.get().uri(path).with(browser).exchange());
  }

  private String asOfficer(String path) {
    return text(mvc.get().uri(path).with(As.officer()).exchange());
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString().replace('\u00a0', ' ');
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private MvcTestResult made(String reference, String title, String token) {
    var fields =
        new ArrayList<>(
            List.of("token", token, "version", "0", "title", title, "who.number", NUMBER));
    fields.addAll(List.of("where.area", "5", "summary", "Dammar.", "source.text", "Beslutet"));
    fields.addAll(
        List.of(
            "source.checked.day", "1", "source.checked.month", "2", "source.checked.year", "2027"));
    var post =
        mvc.post()
            .uri("/arenden/" + reference + "/projekt")
            .with(As.officer())
            .with(csrf())
            .with(browser);
    for (int at = 0; at < fields.size(); at += 2) {
      post.formField(fields.get(at), fields.get(at + 1));
    }
    return post.exchange();
  }

  private static String to(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  private UUID idOf(String reference) {
    return jdbc.sql("SELECT id FROM idea WHERE reference = :reference")
        .param("reference", reference)
        .query(UUID.class)
        .single();
  }

  @Test
  void from_a_grant_one_project_is_made_of_public_words_and_the_three_lead_to_each_other() {
    var sendersIdea = idea(SomeIdea.publicWith("Dammar " + mark, "Alla får läsa det här " + mark));
    var idea = reference();
    var sendersRequest = request(sendersIdea);
    var request = reference();
    var making = "/arenden/" + request + "/projekt";
    decided(request, 1_500_000);
    assertThat(asOfficer("/arenden/" + request)).contains(making);
    assertThat(asOfficer(making))
        .contains("value=\"Dammar " + mark, "Alla får läsa det här " + mark, NUMBER)
        .contains("value=\"2027\"", "value=\"2029\"", "1 februari 2027, Nämnden, § 12")
        .doesNotContain("Hemlig", "Det som bara regionen läser", "Föreningen");
    assertThat(made(request, "", UUID.randomUUID().toString())).hasStatus(422);

    var token = UUID.randomUUID().toString();
    var project = to(made(request, "Dammprojektet " + mark, token));
    assertThat(project).startsWith("/projekt/dammprojektet");
    assertThat(to(made(request, "Dammprojektet " + mark, token))).isEqualTo(project);
    assertThat(to(made(request, "Ett till", UUID.randomUUID().toString()))).isEqualTo(project);
    assertThat(to(mvc.get().uri(making).with(As.officer()).exchange())).isEqualTo(project);

    assertThat(get(project))
        .contains(NUMBER, "/projektideer/" + idea, "Dammar " + mark)
        .doesNotContain(request, "Hemlig");
    assertThat(asOfficer(project)).contains("/arenden/" + request);
    assertThat(asOfficer("/arenden/" + request))
        .contains("/arenden/" + idea, NUMBER + " Dammprojektet", "Projekt gjort av begäran")
        .doesNotContain(making);
    assertThat(asOfficer("/arenden/" + idea)).contains("/arenden/" + request, project);
    for (var senders : List.of(sendersRequest, sendersIdea)) {
      assertThat(get(senders.page()))
          .contains("Har blivit projekt", "Dammprojektet " + mark + " (" + NUMBER + ")", project);
    }
    assertThat(letters(request))
        .singleElement(as(STRING))
        .startsWith(request + ": din begäran har blivit ett projekt")
        .contains("Dammprojektet " + mark + " (" + NUMBER + ")", project, "/mina-ideer/")
        .doesNotContain("Hemlig", "Föreningen");
  }

  /** Of what it has become. */
  private List<String> letters(String reference) {
    return jdbc.sql(
            "SELECT subject || body FROM letter WHERE kind = 'PROJECT_MADE' AND about = :idea")
        .param("idea", idOf(reference))
        .query(String.class)
        .list();
  }

  @Test
  void who_asked_in_english_is_told_in_english_and_who_has_no_address_by_nobody() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    var _ = request(null);
    LocaleContextHolder.resetLocaleContext();
    var request = reference();
    decided(request, 1_500_000);
    made(request, "Pond " + mark, UUID.randomUUID().toString());
    assertThat(letters(request))
        .singleElement(as(STRING))
        .contains("your request has become a project", "Pond " + mark);
    var officer = As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 1, 4),
            SomeIdea.content(),
            new Contact("", "Föreningen", "", "0155"));
    var id = byHand.registerByHand(entry, SomeRequest.numbers(), officer);
    var unreached = submitted.find(id, officer).orElseThrow().reference();
    decided(unreached, 1_500_000);
    assertThat(to(made(unreached, "Nej " + mark, UUID.randomUUID().toString())))
        .startsWith("/projekt/");
    assertThat(letters(unreached)).isEmpty();
    assertThat(
            jdbc.sql("SELECT count(*) FROM case_log WHERE act = 'PROJECT_TOLD' AND subject = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void nothing_is_made_of_what_is_refused_not_decided_no_request_or_closed_to_her() {
    var _ = idea(SomeIdea.content());
    assertThat(made(reference(), "Nej", "n")).hasStatus(404);
    var _ = request(null);
    var request = reference();
    assertThat(made(request, "Nej", "n")).hasStatus(404);
    decided(request, 1_500_000);
    assertThat(asOfficer("/arenden/" + request + "/projekt"))
        .contains("inte låtit visa någon")
        .doesNotContain("Hemlig");
    decided(request, 0);
    assertThat(made(request, "Nej", "n")).hasStatus(404);
    assertThat(asOfficer("/arenden/" + request)).doesNotContain(request + "/projekt");

    decided(request, 1_500_000);
    var project = to(made(request, "Ja " + mark, UUID.randomUUID().toString()));
    conflicts.close(idOf(request), As.viewer(Role.OFFICER).id());
    assertThat(made(request, "Nej", "n")).hasStatus(404);
    assertThat(asOfficer(project)).contains("Ja " + mark).doesNotContain(request);
  }

  @Test
  void a_project_goes_on_from_the_one_that_its_idea_builds_on() {
    var officer = As.signIn(Role.OFFICER);
    var before = projects.add(UUID.randomUUID(), SomeProject.saying("Förstudie " + mark, "Om."));
    As.nobody();
    var sendersIdea = idea(SomeIdea.content());
    var builds = new NewRelation(RelationKind.BUILDS_ON, before, "Bygger på den.");
    As.signIn(Role.OFFICER);
    relations.make(reference(), builds, officer);
    As.nobody();
    var _ = request(sendersIdea);
    decided(reference(), 1_500_000);
    assertThat(asOfficer("/arenden/" + reference() + "/projekt"))
        .contains("<option value=\"" + before + "\" lang=\"sv\"\n            selected=");
  }
}
