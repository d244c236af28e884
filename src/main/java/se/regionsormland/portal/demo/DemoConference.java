package se.regionsormland.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.Conference.ConferencePlan.Room;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.Conferences;
import se.regionsormland.portal.conferences.Conferences.Confirmed.Coming;
import se.regionsormland.portal.conferences.Guest;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.conferences.OtherGuest;
import se.regionsormland.portal.conferences.OwnPlaces;
import se.regionsormland.portal.conferences.event.PlaceToConfirm;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import tools.jackson.core.type.TypeReference;

/** A conference ahead, with guests, proposals, and two who have said yes to each other. */
@Component
@Profile("demo")
class DemoConference {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Grid GRID = new Grid(LocalTime.of(13, 0), 20, 4, 6);
  private static final Room ROOM = new Room(60, 5);

  private final DemoAccounts demo;
  private final ConferenceDesk desk;
  private final Conferences conferences;
  private final OwnPlaces places;
  private final Clock clock;
  private volatile @Nullable String letter;

  DemoConference(
      DemoAccounts demo,
      ConferenceDesk desk,
      Conferences conferences,
      OwnPlaces places,
      Clock clock) {
    this.demo = demo;
    this.desk = desk;
    this.conferences = conferences;
    this.places = places;
    this.clock = clock;
  }

  record Day(String title, String place, List<Comer> guests) {}

  /** {@code wants}: the names of organisations. */
  record Comer(
      String who,
      String organisation,
      Set<Integer> areas,
      Set<Resource> offers,
      Set<Resource> seeks,
      String wish,
      Set<String> wants) {}

  /** After the accounts. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(4)
  void fillWhenEmpty() {
    demo.as(
        Role.OFFICER,
        _ -> {
          if (desk.ahead().isEmpty() && desk.past().isEmpty()) {
            fill(DemoFile.read("conference.yaml", new TypeReference<Day>() {}));
          }
        });
  }

  private void fill(Day day) {
    var plan = new ConferencePlan(day.title(), inTwoMonths(), day.place(), GRID, ROOM);
    var id = desk.plan(UUID.randomUUID(), plan);
    Map<Comer, String> keys = new LinkedHashMap<>();
    day.guests().forEach(one -> keys.put(one, comes(id, one)));
    keys.forEach((one, key) -> places.want(key, among(key, one.wants())));
    desk.propose(id);
    keys.values().stream().limit(2).forEach(this::agrees);
  }

  private String comes(UUID day, Comer one) {
    var said =
        new GuestContent(
            one.who(),
            one.organisation(),
            one.areas(),
            one.offers(),
            one.seeks(),
            one.wish(),
            GRID.slots());
    var id = UUID.randomUUID();
    var email = "deltagare@" + id + ".invalid";
    conferences.signUp(
        UUID.randomUUID(), new Guest(id, day, Guest.State.TO_CONFIRM, said, email, SWEDISH));
    return ((Coming) conferences.confirm(Objects.requireNonNull(letter))).key();
  }

  @EventListener
  void on(PlaceToConfirm place) {
    letter = place.to().key();
  }

  private Set<UUID> among(String key, Set<String> organisations) {
    return places.others(places.find(key).orElseThrow()).stream()
        .filter(one -> organisations.contains(one.organisation()))
        .map(OtherGuest::id)
        .collect(Collectors.toSet());
  }

  /** To the first that she is proposed. */
  private void agrees(String key) {
    places.appointments(places.find(key).orElseThrow()).stream()
        .limit(1)
        .forEach(one -> places.agree(key, one.id()));
  }

  private LocalDate inTwoMonths() {
    return Stream.iterate(SwedishTime.today(clock).plusMonths(2), day -> day.plusDays(1))
        .filter(WorkingDays::isWorkingDay)
        .findFirst()
        .orElseThrow();
  }
}
