package se.regionsormland.portal.lexicon;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdditionEntries extends Repository<AdditionEntry, UUID> {

  AdditionEntry saveAndFlush(AdditionEntry entry);

  Optional<AdditionEntry> findById(UUID id);

  List<AdditionEntry> findAllByOrderByAddedAtDescIdAsc();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT entry FROM AdditionEntry entry WHERE entry.id = :id")
  Optional<AdditionEntry> lock(UUID id);
}
