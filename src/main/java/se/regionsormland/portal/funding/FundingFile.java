package se.regionsormland.portal.funding;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The file {@code db/funding/sources.yaml}. A broken one stops the start and says where. */
record FundingFile(List<RuleInForce> rules, List<FundingSource> sources) {

  private static final String PATH = "db/funding/sources.yaml";

  static FundingFile read() {
    var mapper =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    try (var in = new ClassPathResource(PATH).getInputStream()) {
      return mapper.readValue(in, FundingFile.class);
    } catch (JacksonException | IOException e) {
      throw new IllegalStateException(PATH + ": " + e.getMessage(), e);
    }
  }
}
