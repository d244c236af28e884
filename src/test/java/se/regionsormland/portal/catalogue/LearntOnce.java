package se.regionsormland.portal.catalogue;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** All portals of one test machine have the same strategy and lexicon: one of them learns it. */
@TestConfiguration(proxyBeanMethods = false)
public class LearntOnce {

  /** Room for what some tests teach, beside what all know. */
  private static final LearntLast OF_THIS_MACHINE = new LearntLast(8);

  @Bean
  @Primary
  LearntLast learntByAny() {
    return OF_THIS_MACHINE;
  }
}
