package se.regionsormland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** A list goes on from where a page ended, also when the last row of that page is gone. */
@PortalTest
@Transactional
class LostAnchorTest {

  private static final int ROWS = 25;
  private static final int PAGE = 20;

  @Autowired private MockMvcTester mvc;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;

  private final String mark = "ankar" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void leave() {
    As.nobody();
  }

  private String body(String path) {
    var answer = mvc.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private List<String> onPage(String page) {
    return Pattern.compile(mark + " \\d+").matcher(page).results().map(it -> it.group()).toList();
  }

  private String next(String page) {
    var link = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
    assertThat(link.find()).as("a way on").isTrue();
    return link.group(1).replace("&amp;", "&");
  }

  /** {@code hide} is given the name of the last row of the first page. */
  private void goesOn(String list, Consumer<String> hide) {
    var first = body(list);
    var names = onPage(first).stream().distinct().toList();
    assertThat(names).hasSize(PAGE);
    hide.accept(names.getLast());
    var rest = onPage(body(next(first))).stream().distinct().toList();
    assertThat(rest).hasSize(ROWS - PAGE).doesNotContainAnyElementsOf(names);
  }

  private Stream<String> names() {
    return IntStream.range(0, ROWS).mapToObj(n -> mark + " " + n);
  }

  @Test
  void the_ideas_when_the_last_one_is_hidden() {
    As.signIn(Role.OFFICER);
    names().forEach(this::enter);
    goesOn("/projektideer?q=" + mark, this::hideIdea);
  }

  private void hideIdea(String title) {
    var id =
        jdbc.sql("SELECT id FROM submitted_idea WHERE title = :title")
            .param("title", title)
            .query(UUID.class)
            .single();
    submitted.hideSummary(id, "Prövas", As.signIn(Role.OFFICER));
    entities.flush();
  }

  private void enter(String title) {
    var _ =
        submitted.registerByHand(
            new HandEntry(
                UUID.randomUUID(),
                Channel.TELEPHONE,
                LocalDate.of(2027, 3, 1),
                SomeIdea.publicWith(title, "Vi samlar dagvatten i dammar."),
                SomeIdea.contact()),
            As.viewer(Role.OFFICER));
  }

  @Test
  void the_offers_when_the_last_one_is_hidden() {
    names()
        .forEach(name ->
            jdbc.sql(
                    """
                    INSERT INTO offer (id, state, form, organisation, type, municipalities, areas,
                        offers, seeks, sentence, words, email, language, created_at, shown_since,
                        shown_until)
                    VALUES (gen_random_uuid(), 'SHOWN', gen_random_uuid(), :name, 'NETWORK', '{}',
                        '{5}', '{LAND}', '{}', 'Vi har mark.', :name, 'x@example.org', 'sv', now(),
                        '2020-01-01', '2100-01-01')
                    """)
                .param("name", name)
                .update());
    goesOn(
        "/partner?q=" + mark,
        name ->
            jdbc.sql("UPDATE offer SET hidden = true WHERE organisation = :name")
                .param("name", name)
                .update());
  }

  @Test
  void the_projects_when_the_last_one_gets_another_year() {
    names()
        .forEach(name ->
            jdbc.sql(
                    """
                    INSERT INTO project (id, slug, title, owner, partners, area, municipalities,
                        year_from, summary, learnt, source, version)
                    VALUES (gen_random_uuid(), replace(:name, ' ', '-'), :name, '', '', 5, '{}',
                        2019, '', '', '', 0)
                    """)
                .param("name", name)
                .update());
    goesOn(
        "/projekt?q=" + mark,
        name ->
            jdbc.sql("UPDATE project SET year_from = 2023 WHERE title = :name")
                .param("name", name)
                .update());
  }

  @Test
  void the_organisations_when_the_last_one_is_gone() {
    var page = body("/partner?efter=en-som-inte-finns-mer");
    assertThat(page).contains("href=\"/partner/", "rel=\"next\"");
  }
}
