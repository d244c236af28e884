package se.regionsormland.portal.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to what the portal makes of a text by itself: a page or a step that asks here goes on
 * without it when it fails. The failure is logged. It is asked outside the caller's transaction, so
 * that a refused statement cannot undo what the caller does. A refusal of the person, and a
 * database that does not answer, are no failures of a part: they go on to the caller.
 */
@Component
public class Softly {

  private static final Logger log = LoggerFactory.getLogger(Softly.class);

  private final TransactionTemplate apart;

  Softly(PlatformTransactionManager transactions) {
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /** Empty where it failed. */
  public <T> Optional<T> ask(Supplier<T> part) {
    try {
      return Optional.ofNullable(apart.execute(_ -> part.get()));
    } catch (AccessDeniedException | AuthenticationException refused) {
      throw refused;
    } catch (RuntimeException | StackOverflowError e) {
      if (DatabaseDown.isDatabaseDown(e)) {
        throw e;
      }
      log.warn("An automatic part failed; the rest goes on without it", e);
      return Optional.empty();
    }
  }

  /** For a page with several parts, each of which may fail without the others. */
  public Parts parts() {
    return new Parts();
  }

  /** Remembers whether all could be made. For one thread. */
  public final class Parts {

    private boolean whole = true;

    private Parts() {}

    public <T> Optional<T> ask(Supplier<T> part) {
      var made = Softly.this.ask(part);
      whole &= made.isPresent();
      return made;
    }

    public boolean whole() {
      return whole;
    }
  }
}
