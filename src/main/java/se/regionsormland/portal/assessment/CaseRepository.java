package se.regionsormland.portal.assessment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import se.regionsormland.portal.records.Subject;

interface CaseRepository extends Repository<AssessmentCase, UUID> {

  AssessmentCase saveAndFlush(AssessmentCase assessmentCase);

  Optional<AssessmentCase> findBySubject(Subject subject);

  /** For whoever changes it: two officers come one after the other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<AssessmentCase> findLockedBySubject(Subject subject);
}
