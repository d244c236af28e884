package se.regionsormland.portal.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.identity.As;

/** Anybody can write any organisation's name: what is confirmed and what is stated is shown. */
@PortalTest
class ConferenceOrganisationsTest extends AtAConference {

  /** Whose domain the region's file has. */
  private static final String KNOWN = "Vingåkers kommun";

  private static final String CONFIRMED = "Organisationen är bekräftad.";
  private static final String STATED = "Organisationen är uppgiven av personen själv.";

  @Autowired private org.springframework.jdbc.core.simple.JdbcClient db;

  @AfterEach
  void nobodyRepresentsIt() {
    TestDatabase.owner(db)
        .sql("DELETE FROM actor_claim WHERE why = :mark")
        .param("mark", mark)
        .update();
  }

  private String own(String who) {
    return who + mark + "@vingaker.se";
  }

  /** An address that says nothing of any organisation. */
  private String anybodys(String who) {
    return who + mark + "@gmail.com";
  }

  private void represents(String email, String state) {
    db.sql(
            """
            INSERT INTO actor_claim (id, state, form, slug, organisation, number, type, country, name,
                email, why, language, created_at, confirmed_at)
            VALUES (:id, :state, :form, 'vingaker', :name, '', 'MUNICIPALITY', 'SE', 'Ansvarig',
                :email, :mark, 'sv', now(), now())
            """)
        .param("id", UUID.randomUUID())
        .param("form", UUID.randomUUID())
        .param("state", state)
        .param("name", KNOWN)
        .param("email", email.toUpperCase(Locale.ROOT))
        .param("mark", mark)
        .update();
  }

  @Test
  void the_others_see_in_a_proposal_whether_the_organisation_is_confirmed_or_only_stated() {
    var one = comes("en", own("en"), KNOWN, "LAND", "DATA");
    var other = comes("annan", anybodys("annan"), "Föreningen " + mark, "DATA", "LAND");
    proposed();

    assertThat(get(other)).bodyText().contains(KNOWN, CONFIRMED).doesNotContain(STATED);
    assertThat(get(one)).bodyText().contains("Föreningen", STATED).doesNotContain(CONFIRMED);
    assertThat(get(other + "/onskemal")).bodyText().contains(KNOWN, CONFIRMED);
    assertThat(get(one + "/onskemal")).bodyText().contains(STATED).doesNotContain(CONFIRMED);
  }

  @Test
  void who_writes_anothers_name_is_only_said_to_come_from_there() {
    comes("en", anybodys("en"), KNOWN, "LAND", "DATA");
    var other = comes("annan", anybodys("annan"), "Föreningen " + mark, "DATA", "LAND");
    proposed();

    assertThat(get(other)).bodyText().contains(KNOWN, STATED).doesNotContain(CONFIRMED);
    assertThat(asOfficer(desk()))
        .bodyText()
        .contains(">Uppgiven</strong>")
        .doesNotContain(">Bekräftad</strong>");
  }

  @Test
  void who_represents_it_in_the_register_is_confirmed_and_who_waits_to_is_not() {
    represents(anybodys("en"), "ACCEPTED");
    represents(anybodys("annan"), "WAITING");
    comes("annan", anybodys("annan"), KNOWN, "LAND", "DATA");
    assertThat(asOfficer(desk())).bodyText().doesNotContain(">Bekräftad</strong>");
    comes("en", anybodys("en"), KNOWN, "LAND", "DATA");

    assertThat(asOfficer(desk()))
        .bodyText()
        .containsOnlyOnce(">Bekräftad</strong>")
        .containsOnlyOnce(">Uppgiven</strong>");
  }

  @Test
  void no_more_of_one_organisation_come_than_may_and_nothing_that_was_typed_is_lost() {
    var name = "Föreningen " + mark;
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, anybodys("nr" + number), name, "LAND", "DATA");
    }

    assertThat(opened("sex", anybodys("sex"), "  föreningen   " + mark))
        .hasStatus(409)
        .bodyText()
        .contains("Från samma organisation får 5 komma", "Det du skrev finns kvar ett dygn");
    comes("annan", anybodys("annan"), "Bolaget " + mark, "LAND", "DATA");
    assertThat(guests()).as("others of the same mail service come").hasSize(6);
  }

  @Test
  void a_made_up_name_gives_no_more_places_to_who_has_an_organisations_addresses() {
    var domain = "@" + mark + ".se";
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, "nr" + number + domain, "Bolag " + number + mark, "LAND", "DATA");
    }

    assertThat(opened("sex", "sex" + domain, "Bolag 6" + mark)).hasStatus(409);
  }

  @Test
  void who_is_of_it_is_not_shut_out_by_those_who_only_say_so() {
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, anybodys("nr" + number), KNOWN, "LAND", "DATA");
    }

    comes("en", own("en"), KNOWN, "LAND", "DATA");
    represents(anybodys("ombud"), "ACCEPTED");
    comes("ombud", anybodys("ombud"), KNOWN, "LAND", "DATA");

    assertThat(opened("sju", anybodys("sju"), KNOWN)).hasStatus(409);
    assertThat(guests()).hasSize(7);
  }

  @Test
  void the_form_answers_who_comes_already_as_it_answers_anybody() {
    var name = "Föreningen " + mark;
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, anybodys("nr" + number), name, "LAND", "DATA");
    }

    for (var who : List.of("nr1", "sex")) {
      assertThat(signUp(who, anybodys(who), name, "LAND", "DATA"))
          .hasRedirectedUrl("/konferenser/brev");
    }
  }

  @Test
  void who_has_her_place_says_her_organisation_anew_however_many_come_of_it() {
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, anybodys("nr" + number), KNOWN, "LAND", "DATA");
    }
    comes("en", own("en"), KNOWN, "LAND", "DATA");

    comes("nr1", anybodys("nr1"), KNOWN, "DATA", "LAND");

    assertThat(guests()).hasSize(6);
  }

  /** Signs up, and opens the letter's link. */
  private MvcTestResult opened(String who, String email, String organisation) {
    signUp(who, email, organisation, "LAND", "DATA");
    return post(first(PROOF, letter("CONFIRM_PLACE", email)));
  }

  @Test
  void the_last_place_may_go_while_the_letter_is_on_its_way() {
    var name = "Föreningen " + mark;
    signUp("sen", anybodys("sen"), name, "LAND", "DATA");
    var late = first(PROOF, letter("CONFIRM_PLACE", anybodys("sen")));
    for (int number = 1; number <= 5; number++) {
      comes("nr" + number, anybodys("nr" + number), name, "LAND", "DATA");
    }

    assertThat(post(late))
        .hasStatus(409)
        .bodyText()
        .contains("Från samma organisation får 5 komma", "Det du skrev finns kvar ett dygn");
    assertThat(guests()).hasSize(5);
  }

  @Test
  void who_comes_changes_her_words_but_not_into_an_organisation_that_is_full() {
    var name = "Föreningen " + mark;
    var first = "";
    for (int number = 1; number <= 5; number++) {
      first = comes("nr" + number, anybodys("nr" + number), name, "LAND", "DATA");
    }
    var other = comes("annan", anybodys("annan"), "Bolaget " + mark, "LAND", "DATA");

    assertThat(changed(first, name)).hasStatus3xxRedirection();
    assertThat(changed(other, name))
        .hasStatus(422)
        .bodyText()
        .contains("så många som ryms", "Ändrat " + mark);
    assertThat(guest(anybodys("annan")).content().organisation()).isEqualTo("Bolaget " + mark);
  }

  private MvcTestResult changed(String page, String organisation) {
    return post(
        page + "/andra",
        "name",
        "Namnet " + mark,
        "organisation",
        organisation,
        "offers",
        "LAND",
        "wish",
        "Ändrat " + mark);
  }

  @Test
  void an_officer_sets_how_many_may_come_of_one() {
    var two =
        Map.of(
            "title",
            "Liten " + mark,
            "held.day",
            "20",
            "held.month",
            "5",
            "held.year",
            "2027",
            "place",
            "Salen",
            "begins",
            "13.30",
            "slots",
            "4",
            "tables",
            "3",
            "places",
            "50");
    var planned = mvc.post().uri("/arbeta/konferenser/ny").with(csrf()).with(As.officer());
    two.forEach(planned::param);
    var made = planned.param("minutes", "20").param("perOrganisation", "2").exchange();

    var path = String.valueOf(made.getResponse().getRedirectedUrl());
    day = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    assertThat(get("/konferenser/" + day + "/anmalan"))
        .bodyText()
        .contains("Från samma organisation får 2 komma.");
  }

  @Test
  void at_least_one_may_come_of_each_and_five_where_nothing_else_is_said() {
    var wrong =
        mvc.post()
            .uri("/arbeta/konferenser/ny")
            .with(csrf())
            .with(As.officer())
            .param("title", "Dag " + mark)
            .param("perOrganisation", "0")
            .exchange();

    assertThat(wrong).hasStatus(422).bodyText().contains("Skriv ett antal mellan 1 och 1 000");
    assertThat(asOfficer("/arbeta/konferenser/ny"))
        .bodyText()
        .containsPattern("value=\"5\"[^>]*>|name=\"perOrganisation\"[^>]*value=\"5\"");
    assertThat(get("/konferenser/" + day + "/anmalan"))
        .bodyText()
        .contains("Från samma organisation får 5 komma.");
  }
}
