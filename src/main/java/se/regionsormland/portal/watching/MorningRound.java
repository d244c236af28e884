package se.regionsormland.portal.watching;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.MorningNews;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** Sees now and then whether somebody is to be told: on working days, from seven in the morning. */
@Component
class MorningRound {

  private final DueRows due;
  private final NewsReader reader;
  private final Morning morning;
  private final Tidying tidying;
  private final Clock clock;

  MorningRound(DueRows due, NewsReader reader, Morning morning, Tidying tidying, Clock clock) {
    this.due = due;
    this.reader = reader;
    this.morning = morning;
    this.tidying = tidying;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${portal.watching.every:5m}",
      initialDelayString = "${portal.watching.every:5m}")
  void walk() {
    tidying.tidy();
    tell();
  }

  void tell() {
    var now = clock.instant().atZone(SwedishTime.ZONE);
    if (!now.toLocalTime().isBefore(MorningNews.SEVEN)
        && WorkingDays.isWorkingDay(now.toLocalDate())) {
      tell(now.toLocalDate());
    }
  }

  private void tell(LocalDate today) {
    var waiting = due.notToldOn(today);
    if (!waiting.isEmpty()) {
      var news = reader.read(today, due.longestAgo());
      waiting.forEach(address -> morning.tell(address, news));
    }
  }
}
