package se.regionsormland.portal.identity.factor;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether a password alone is too little. It always is, but in the demo: its passwords stand on the
 * sign-in page, and it starts nowhere that others reach.
 */
@Component
public class SecondStepRule {

  private final Environment environment;

  SecondStepRule(Environment environment) {
    this.environment = environment;
  }

  public boolean isDemanded() {
    return !environment.matchesProfiles("demo");
  }
}
