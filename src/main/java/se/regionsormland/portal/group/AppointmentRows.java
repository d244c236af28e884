package se.regionsormland.portal.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.DbTime;

/** Appointments as the database has them. */
@Component
class AppointmentRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  AppointmentRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whoever appoints waits for her turn, until the transaction ends: the trigger takes it too. */
  void hold() {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('group_member', 0))")
        .query()
        .listOfRows();
  }

  /** Those that have not ended on the day: in force or to come. */
  List<Appointment> from(LocalDate day) {
    return jdbc.sql("SELECT * FROM group_member WHERE to_day >= :day ORDER BY from_day, id")
        .param("day", day)
        .query((row, _) -> appointment(row))
        .list();
  }

  List<Appointment> all() {
    return jdbc.sql("SELECT * FROM group_member ORDER BY from_day, id")
        .query((row, _) -> appointment(row))
        .list();
  }

  void add(NewAppointment what, Viewer by) {
    jdbc.sql(
            """
            INSERT INTO group_member (id, account_id, function, substitutes, from_day, to_day,
                told_day, employee, areas, organisations, appointed_by, appointed_by_name,
                appointed_at)
            VALUES (:id, :account, :function, :substitutes, :from, :to, :told, :employee, :areas,
                :organisations, :by, :byName, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("account", what.account())
        .param("function", what.function().name())
        .param("substitutes", what.substitutes())
        .param("from", what.days().from())
        .param("to", what.days().to())
        .param("told", what.told())
        .param("employee", what.employee())
        .param("areas", what.areas().toArray(Integer[]::new))
        .param("organisations", what.organisations().toArray(String[]::new))
        .param("by", by.id())
        .param("byName", by.name())
        .param("at", DbTime.of(clock.instant()))
        .update();
  }

  void end(UUID id, LocalDate last) {
    jdbc.sql("UPDATE group_member SET to_day = :last WHERE id = :id AND to_day > :last")
        .param("id", id)
        .param("last", last)
        .update();
  }

  void name(UUID id, boolean named) {
    jdbc.sql("UPDATE group_member SET named = :named WHERE id = :id")
        .param("id", id)
        .param("named", named)
        .update();
  }

  void absent(UUID id, @Nullable Days days) {
    jdbc.sql("UPDATE group_member SET absent_from = :from, absent_to = :to WHERE id = :id")
        .param("id", id)
        .param("from", days == null ? null : days.from())
        .param("to", days == null ? null : days.to())
        .update();
  }

  private static Appointment appointment(ResultSet row) throws SQLException {
    return new Appointment(
        row.getObject("id", UUID.class),
        what(row),
        days(row, "absent_from", "absent_to"),
        row.getBoolean("named"),
        row.getString("appointed_by_name"),
        DbTime.in(row, "appointed_at"));
  }

  private static NewAppointment what(ResultSet row) throws SQLException {
    return new NewAppointment(
        row.getObject("account_id", UUID.class),
        MemberFunction.valueOf(row.getString("function")),
        row.getObject("substitutes", UUID.class),
        new Days(day(row, "from_day"), day(row, "to_day")),
        day(row, "told_day"),
        row.getBoolean("employee"),
        Arrays.asList((Integer[]) row.getArray("areas").getArray()),
        Arrays.asList((String[]) row.getArray("organisations").getArray()));
  }

  private static @Nullable Days days(ResultSet row, String from, String to) throws SQLException {
    return row.getObject(from) == null ? null : new Days(day(row, from), day(row, to));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
