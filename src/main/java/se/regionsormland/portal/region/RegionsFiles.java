package se.regionsormland.portal.region;

import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.County;

/**
 * Which region's portal this is, before any bean is made: {@code portal.region} is the folder of
 * its files. Each of those can still be named by itself.
 */
@Component
class RegionsFiles implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    var environment = beans.getBean(ConfigurableEnvironment.class);
    var county = County.of(folder(environment.getProperty("portal.region", County.FOLDER)));
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "region",
                Map.of(
                    "portal.strategy-file", county.strategy(),
                    "portal.lexicon-file", county.location("lexicon.yaml"),
                    "portal.project-words-file", county.location("project-words.tsv"),
                    "portal.search-words-file", county.location("search-words.tsv"),
                    "portal.in-english-file", county.location("in-english.tsv"),
                    "portal.synergies-file", county.location("synergies.yaml"),
                    "portal.rubric-file", county.location("rubric.yaml"))));
  }

  /** A folder as people write it is one, too. */
  private static String folder(String written) {
    var place = written.matches("\\w{2,}:.*") ? written : "file:" + written;
    return place.endsWith("/") ? place : place + "/";
  }
}
