package se.regionsormland.portal.web.kept;

import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** {@code kept:part} stands where {@code th:replace} would, for a {@link KeptPart}. */
@Component
class KeptDialect extends AbstractProcessorDialect {

  private static final String PREFIX = "kept";

  private final Shelf shelf;
  private final boolean compared;

  KeptDialect(Clock clock, @Value("${portal.kept-parts.compared:false}") boolean compared) {
    super("Kept parts", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    this.shelf = new Shelf(clock);
    this.compared = compared;
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(new KeptPart(prefix, shelf, compared));
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void sweep() {
    shelf.sweep();
  }
}
