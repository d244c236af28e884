package se.regionsormland.portal.funding.list;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
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

  /** Says something else as soon as a source or a call is another than it was. */
  @NativeQuery(
      """
      SELECT (SELECT coalesce(string_agg(xmin::text || ctid, ' ' ORDER BY slug), '') FROM funding_source)
        || ';' || (SELECT coalesce(string_agg(xmin::text || ctid, ' ' ORDER BY id), '') FROM funding_call)
      """)
  String state();

  @Query("SELECT coalesce(max(entry.position), 0) + 1 FROM SourceEntry entry")
  int nextPosition();
}
