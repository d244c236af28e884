package se.regionsormland.portal.group;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who the group is today, for everybody: functions and organisations, and names of who said yes.
 */
@Component
@Transactional(readOnly = true)
public class PublicMembers {

  private final Members members;
  private final JdbcClient jdbc;

  PublicMembers(Members members, JdbcClient jdbc) {
    this.members = members;
    this.jdbc = jdbc;
  }

  /** {@code name} is null until she has said that it may stand there. */
  public record PublicMember(
      MemberFunction function, List<String> organisations, @Nullable String name) {}

  public List<PublicMember> today() {
    return members.today().stream()
        .map(one ->
            new PublicMember(one.function(), one.organisations(), one.named() ? one.name() : null))
        .toList();
  }

  /** Whether she has said yes in this appointment. */
  public boolean isNamed(UUID appointment) {
    return jdbc.sql("SELECT named FROM group_member WHERE id = :id")
        .param("id", appointment)
        .query(Boolean.class)
        .single();
  }
}
