package se.regionsormland.portal.requests.rows;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.requests.numbers.RequestRows;

/**
 * A plan as the region has it, for a module that builds on requests and has opened this one by a
 * key. It knows no viewer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SentPlans {

  private final PlanStore store;
  private final RequestRows requests;

  SentPlans(PlanStore store, RequestRows requests) {
    this.store = store;
    this.requests = requests;
  }

  /** Empty until one is sent; of what is no request there is none. */
  public Optional<PlanRows> latest(UUID idea) {
    return requests
        .of(idea)
        .flatMap(_ -> store.sent(idea).stream().findFirst())
        .map(SentPlan::rows);
  }
}
