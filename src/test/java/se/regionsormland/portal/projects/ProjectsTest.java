package se.regionsormland.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** Projects that have been run: everybody reads them, officers write. */
@PortalTest
class ProjectsTest {

  @Autowired private Projects projects;
  @Autowired private MockMvcTester mvc;

  private final OneBrowser browser = new OneBrowser();
  private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void everybody_reads_what_a_project_did_and_learnt_and_where_that_is_said() {
    var slug = add(SomeProject.saying("Dammar " + word, "Dammar mot skyfall."));

    assertThat(mvc.get().uri("/projekt/" + slug))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Dammar mot skyfall.",
            "Markägarna ska vara med från första dagen.",
            "Flens kommun",
            "2022–2023",
            "Slutrapporten",
            "Senast kontrollerad 1 februari 2027");
  }

  @Test
  void projects_to_go_on_from_stand_in_swedish_order() {
    var titles = List.of("Ångan ", "Älven ", "Öarna ", "Zoner ");
    titles.forEach(title -> add(SomeProject.saying(title + word, word)));
    As.signIn(Role.OFFICER);
    assertThat(projects.names().stream().map(ProjectName::title).filter(it -> it.endsWith(word)))
        .containsExactly("Zoner " + word, "Ångan " + word, "Älven " + word, "Öarna " + word);
  }

  @Test
  void a_project_is_found_by_its_words_its_area_and_its_municipality() {
    var slug = add(SomeProject.saying("Dammar", "Om " + word + "dammar i ån."));

    assertThat(found("q=" + word)).contains(slug);
    assertThat(found("q=" + word + "&omrade=5&kommun=flen")).contains(slug);
    assertThat(found("q=" + word + "&omrade=1")).doesNotContain(slug);
    assertThat(found("q=" + word + "&kommun=trosa")).doesNotContain(slug);
  }

  @Test
  void a_long_list_is_read_part_by_part_and_every_project_once() {
    var slugs = new ArrayList<String>();
    for (int at = 0; at < Projects.PAGE + 5; at++) {
      slugs.add(add(SomeProject.saying("Likadan", word)));
    }
    var filter = new ProjectFilter(null, null, word);
    var first = projects.list(filter, null);
    var rest = projects.list(filter, first.next());

    assertThat(first.count()).isEqualTo(slugs.size());
    assertThat(rest.next()).isNull();
    var read = new ArrayList<>(first.items());
    read.addAll(rest.items());
    assertThat(read).extracting(Project::slug).containsExactlyInAnyOrderElementsOf(slugs);
  }

  @Test
  void projects_that_go_on_from_each_other_stand_in_a_row() {
    var first = add(SomeProject.saying("Ett " + word, ""));
    var second = add(SomeProject.goingOnFrom(first, "Två " + word));
    var third = add(SomeProject.goingOnFrom(second, "Tre " + word));

    assertThat(projects.chainOf(second))
        .extracting(Project::slug)
        .containsExactly(first, second, third);
    assertThat(projects.wouldGoRound(first, third)).isTrue();
    assertThat(projects.wouldGoRound(third, first)).isFalse();
  }

  @Test
  void only_officers_write() {
    var content = SomeProject.saying(word, "");
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    assertThatThrownBy(() -> projects.add(UUID.randomUUID(), content))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void an_officer_adds_a_project_once_however_often_she_sends_the_form() {
    var fields = fields();
    var first = post("/projekt/ny", fields);
    var second = post("/projekt/ny", fields);

    assertThat(first).hasStatus(302);
    assertThat(second.getMvcResult().getResponse().getRedirectedUrl())
        .isEqualTo(first.getMvcResult().getResponse().getRedirectedUrl());
    assertThat(projects.list(new ProjectFilter(null, null, word), null).count()).isOne();
  }

  @Test
  void what_is_wrong_is_said_and_nothing_typed_is_lost() {
    var fields = fields();
    fields.put("years.from", "snart");
    fields.put("source.text", "");
    fields.put("continues", "finns-inte-" + word);

    assertThat(post("/projekt/ny", fields))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv ett år", "Skriv varifrån", "value=\"snart\"", word)
        .contains("value=\"FLEN\" checked");
  }

  @Test
  void two_officers_do_not_write_over_each_other() {
    var slug = add(SomeProject.saying("Dammar " + word, "Det första."));
    var mine = fields();
    mine.put("version", "0");
    mine.put("summary", "Min text " + word);
    var theirs = fields();
    theirs.put("version", "0");
    theirs.put("summary", "Deras text " + word);
    theirs.put("years.from", "2019");
    theirs.put("source.text", "En annan rapport");

    assertThat(post("/projekt/" + slug + "/andra", theirs)).hasStatus(302);
    assertThat(post("/projekt/" + slug + "/andra", mine))
        .hasStatus(409)
        .bodyText()
        .contains("Min text " + word, "Deras text " + word, "name=\"version\" value=\"1\"")
        .contains("<li>Vad projektet gör eller gjorde</li>", "<li>Första året</li>")
        .contains("<li>Varifrån uppgifterna kommer</li>")
        .doesNotContain("??")
        .doesNotContain("<li>Projektets namn</li>");
    assertThat(projects.find(slug).orElseThrow().content().summary()).startsWith("Deras");

    mine.put("version", "1");
    assertThat(post("/projekt/" + slug + "/andra", mine)).hasStatus(302);
    assertThat(projects.find(slug).orElseThrow().content().summary()).startsWith("Min");
  }

  @Test
  void a_title_that_is_the_name_of_a_page_gets_another_address() {
    var slug = add(SomeProject.saying("Ny", word));
    assertThat(slug).startsWith("ny-");
    assertThat(add(SomeProject.saying("…", word))).isNotBlank();
    assertThat(mvc.get().uri("/projekt/" + slug)).hasStatusOk();
    assertThat(mvc.get().uri("/projekt/finns-inte-" + word)).hasStatus(404);
  }

  private String add(ProjectContent content) {
    As.signIn(Role.OFFICER);
    try {
      return projects.add(UUID.randomUUID(), content);
    } finally {
      As.nobody();
    }
  }

  private String found(String query) {
    return new String(
        mvc.get()
            .uri("/projekt?" + query)
            .exchange()
            .getMvcResult()
            .getResponse()
            .getContentAsByteArray(),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private Map<String, @Nullable String> fields() {
    var fields = new LinkedHashMap<String, @Nullable String>();
    fields.put("token", UUID.randomUUID().toString());
    fields.put("title", "Dammar " + word);
    fields.put("where.area", "5");
    fields.put("where.municipalities", "FLEN");
    fields.put("years.from", "2024");
    fields.put("summary", "Om dammar");
    fields.put("source.text", "Slutrapporten");
    fields.put("source.checked.day", "1");
    fields.put("source.checked.month", "2");
    fields.put("source.checked.year", "2027");
    return fields;
  }

  private MvcTestResult post(String path, Map<String, @Nullable String> fields) {
    var request = mvc.post().uri(path).with(csrf()).with(browser).with(As.officer());
    for (var field : fields.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.exchange();
  }

  @Test
  void the_first_picture_says_what_was_learnt_and_whom_to_ask() {
    var other = "zw" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var one = "qx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    add(SomeProject.saying("Om " + one, "Och om " + other + "."));

    var said = "Vi tänker på " + one + " och " + other + " i dag.";
    assertThat(mvc.post().uri("/forsta-bild").param("text", said))
        .hasStatusOk()
        .bodyText()
        .contains("Projekt att lära av", "Om " + one, "Det lärde de sig:")
        .contains("Markägarna ska vara med från första dagen.", "Flens kommun")
        .contains("Det ni delar:");
  }
}
