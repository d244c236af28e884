package se.regionsormland.portal.group;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Who the group is today, for everybody: functions and organisations, and names of who said yes.
 */
@Component
@Transactional(readOnly = true)
public class PublicMembers {

  private final Members members;
  private final JdbcClient jdbc;
  private final Clock clock;

  PublicMembers(Members members, JdbcClient jdbc, Clock clock) {
    this.members = members;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** {@code name} is null until she has said that it may stand there. */
  public record PublicMember(
      MemberFunction function, List<String> organisations, @Nullable String name) {}

  public List<PublicMember> today() {
    var named = named();
    return members.today().stream()
        .map(one ->
            new PublicMember(
                one.function(),
                one.organisations(),
                named.contains(one.account()) ? one.name() : null))
        .toList();
  }

  /** Whether she has said yes in this appointment. */
  public boolean isNamed(UUID appointment) {
    return jdbc.sql("SELECT named FROM group_member WHERE id = :id")
        .param("id", appointment)
        .query(Boolean.class)
        .single();
  }

  private List<UUID> named() {
    return jdbc.sql(
            "SELECT account_id FROM group_member WHERE named AND :today BETWEEN from_day AND to_day")
        .param("today", SwedishTime.today(clock))
        .query((row, _) -> row.getObject("account_id", UUID.class))
        .list();
  }
}
