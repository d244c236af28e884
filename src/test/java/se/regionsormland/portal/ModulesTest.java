package se.regionsormland.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  private final ApplicationModules modules = ApplicationModules.of(Portal.class);

  @Test
  void modules_call_only_those_they_declare() {
    modules.verify();
  }
}
