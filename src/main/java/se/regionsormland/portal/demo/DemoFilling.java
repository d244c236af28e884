package se.regionsormland.portal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.shared.NotStarting;

/**
 * Whether the demo was ended while it made its examples, which build on each other and are not made
 * anew one by one: it says so at the next start instead of opening with half of them.
 */
@Component
@Profile("demo")
class DemoFilling {

  private static final String MARK = "demon-fylls";

  private final Accounts accounts;
  private final Path mark;

  DemoFilling(Accounts accounts, @Value("${portal.data:data}") Path home) {
    this.accounts = accounts;
    this.mark = home.resolve(MARK);
    if (Files.exists(mark)) {
      throw new NotStarting(
          "Demon startar inte: den avslutades medan den gjorde sina exempel.",
          "Ta bort mappen " + home + " och starta igen. Då görs exemplen om från början.",
          null);
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void begins() throws IOException {
    if (accounts.none()) {
      Files.createDirectories(mark.getParent());
      Files.createFile(mark);
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE - 1)
  void isDone() throws IOException {
    Files.deleteIfExists(mark);
  }
}
