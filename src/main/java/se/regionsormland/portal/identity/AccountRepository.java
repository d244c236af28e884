package se.regionsormland.portal.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

  /** At once: links to an account are written without JPA. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  /** Held until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Account> findToChangeById(UUID id);

  Optional<Account> findByUsernameIgnoreCase(String username);

  /** With their roles at once: a question for each would grow with the house. */
  @EntityGraph(attributePaths = "roles")
  List<Account> findAllByOrderByDisplayName();

  long count();
}
