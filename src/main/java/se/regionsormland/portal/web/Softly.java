package se.regionsormland.portal.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
  private final TransactionTemplate atOnce;

  Softly(PlatformTransactionManager transactions) {
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    atOnce = new TransactionTemplate(transactions);
    atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    atOnce.setReadOnly(true);
  }

  /** Empty where it failed. */
  public <T> Optional<T> ask(Supplier<T> part) {
    try {
      return Optional.ofNullable(apart.execute(_ -> part.get()));
    } catch (RuntimeException | StackOverflowError e) {
      if (!isOfThePart(e)) {
        throw e;
      }
      log.warn("An automatic part failed; the rest goes on without it", e);
      return Optional.empty();
    }
  }

  /**
   * For what has several parts, each of which may fail without the others. As a rule none does, and
   * all read in one transaction; where one fails, all are asked again, each in its own.
   */
  public <T> T together(Function<Parts, T> whole) {
    try {
      return Objects.requireNonNull(atOnce.execute(_ -> whole.apply(new Parts(false))));
    } catch (RuntimeException | StackOverflowError e) {
      if (!isOfThePart(e)) {
        throw e;
      }
      var name = e.getClass().getSimpleName(); // its part tells the rest where it fails again
      log.info("One of several automatic parts failed: {}; each is asked again", name);
      return whole.apply(new Parts(true));
    }
  }

  private static boolean isOfThePart(Throwable e) {
    return !(e instanceof AccessDeniedException
        || e instanceof AuthenticationException
        || DatabaseDown.isDatabaseDown(e));
  }

  /** Remembers whether all could be made. For one thread. */
  public final class Parts {

    private final boolean each;
    private boolean whole = true;

    private Parts(boolean each) {
      this.each = each;
    }

    public <T> Optional<T> ask(Supplier<T> part) {
      var made = each ? Softly.this.ask(part) : Optional.ofNullable(part.get());
      whole &= made.isPresent();
      return made;
    }

    public boolean whole() {
      return whole;
    }
  }
}
