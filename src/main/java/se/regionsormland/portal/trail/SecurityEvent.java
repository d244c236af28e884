package se.regionsormland.portal.trail;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happened, to whose account and by whose hand: ids and codes, never words that somebody has
 * written.
 *
 * @param account whom it concerns; null when that is no account of ours
 * @param by who did it; null for the person herself, for somebody without an account and for the
 *     portal
 * @param about the record or key; null when it is about the account alone
 * @param codes names of constants, as roles: capital letters, digits, underscores and spaces
 */
public record SecurityEvent(
    EventKind kind, @Nullable UUID account, @Nullable UUID by, @Nullable UUID about, String codes) {

  public static SecurityEvent of(EventKind kind, @Nullable UUID account) {
    return new SecurityEvent(kind, account, null, null, "");
  }

  public SecurityEvent by(@Nullable UUID who) {
    return new SecurityEvent(kind, account, who, about, codes);
  }

  public SecurityEvent about(UUID record) {
    return new SecurityEvent(kind, account, by, record, codes);
  }

  public SecurityEvent with(Collection<? extends Enum<?>> constants) {
    var names = constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    return new SecurityEvent(kind, account, by, about, names);
  }
}
