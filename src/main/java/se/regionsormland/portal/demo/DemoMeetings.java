package se.regionsormland.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.demo.DemoWork.Item;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.MeetingState;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.meetings.MinuteBook;
import se.regionsormland.portal.meetings.Minutes;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import tools.jackson.core.type.TypeReference;

/**
 * A meeting of the demo's group behind, with its minutes, and one ahead with an agenda: what the
 * cases on them have come to is in {@link DemoCases}.
 */
@Component
@Profile("demo")
class DemoMeetings {

  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final int QUORUM = 3;

  private final DemoAccounts demo;
  private final DemoCases cases;
  private final Meetings meetings;
  private final Agendas agendas;
  private final MinuteBook book;
  private final Clock clock;

  DemoMeetings(
      DemoAccounts demo,
      DemoCases cases,
      Meetings meetings,
      Agendas agendas,
      MinuteBook book,
      Clock clock) {
    this.demo = demo;
    this.cases = cases;
    this.meetings = meetings;
    this.agendas = agendas;
    this.book = book;
    this.clock = clock;
  }

  /** After the accounts, the ideas and the group. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(3)
  void fillWhenEmpty() {
    demo.as(
        Role.OFFICER,
        officer -> {
          if (meetings.past(officer).stream()
              .noneMatch(one -> one.state() == MeetingState.SETTLED)) {
            fill(DemoFile.read("group.yaml", new TypeReference<DemoWork>() {}), officer);
          }
        });
  }

  private void fill(DemoWork work, Viewer officer) {
    cases.know();
    cases.conflict(work.conflict());
    work.relations().forEach(cases::relate);
    work.opinions().forEach(cases::look);
    cases.state(work.statement());
    behind(work.behind(), officer);
    work.answers().forEach(cases::answer);
    meetings.ahead(officer).stream()
        .filter(one -> one.state() == MeetingState.AHEAD)
        .findFirst()
        .ifPresent(one -> {
          meetings.change(one.id(), plan(one.day(), work.ahead().place()), one.version(), officer);
          take(one.id(), work.ahead().items(), officer);
        });
  }

  private void behind(DemoWork.Behind one, Viewer officer) {
    var meeting = lately(one.place(), officer);
    take(meeting, one.items(), officer);
    var group = book.group(meeting, officer).stream().map(Attendee::person);
    book.write(meeting, group.collect(Collectors.toSet()), one.other(), 0, officer);
    var minutes = book.of(meeting, officer);
    for (int at = 0; at < minutes.items().size(); at++) {
      note(minutes, minutes.items().get(at), one.items().get(at), officer);
    }
    book.settle(meeting, officer);
  }

  private void note(Minutes minutes, NotedItem noted, Item item, Viewer officer) {
    var id = Optional.ofNullable(noted.line().item()).orElseThrow().id();
    Set<UUID> left =
        book.whoLeaves(minutes, noted, officer).stream()
            .map(Attendee::person)
            .collect(Collectors.toSet());
    book.note(minutes.meeting().id(), id, left, item.said(), 0, officer);
  }

  /** The latest working day on which the group does not meet already. */
  private UUID lately(String place, Viewer officer) {
    return Stream.iterate(SwedishTime.today(clock).minusDays(1), day -> day.minusDays(1))
        .filter(WorkingDays::isWorkingDay)
        .flatMap(day -> meetings.plan(plan(day, place), officer).stream())
        .findFirst()
        .orElseThrow();
  }

  private static MeetingPlan plan(LocalDate day, String place) {
    return new MeetingPlan(day, NINE, NINE.plusHours(2), new MeetingPlan.Where(place, ""), QUORUM);
  }

  private void take(UUID meeting, List<Item> items, Viewer officer) {
    items.forEach(one ->
        agendas.add(
            meeting,
            new NewItem(cases.reference(one.title()), one.wanted(), NewItem.USUAL_LENGTH),
            officer));
  }
}
