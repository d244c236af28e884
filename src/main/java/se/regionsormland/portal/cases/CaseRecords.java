package se.regionsormland.portal.cases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.web.NotFound;

/** What those who work at the region reach of a case: what is closed to them is not there. */
@Service
@Transactional
public class CaseRecords {

  private final ExchangeRows exchanges;
  private final RecordGuard guard;

  CaseRecords(ExchangeRows exchanges, RecordGuard guard) {
    this.exchanges = exchanges;
    this.guard = guard;
  }

  /** What was said with the sender since it came. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public Correspondence correspondence(Subject subject, Viewer viewer) {
    return exchanges.of(opened(subject, viewer));
  }

  private Subject opened(Subject subject, Viewer viewer) {
    if (!guard.opens(subject.id(), viewer)) {
      throw new NotFound();
    }
    return subject;
  }
}
