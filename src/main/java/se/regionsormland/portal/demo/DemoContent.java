package se.regionsormland.portal.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import tools.jackson.core.type.TypeReference;

/** Fills an empty demo through the same doors that people use. */
@Component
@Profile("demo")
class DemoContent {

  private static final Logger log = LoggerFactory.getLogger(DemoContent.class);

  private final Accounts accounts;
  private final DemoAccounts demo;
  private final Strategs strategs;
  private final AnswerTime answerTime;
  private final SubmittedIdeas ideas;
  private final Clock clock;

  DemoContent(
      Accounts accounts,
      DemoAccounts demo,
      Strategs strategs,
      AnswerTime answerTime,
      SubmittedIdeas ideas,
      Clock clock) {
    this.accounts = accounts;
    this.demo = demo;
    this.strategs = strategs;
    this.answerTime = answerTime;
    this.ideas = ideas;
    this.clock = clock;
  }

  /** One of the demo's ideas. Its age is in working days. */
  record DemoIdea(
      int age, Channel channel, IdeaContent content, Contact contact, DemoAnswer answer) {}

  /** Empty sentence: not answered yet. */
  record DemoAnswer(String sentence, List<String> nextSteps, String money, String obstacles) {}

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  void fillWhenEmpty() {
    if (!accounts.none()) {
      return;
    }
    demo.shown().forEach(accounts::open);
    demo.as(Role.ADMINISTRATOR, _ -> nameStrategsAndMeetings());
    demo.as(Role.OFFICER, this::registerIdeas);
    log.info("The demo is filled: accounts and passwords are on the sign-in page");
  }

  private void nameStrategsAndMeetings() {
    strategs.name(
        Strategs.NO_AREA, new Strateg("Projektporten, regional utveckling", "070-174 06 00", ""));
    for (int area = 1; area <= 7; area++) {
      strategs.name(area, new Strateg("Strateg, insatsområde " + area, "070-174 06 0" + area, ""));
    }
    Stream.iterate(SwedishTime.today(clock).withDayOfMonth(1), month -> month.plusMonths(1))
        .limit(6)
        .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.WEDNESDAY)))
        .filter(day -> WorkingDays.isWorkingDay(day) && !day.isBefore(SwedishTime.today(clock)))
        .forEach(answerTime::addMeeting);
  }

  private void registerIdeas(Viewer officer) {
    for (var idea : DemoFile.read("ideas.yaml", new TypeReference<List<DemoIdea>>() {})) {
      var id =
          ideas.registerByHand(
              new HandEntry(
                  UUID.randomUUID(),
                  idea.channel(),
                  daysAgo(idea.age()),
                  idea.content(),
                  idea.contact()),
              officer);
      var answer = idea.answer();
      if (!answer.sentence().isBlank()) {
        ideas.answer(
            id,
            new AnswerSheet(
                answer.sentence(),
                answer.nextSteps(),
                List.of(),
                List.of(),
                answer.money(),
                answer.obstacles(),
                strategs.fallback().name()),
            officer);
      }
    }
  }

  private LocalDate daysAgo(int workingDays) {
    var day = SwedishTime.today(clock);
    for (int left = workingDays; left > 0; ) {
      day = day.minusDays(1);
      if (WorkingDays.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
