package se.regionsormland.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * Puts those of {@link se.regionsormland.portal.identity.As} in the group, with accounts. The group
 * is every test's: {@link #none} when the test ends.
 */
@Component
public class SomeMembers {

  private static final String OURS = "username LIKE 'member-%'";

  private final AppointmentRows rows;
  private final Environment settings;
  private final Clock clock;

  SomeMembers(AppointmentRows rows, Environment settings, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  /** From a month ago for a year, in area 5; without an organisation, the region's. */
  public void appoint(Viewer who, MemberFunction function, String... organisations) {
    account(who);
    rows.add(some(who.id(), function, null, organisations), who);
  }

  public void substitute(Viewer who, Viewer whom) {
    account(who);
    rows.add(some(who.id(), MemberFunction.SUBSTITUTE, whom.id()), who);
  }

  /** Her appointment ended on its first day. */
  public void end(Viewer who) {
    rows.from(today()).stream()
        .filter(one -> one.what().account().equals(who.id()))
        .forEach(one -> rows.end(one.id(), one.what().days().from()));
  }

  NewAppointment some(
      UUID account, MemberFunction function, @Nullable UUID whom, String... organisations) {
    return new NewAppointment(
        account, function, whom, days(), days().from(), true, List.of(5), named(organisations));
  }

  Days days() {
    var today = today();
    return new Days(today.minusDays(30), today.plusYears(1));
  }

  LocalDate today() {
    return SwedishTime.today(clock);
  }

  private static List<String> named(String... organisations) {
    return organisations.length == 0 ? List.of("Region Sörmland") : List.of(organisations);
  }

  /** Nobody is in the group, and those who were have no accounts. */
  public void none() {
    var owner = Owner.of(settings);
    owner.sql("DELETE FROM group_member").update();
    owner
        .sql(
            "DELETE FROM account_role WHERE account_id IN (SELECT id FROM account WHERE %s)"
                .formatted(OURS))
        .update();
    owner.sql("DELETE FROM account WHERE " + OURS).update();
  }

  public void account(Viewer who) {
    var owner = Owner.of(settings);
    owner
        .sql(
            """
            INSERT INTO account (id, username, display_name, password_hash, created_at, version)
            VALUES (:id, 'member-' || :id, :name, '', now(), 0)
            ON CONFLICT (id) DO UPDATE SET active = true
            """)
        .param("id", who.id())
        .param("name", who.name())
        .update();
    who.roles().forEach(role -> role(owner, who, role.name()));
  }

  private static void role(JdbcClient owner, Viewer who, String role) {
    owner
        .sql("INSERT INTO account_role VALUES (:id, :role) ON CONFLICT DO NOTHING")
        .param("id", who.id())
        .param("role", role)
        .update();
  }
}
