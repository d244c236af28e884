package se.regionsormland.portal.ideas;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IdeaRepository extends Repository<Idea, UUID> {

  Idea saveAndFlush(Idea idea);

  Optional<Idea> findById(UUID id);

  Optional<Idea> findByPartOf(UUID whole);

  /** The row stays ours until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT idea FROM Idea idea WHERE idea.id = :id")
  Optional<Idea> lock(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT idea FROM Idea idea WHERE idea.id = :id AND idea.reference IS NOT NULL")
  Optional<Idea> lockSubmitted(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("SELECT idea FROM Idea idea WHERE idea.sending = :sending")
  Optional<Idea> lockSentWith(UUID sending);

  void delete(Idea idea);
}
