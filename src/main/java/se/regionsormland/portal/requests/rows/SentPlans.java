package se.regionsormland.portal.requests.rows;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A plan as the region has it, for a module that builds on requests and has opened this one by a
 * key. It knows no viewer.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SentPlans {

  private final PlanStore store;

  SentPlans(PlanStore store) {
    this.store = store;
  }

  /** Empty until one is sent. */
  public Optional<PlanRows> latest(UUID idea) {
    return store.sent(idea).stream().findFirst().map(SentPlan::rows);
  }
}
