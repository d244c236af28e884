package se.regionsormland.portal.trail.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.chain.ChainsChecked.Result;

/** Every chain, every night. */
@Component
class ChainRound {

  /** As many rows as are held in memory at once. */
  static final int CHUNK = 5_000;

  private static final LocalTime THREE = LocalTime.of(3, 0);

  private final List<Chain> chains;
  private final KeptChecks checks;
  private final HeadKey key;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChainRound(
      List<Chain> chains,
      KeptChecks checks,
      HeadKey key,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.chains = chains;
    this.checks = checks;
    this.key = key;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** From three at night on, once: a portal that was down then does it later. */
  @Scheduled(
      fixedDelayString = "${portal.trail.check-every:1m}",
      initialDelayString = "${portal.trail.check-every:1m}")
  void checkOnceADay() {
    var now = clock.instant().atZone(SwedishTime.ZONE);
    if (!now.toLocalTime().isBefore(THREE) && !checks.have(now.toLocalDate())) {
      check(now.toLocalDate());
    }
  }

  /** No transaction is open while the rows are read: they are only added to. */
  void check(LocalDate day) {
    var results = chains.stream().map(chain -> check(chain, day)).toList();
    transaction.executeWithoutResult(_ -> keep(day, results));
  }

  private Result check(Chain chain, LocalDate day) {
    var walk = new ChainWalk(key, checks.of(chain.name()));
    long end = chain.settled();
    var links = chain.between(0, end, CHUNK);
    while (!links.isEmpty()) {
      links.forEach(walk::pass);
      links = chain.between(links.getLast().number(), end, CHUNK);
    }
    return new Result(walk.end(chain.name(), day, clock), checks.latest(chain.name()).orElse(null));
  }

  private void keep(LocalDate day, List<Result> all) {
    var kept = all.stream().filter(result -> checks.keep(result.now())).toList();
    if (!kept.isEmpty()) {
      events.publishEvent(new ChainsChecked(day, kept));
    }
  }
}
