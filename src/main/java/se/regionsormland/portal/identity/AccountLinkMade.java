package se.regionsormland.portal.identity;

import java.util.UUID;

/** A one-time link was made for an account. The token is in the clear here and in one letter. */
public record AccountLinkMade(UUID accountId, String email, String token, LinkPurpose purpose) {

  @Override
  public String toString() {
    return "AccountLinkMade[" + accountId + ", " + purpose + "]";
  }
}
