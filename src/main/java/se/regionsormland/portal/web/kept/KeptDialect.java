package se.regionsormland.portal.web.kept;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * {@code kept:part} and {@code kept:briefly} stand where {@code th:replace} would, for a {@link
 * KeptPart}: the first for what holds the strategy's, the registers' and the portal's own words,
 * the second for what holds somebody's.
 */
@Component
class KeptDialect extends AbstractProcessorDialect {

  private static final String PREFIX = "kept";
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration BRIEFLY = Duration.ofMinutes(1);

  private final Shelf shelf;
  private final boolean compared;

  KeptDialect(Clock clock, @Value("${portal.kept-parts.compared:false}") boolean compared) {
    super("Kept parts", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    this.shelf = new Shelf(clock);
    this.compared = compared;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new KeptPart(prefix, "part", shelf, LONG, compared),
        new KeptPart(prefix, "briefly", shelf, BRIEFLY, compared));
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void sweep() {
    shelf.sweep();
  }
}
