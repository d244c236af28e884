package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holdings;

/**
 * For whoever keeps what is said about a case: where a person's address stands in it, and where the
 * account with that address has had a part. The words are others', or a public record's: what is
 * told is which case it is.
 */
@Component
public class PersonsInCases {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Holdings holdings;
  private final AccountAddresses accounts;

  PersonsInCases(Holdings holdings, AccountAddresses accounts) {
    this.holdings = holdings;
    this.accounts = accounts;
  }

  /**
   * By the names of their texts, {@code persons.field.named_in_<where>} and {@code own_in_<where>}.
   *
   * @param named in SQL: each {@code subject_id} where {@code :address} stands
   * @param own in SQL: each {@code subject_id} where {@code :account} has had a part
   */
  public List<Held> of(String where, String named, String own, String address) {
    return rows(
        """
        WITH named AS (%2$s), own AS (%3$s)
        SELECT 'IDEA' AS what, id AS about,
               CASE WHEN id IN (SELECT subject_id FROM named) THEN reference END AS named_in_%1$s,
               CASE WHEN id IN (SELECT subject_id FROM own) THEN reference END AS own_in_%1$s
        FROM submitted_idea WHERE id IN (SELECT * FROM named UNION SELECT * FROM own)
        ORDER BY received_at, id
        """
            .formatted(where, named, own),
        address);
  }

  /** Any statement of {@link Holdings}, with {@code :account} too. */
  public List<Held> rows(String select, String address) {
    return holdings.of(select, Map.of("address", address, "account", accountOf(address)));
  }

  /** One that nobody has, where the address is no account's. */
  public UUID accountOf(String address) {
    return accounts.holderOf(address).orElse(NOBODY);
  }
}
