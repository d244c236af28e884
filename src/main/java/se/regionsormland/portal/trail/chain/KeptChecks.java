package se.regionsormland.portal.trail.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.trail.chain.ChainCheck.Fault;
import se.regionsormland.portal.trail.chain.ChainCheck.Place;

/** What the checks have seen. */
@Component
class KeptChecks {

  private final JdbcClient jdbc;

  KeptChecks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean have(LocalDate day) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM chain_check WHERE day = :day)")
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** In the order of how far they read. */
  List<ChainCheck> of(String chain) {
    return jdbc.sql("SELECT * FROM chain_check WHERE chain = :chain ORDER BY last_row, id")
        .param("chain", chain)
        .query((row, _) -> check(row))
        .list();
  }

  /** The last one. */
  Optional<ChainCheck> latest(String chain) {
    return jdbc.sql("SELECT * FROM chain_check WHERE chain = :chain ORDER BY id DESC LIMIT 1")
        .param("chain", chain)
        .query((row, _) -> check(row))
        .optional();
  }

  /** Whether it was kept: another portal may have been first that day. */
  boolean keep(ChainCheck check) {
    var first = check.first();
    return jdbc.sql(
                """
                INSERT INTO chain_check (chain, day, at, row_count, last_row, head, signature,
                                         faults, first_fault, fault_row, fault_at)
                VALUES (:chain, :day, :at, :rows, :last, :head, :signature,
                        :faults, :fault, :faultRow, :faultAt)
                ON CONFLICT (chain, day) DO NOTHING
                """)
            .param("chain", check.chain())
            .param("day", check.day())
            .param("at", check.at().atOffset(ZoneOffset.UTC))
            .param("rows", check.rowCount())
            .param("last", check.lastRow())
            .param("head", check.head())
            .param("signature", check.signature())
            .param("faults", check.faults())
            .param("fault", first == null ? null : first.fault().name())
            .param("faultRow", first == null ? null : first.row())
            .param("faultAt", first == null ? null : first.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static ChainCheck check(ResultSet row) throws SQLException {
    var fault = row.getString("first_fault");
    return new ChainCheck(
        row.getString("chain"),
        row.getObject("day", LocalDate.class),
        DbTime.in(row, "at"),
        row.getLong("row_count"),
        row.getLong("last_row"),
        row.getString("head"),
        row.getString("signature"),
        row.getInt("faults"),
        fault == null
            ? null
            : new Place(
                Fault.valueOf(fault), row.getLong("fault_row"), DbTime.in(row, "fault_at")));
  }
}
