package se.regionsormland.portal.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

/** An officer takes one place away, and everybody whom it concerns is told. */
@PortalTest
class ConferenceRemovalTest extends AtAConference {

  private static final String WHY = "Hon ringde och kan inte komma.";

  private String placeOf(String who) {
    return desk() + "/deltagare/" + guest(email(who)).id();
  }

  private MvcTestResult remove(String place, String why) {
    return mvc.post().uri(place).with(csrf()).with(As.officer()).param("reason", why).exchange();
  }

  @Test
  void who_had_her_place_taken_away_reads_no_more_who_comes_and_a_second_press_changes_nothing() {
    var page = comes("en", "LAND", "DATA");
    comes("annan", "DATA", "LAND");
    assertThat(get(page + "/onskemal")).bodyText().contains("Organisationen annan" + mark);
    var place = placeOf("en");
    remove(place, "Anmälan är inte äkta.");

    assertThat(remove(place, "En gång till.")).hasStatus3xxRedirection();
    assertThat(get(page + "/onskemal")).bodyText().doesNotContain("Organisationen annan" + mark);
    assertThat(letters("PLACE_TAKEN_AWAY", email("en"))).isOne();
  }

  @Test
  void a_place_that_is_taken_away_is_free_and_who_had_said_yes_is_told() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    post(other + "/svar", "meeting", meetingOn(other), "answer", "ja");
    var place = placeOf("en");
    assertThat(asOfficer(place)).bodyText().contains("Organisationen en" + mark);

    assertThat(remove(place, WHY)).redirectedUrl().isEqualTo(desk());

    assertThat(guests()).extracting(Guest::email).containsExactly(email("annan"));
    assertThat(letters("MEETING_FELL", email("annan"))).isOne();
    assertThat(letter("MEETING_FELL", email("annan"))).doesNotContain(WHY, "en" + mark);
    assertThat(get(other)).bodyText().contains("Inga möten är föreslagna än");
    assertThat(get(one)).bodyText().contains("Regionen har tagit bort din plats", WHY);
    assertThat(meetingsLeft()).isZero();
  }

  private int meetingsLeft() {
    As.signIn(se.regionsormland.portal.identity.Role.OFFICER);
    int left = desk.meetings(day).size();
    As.nobody();
    return left;
  }

  @Test
  void she_gets_a_letter_with_the_reason_and_whom_to_ask_and_may_come_again() {
    comes("en", "LAND", "DATA");
    remove(placeOf("en"), WHY);

    assertThat(letter("PLACE_TAKEN_AWAY", email("en")))
        .contains("Regionen har tagit bort din plats på Mötesdagen " + mark, WHY)
        .contains("Är det fel, eller undrar du något?", "Fråga ");
    comes("en", "LAND", "DATA");
    assertThat(guests()).hasSize(1);
  }

  @Test
  void who_took_it_away_and_why_stands_by_the_conference() {
    comes("en", "LAND", "DATA");
    remove(placeOf("en"), WHY);

    assertThat(asOfficer(desk()))
        .bodyText()
        .contains("Borttagna platser", "Organisationen en" + mark, WHY, ", av ")
        .contains("0 av 200 platser");
  }

  @Test
  void without_a_reason_nothing_is_taken_away() {
    comes("en", "LAND", "DATA");

    assertThat(remove(placeOf("en"), " "))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv varför platsen tas bort");
    assertThat(guests()).hasSize(1);
  }

  @Test
  void once_is_enough() {
    comes("en", "LAND", "DATA");
    var place = placeOf("en");
    remove(place, WHY);

    assertThat(remove(place, "Igen.")).hasStatus3xxRedirection();
    assertThat(asOfficer(place)).hasStatus(404);
    assertThat(letters("PLACE_TAKEN_AWAY", email("en"))).isOne();
    assertThat(asOfficer(desk())).bodyText().contains(WHY).doesNotContain("Igen.");
  }

  @Test
  void a_guest_of_another_day_is_not_taken_away_from_this() {
    comes("en", "LAND", "DATA");
    var other = guest(email("en")).id();
    day = planned(4, 3, 200);

    assertThat(asOfficer(desk() + "/deltagare/" + other)).hasStatus(404);
    assertThat(remove(desk() + "/deltagare/" + other, WHY)).hasStatus(404);
    assertThat(remove(desk() + "/deltagare/" + UUID.randomUUID(), WHY)).hasStatus(404);
    assertThat(letters("PLACE_TAKEN_AWAY", email("en"))).isZero();
  }

  @Test
  void after_the_day_nobody_is_taken_away() {
    comes("en", "LAND", "DATA");
    var place = placeOf("en");
    clock.set(DAY.plusDays(1).atTime(9, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant());

    assertThat(remove(place, WHY)).hasStatus(404);
    assertThat(guests()).hasSize(1);
  }
}
