package se.regionsormland.portal.identity.factor;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.env.MockEnvironment;

/**
 * Tests that are about something else sign in as in the demo, by password; those about signing in
 * demand the second step. Only a test can say so: the portal itself asks for the demo's profile.
 */
public class TestSecondStep extends SecondStepRule {

  private volatile boolean demanded;

  TestSecondStep() {
    super(new MockEnvironment());
  }

  public void demand() {
    demanded = true;
  }

  public void reset() {
    demanded = false;
  }

  @Override
  public boolean isDemanded() {
    return demanded;
  }

  @TestConfiguration(proxyBeanMethods = false)
  public static class Configuration {
    @Bean
    @Primary
    TestSecondStep testSecondStep() {
      return new TestSecondStep();
    }
  }
}
