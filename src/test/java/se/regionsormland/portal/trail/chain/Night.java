package se.regionsormland.portal.trail.chain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night in which all chains are checked. */
public final class Night {

  private Night() {}

  public static List<ChainCheck> of(ApplicationContext portal, LocalDate day) {
    portal.getBean(ChainRound.class).check(day);
    return portal.getBeansOfType(Chain.class).values().stream()
        .map(chain -> portal.getBean(KeptChecks.class).latest(chain.name()).orElseThrow())
        .toList();
  }

  /** Nothing has been seen or has happened; only who owns the tables can do that. */
  static void emptyAll(JdbcClient owner) {
    for (var table : List.of("case_log", "security_event", "chain_check")) {
      owner.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
      owner.sql("DELETE FROM " + table).update();
      owner.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update();
    }
  }
}
