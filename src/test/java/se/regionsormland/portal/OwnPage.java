package se.regionsormland.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** What browsers say of a form that a page of ours sends; a test may say otherwise. */
@TestConfiguration(proxyBeanMethods = false)
class OwnPage implements MockMvcBuilderCustomizer {

  @Override
  public void customize(ConfigurableMockMvcBuilder<?> builder) {
    builder.defaultRequest(get("/").header("Sec-Fetch-Site", "same-origin"));
  }
}
