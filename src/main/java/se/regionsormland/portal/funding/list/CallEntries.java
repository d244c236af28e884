package se.regionsormland.portal.funding.list;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CallEntries extends Repository<CallEntry, UUID> {

  CallEntry saveAndFlush(CallEntry entry);

  Optional<CallEntry> findById(UUID id);

  List<CallEntry> findAllByOrderByFactsClosesAscIdAsc();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT entry FROM CallEntry entry WHERE entry.id = :id")
  Optional<CallEntry> lock(UUID id);
}
