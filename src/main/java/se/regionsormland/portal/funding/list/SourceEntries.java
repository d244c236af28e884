package se.regionsormland.portal.funding.list;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceEntries extends Repository<SourceEntry, String> {

  SourceEntry saveAndFlush(SourceEntry entry);

  boolean existsById(String slug);

  Optional<SourceEntry> findById(String slug);

  List<SourceEntry> findAllByOrderByPositionAscSlugAsc();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT entry FROM SourceEntry entry WHERE entry.slug = :slug")
  Optional<SourceEntry> lock(String slug);

  @Query("SELECT coalesce(max(entry.position), 0) + 1 FROM SourceEntry entry")
  int nextPosition();
}
