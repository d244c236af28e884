package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

@PortalTest
class PageFrameTest {

  private static final Pattern ELEMENT = Pattern.compile("<[a-z][^<>]*?(?:\"[^\"]*\"[^<>\"]*)*>");
  private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless|each)=");

  @Autowired MockMvcTester mvc;
  @Autowired SpringTemplateEngine templates;
  @Autowired List<RequestMappingHandlerMapping> mappings;

  @Autowired
  @Qualifier("resourceHandlerMapping")
  AbstractUrlHandlerMapping files;

  @Test
  void a_page_names_itself_and_the_portal() {
    assertThat(mvc.get().uri("/logga-in"))
        .hasStatusOk()
        .bodyText()
        .contains("<title>Logga in – Projektporten</title>", "<html lang=\"sv\">");
  }

  @Test
  void the_other_language_is_one_link_away_and_keeps_the_query() {
    assertThat(mvc.get().uri("/logga-in?a=b"))
        .bodyText()
        .contains("href=\"?a=b&amp;lang=en\"", "lang=\"en\"");
    assertThat(mvc.get().uri("/logga-in?lang=en"))
        .bodyText()
        .contains("<title>Sign in – Projektporten</title>", "href=\"?lang=sv\"");
  }

  @Test
  void staff_see_the_rooms_of_their_roles_and_nobody_else_does() {
    assertThat(mvc.get().uri("/logga-in")).bodyText().doesNotContain("/arenden", "/logga-ut");
    assertThat(mvc.get().uri("/logga-in").with(user("x").roles("ASSESSOR")))
        .bodyText()
        .contains("/arenden", "/moten", "/logga-ut")
        .doesNotContain("\"/administration\"");
    assertThat(mvc.get().uri("/logga-in").with(user("x").roles("ADMINISTRATOR")))
        .bodyText()
        .contains("\"/administration\"", "/logga-ut")
        .doesNotContain("/arenden");
  }

  /** What is taken in is taken in before its condition is asked: the two stand on two elements. */
  @Test
  void no_part_is_taken_in_where_a_condition_would_be_passed_over() throws IOException {
    try (var all = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(all.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(ELEMENT.matcher(Files.readString(file)).results().map(MatchResult::group))
                  .filteredOn(element -> element.contains(" th:replace="))
                  .noneMatch(element -> CONDITION.matcher(element).find()));
    }
  }

  @Test
  void the_stylesheet_is_ours_and_asks_nothing_of_others() throws IOException {
    var css = Files.readString(Path.of("target/classes/static/portal.css"));
    assertThat(css.contains(".pp-header")).isTrue();
    assertThat(List.of("http", "url(", "@import", "GDS")).noneMatch(css::contains);
    assertThat(mvc.get().uri("/filer/portal.css")).hasStatusOk();
  }

  @Test
  void the_stylesheet_s_address_changes_with_its_content() {
    assertThat(mvc.get().uri("/logga-in"))
        .bodyText()
        .containsPattern("href=\"/filer/portal-[0-9a-f]{32}\\.css\"");
  }

  @Test
  void a_link_that_leads_to_a_page_is_not_looked_for_among_the_files() {
    assertThat(files.getHandlerMap().keySet()).containsOnly("/filer/**", "/robots.txt");
  }

  @Test
  void search_engines_find_their_file_at_the_root() {
    assertThat(mvc.get().uri("/robots.txt")).hasStatusOk().bodyText().contains("User-agent");
  }

  @Test
  void every_page_gives_its_title_as_words() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain("::title"));
    }
  }

  @Test
  void a_template_carries_no_script_no_style_and_no_unescaped_text() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(templates.filter(Files::isRegularFile))
          .allSatisfy(page ->
              assertThat(Files.readString(page))
                  .doesNotContain("<style", " style=", "th:utext", "__${", " onclick="));
    }
  }

  @Test
  void a_template_is_read_without_looking_sideways() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
      assertThat(templates.filter(file -> file.toString().endsWith(".html")))
          .allSatisfy(page ->
              assertThat(Files.readString(page).lines()).allMatch(line -> line.length() <= 120));
    }
  }

  @Test
  void a_number_is_never_divided_by_the_end_of_a_line() {
    assertThat(mvc.get().uri("/fraga-regionen"))
        .bodyText()
        .containsPattern("Högst \\d\\u00a0\\d{3} tecken")
        .doesNotContainPattern("Högst \\d+ \\d{3} tecken");
  }

  @Test
  void what_was_read_for_one_page_is_still_there_when_all_others_have_been_opened() {
    open("/om");
    var read = templates.getCacheManager().getTemplateCache();
    var first = Set.copyOf(read.keySet());
    assertThat(first).isNotEmpty();

    Routes.all(mappings).stream()
        .filter(route -> route.method() == RequestMethod.GET && !route.path().contains("{"))
        .forEach(route -> open(route.path()));

    assertThat(read.keySet()).hasSizeGreaterThan(200).containsAll(first);
  }

  private void open(String path) {
    mvc.get().uri(path + "?made-anew").with(As.officer()).exchange();
  }
}
