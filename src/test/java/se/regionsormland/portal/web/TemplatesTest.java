package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

@PortalTest
class TemplatesTest {

  @Autowired private SpringTemplateEngine templates;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private MockMvcTester mvc;

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
