package se.regionsormland.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.PublicMembers;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.shared.SwedishTime;

/** The public page and its data: made once a quarter, the same for all. */
@PortalTest
class EqualTermsTest {

  private static final LocalDate IN_IT = LocalDate.of(2094, 5, 12);

  @Autowired private PublishedQuarters quarters;
  @Autowired private PublishedYears years;
  @Autowired private SubmittedRequests requests;
  @Autowired private FactRows facts;
  @Autowired private Opinions opinions;
  @Autowired private CaseStatements statements;
  @Autowired private TestMembers group;
  @Autowired private PublicMembers publicMembers;
  @Autowired private SomeMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private Environment settings;
  @Autowired private MockMvcTester mvc;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void leave() {
    clock.reset();
    members.none();
    group.leave();
    As.nobody();
  }

  private void at(LocalDate day) {
    clock.set(day.atTime(9, 0).atZone(SwedishTime.ZONE).toInstant());
  }

  private String body(String path) {
    var result = mvc.get().uri(path).exchange();
    assertThat(result).hasStatusOk();
    return new String(
        result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void answered(String reference) {
    var officer = As.signIn(Role.OFFICER);
    var idea = submitted.withReference(reference, officer).orElseThrow();
    submitted.answer(idea.id(), SomeIdea.answer(), officer);
    As.nobody();
  }

  @Test
  void a_quarter_is_published_when_it_has_ended_and_never_changes() {
    at(IN_IT);
    for (int idea = 0; idea < 7; idea++) {
      answered(ideas.came(mark + idea, IN_IT.minusDays(2)));
      if (idea > 0) {
        var elsewhere = SomeIdea.publicWith("", mark + idea);
        answered(ideas.came(elsewhere, SomeIdea.contact(), IN_IT.minusDays(2)));
      }
    }
    quarters.publish();
    assertThat(quarters.all()).noneMatch(one -> one.quarter().equals(Quarter.of(IN_IT)));
    assertThat(mvc.get().uri("/lika-villkor?kvartal=2094-2")).hasStatus(404);

    at(LocalDate.of(2094, 7, 1));
    quarters.publish();
    var page = body("/lika-villkor?kvartal=2094-2");
    var data = body("/api/v1/equal-terms");
    assertThat(page)
        .contains("Kvartal 2, 2094", ">13<", ">Flen<", ">7<", "Besvarade idéer, efter kommun")
        .doesNotContain(mark);
    assertThat(data)
        .contains("\"quarter\":\"2094-2\"", "\"received\":13", "\"category\":\"FLEN\"")
        .doesNotContain(mark);

    ideas.came(mark + "sen", IN_IT);
    quarters.publish();
    assertThat(body("/lika-villkor?kvartal=2094-2")).isEqualTo(page);
    assertThat(body("/api/v1/equal-terms")).isEqualTo(data);
    assertThatThrownBy(() ->
            Owner.of(settings).sql("UPDATE published_quarter SET published_at = now()").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  private void requested(LocalDate day) {
    var content =
        IdeaContent.asking(
            mark, "Dammar som renar dagvatten vid ån.", Set.of(Need.MONEY), 8_000_000L);
    var entry = new HandEntry(UUID.randomUUID(), Channel.MAIL, day, content, SomeIdea.contact());
    var officer = As.signIn(Role.OFFICER);
    requests.registerByHand(entry, SomeRequest.numbers(), officer);
    As.nobody();
  }

  @Test
  void a_years_money_is_published_when_it_has_ended_by_five_at_least_and_never_changes() {
    var day = LocalDate.of(2096, 5, 10);
    at(day.plusDays(2));
    for (int request = 0; request < 6; request++) {
      requested(day);
    }
    years.publish();
    assertThat(mvc.get().uri("/lika-villkor/pengar?ar=2096")).hasStatus(404);
    at(LocalDate.of(2097, 1, 2));
    years.publish();
    var page = body("/lika-villkor/pengar?ar=2096");
    assertThat(page)
        .contains("anslag 1:1: sökt 2096", ">12\u00a0000\u00a0000\u00a0kr<", "<svg", "<table")
        .contains("aria-label=\"19\u00a0200\u00a0000\u00a0kr\"")
        .doesNotContain(mark, "beviljat 2096", "style=");
    requested(LocalDate.of(2096, 12, 30));
    years.publish();
    assertThat(body("/lika-villkor/pengar?ar=2096")).isEqualTo(page);
    assertThat(mvc.get().uri("/lika-villkor/pengar?ar=x")).hasStatus(404);
    assertThatThrownBy(
            () -> Owner.of(settings).sql("UPDATE published_year SET published_at = now()").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  @Test
  void what_the_group_said_counts_no_more_when_it_used_the_answer_of_somebody_in_conflict() {
    var reference = ideas.came(mark);
    referred(reference);
    answered(reference);
    long said = references();
    assertThat(said).isPositive();
    group.isInConflict(reference, As.viewer(Role.ASSESSOR));
    assertThat(references()).isEqualTo(said - 1);
  }

  private void referred(String reference) {
    var anna = group.member(Role.ASSESSOR);
    group.lookAt(reference, anna);
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, TestMembers.saying("Ja"), 0, anna);
    var text = new StatementText(Recommendation.REFER, mark, mark, "", Set.of(anna.id()));
    var officer = As.signIn(Role.OFFICER);
    statements.write(reference, text, 0, officer);
    statements.propose(reference, 1, officer);
    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
  }

  private long references() {
    return facts.answered(Quarter.of(SwedishTime.today(clock))).stream()
        .filter(one -> one.outcome().equals(Recommendation.REFER.name()))
        .count();
  }

  @Test
  void a_members_name_is_public_when_she_has_said_yes_and_by_nobody_else() {
    var she = As.viewer(Role.ASSESSOR);
    members.appoint(she, MemberFunction.MEMBER);
    assertThat(publicMembers.today()).isNotEmpty().allMatch(one -> one.name() == null);
    var id =
        jdbc.sql(
                "SELECT id FROM group_member WHERE account_id = :id ORDER BY appointed_at DESC"
                    + " LIMIT 1")
            .param("id", she.id())
            .query(UUID.class)
            .single();
    var at = "/arbeta/gruppen/" + id + "/namn";
    assertThat(mvc.post().uri(at).with(As.officer()).with(csrf()).param("named", "true"))
        .hasStatus(404);
    assertThat(publicMembers.today()).allMatch(one -> one.name() == null);
    assertThat(mvc.post().uri(at).with(As.assessor()).with(csrf()).param("named", "true"))
        .hasStatus3xxRedirection();
    assertThat(publicMembers.today()).anyMatch(one -> one.name() != null);
    assertThat(mvc.post().uri(at).with(As.assessor()).with(csrf()).param("named", "false"))
        .hasStatus3xxRedirection();
    assertThat(publicMembers.today()).allMatch(one -> one.name() == null);
  }
}
