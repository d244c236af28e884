package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** Whoever changes the language in the middle of a form has lost nothing of it. */
@PortalTest
class LanguageSwitchTest {

  private static final Pattern FORM =
      Pattern.compile("<form(?=[^>]*\\sid=\"(\\w+)\").*?</form>", Pattern.DOTALL);
  private static final Pattern WRITTEN =
      Pattern.compile(
          "<(?:textarea|input)(?=[^>]*\\sid=\"([\\w.]+)\")(?=[^>]*\\sname=\"\\1\")(?![^>]*type=\"(?:hidden|radio|checkbox|password)\")[^>]*>");

  @Autowired private MockMvcTester mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @ParameterizedTest
  @ValueSource(strings = {"de", "fi-FI", "sv-SE", "EN", "", " en", "en,sv", "x-sjostad", "../en"})
  void an_address_that_names_a_language_of_nobodys_changes_nothing(String tag) {
    var unknown = mvc.get().uri("/").param("lang", tag).exchange();
    assertThat(unknown).bodyText().contains("<html lang=\"sv\"");
    assertThat(unknown.getResponse().getCookie("sprak")).isNull();
    var english = new Cookie("sprak", "en");
    var kept = mvc.get().uri("/").param("lang", tag).cookie(english).exchange();
    assertThat(kept).bodyText().contains("<html lang=\"en\"");
    assertThat(kept.getResponse().getCookie("sprak")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void the_two_that_the_portal_speaks_are_kept(String tag) {
    var chosen = mvc.get().uri("/").param("lang", tag).exchange();
    assertThat(chosen.getResponse().getCookie("sprak"))
        .satisfies(cookie -> assertThat(cookie.getValue()).isEqualTo(tag));
  }

  /** Addresses without a name in them, where a form is both shown and sent. */
  private Set<String> pages() {
    var found = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
              && Resumed.canShowAgain(handler)) {
            info.getPatternValues().stream().filter(this::isPage).forEach(found::add);
          }
        });
    return found;
  }

  private boolean isPage(String path) {
    return !path.contains("{") && get(path).getResponse().getStatus() == 200;
  }

  private org.springframework.test.web.servlet.MvcResult get(String path) {
    return mvc.get().uri(path).with(staff()).exchange().getMvcResult();
  }

  private static RequestPostProcessor staff() {
    return As.with(Role.OFFICER, Role.ADMINISTRATOR);
  }

  @Test
  void everything_that_is_typed_on_any_such_page_stands_there_in_the_other_language()
      throws Exception {
    var pages = pages();
    assertThat(pages).contains("/partner/erbjud", "/bevaka", "/arenden/ny", "/projekt/ny");
    var lost = new ArrayList<String>();
    for (var path : pages) {
      lost.addAll(lostOn(path));
    }
    assertThat(lost).isEmpty();
  }

  private List<String> lostOn(String path) throws Exception {
    var page = get(path).getResponse().getContentAsString();
    var form = Pattern.compile("form=\"(\\w+)\" formaction=\"([^\"]+)\"").matcher(page);
    if (!form.find()) {
      return List.of(path + " offers no way");
    }
    var fields = fieldsOf(page, form.group(1));
    var sent = mvc.post().uri(form.group(2)).with(staff()).with(csrf());
    for (var field : fields) {
      sent.param(field, mark(field));
    }
    var again = sent.exchange();
    var shown = again.getResponse().getContentAsString();
    var lost = new ArrayList<String>();
    boolean onlyPasswords = page.contains("type=\"password\"");
    if ((fields.isEmpty() && !onlyPasswords) || again.getResponse().getStatus() != 200) {
      lost.add(path + " has " + fields + " and answers " + again.getResponse().getStatus());
    }
    if (!shown.contains("<html lang=\"en\">") || shown.contains("govuk-error-summary")) {
      lost.add(path + " is not English or finds faults");
    }
    fields.stream()
        .filter(field -> !shown.contains(mark(field)))
        .map(path::concat)
        .forEach(lost::add);
    return lost;
  }

  private static String mark(String field) {
    return "ord-i-" + field.replace('.', '-');
  }

  private static List<String> fieldsOf(String page, String id) {
    return FORM.matcher(page)
        .results()
        .filter(form -> form.group(1).equals(id))
        .flatMap(form -> WRITTEN.matcher(form.group()).results())
        .map(field -> field.group(1))
        .toList();
  }
}
