package se.regionsormland.portal.group.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

@PortalTest
class GroupPagesTest {

  private static final String AT = "/arbeta/gruppen";

  @Autowired private MockMvcTester mvc;
  @Autowired private SomeMembers members;
  @Autowired private Appointments appointments;

  @BeforeEach
  void aMember() {
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER, "Nyköpings kommun");
  }

  @AfterEach
  void nobody() {
    members.none();
    As.nobody();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private String hers() {
    As.signIn(Role.ADMINISTRATOR);
    var id = appointments.current().getFirst().id();
    As.nobody();
    return AT + "/" + id;
  }

  /** The test's clock begins on 1 March 2027. */
  private static Map<String, String> chair(String account) {
    var form =
        new HashMap<>(
            Map.of(
                "account", account,
                "function", "CHAIR",
                "employment", "CONTRACTOR",
                "organisations", "Mälardalens universitet\n\nSkärgårdsföreningen"));
    day(form, "from", "15", "3", "2027");
    day(form, "to", "31", "12", "2028");
    day(form, "told", "26", "2", "2027");
    return form;
  }

  private static void day(Map<String, String> form, String name, String d, String m, String y) {
    form.putAll(Map.of(name + ".day", d, name + ".month", m, name + ".year", y));
  }

  @Test
  void all_who_work_here_see_the_group_and_a_member_sees_which_appointment_is_hers() {
    assertThat(get(AT, As.officer()))
        .bodyText()
        .contains("Ledamot", "Nyköpings kommun")
        .doesNotContain("Ditt uppdrag");
    assertThat(get(AT, As.assessor())).bodyText().contains("Ditt uppdrag");
    assertThat(get(hers(), As.assessor())).bodyText().contains("tystnadsplikt", "Frånvaro");
  }

  @Test
  void an_administrator_appoints_by_the_form() {
    members.appoint(As.viewer(Role.OFFICER), MemberFunction.SECRETARY);
    var officer = As.viewer(Role.OFFICER).id().toString();
    assertThat(post(AT + "/ny", chair(officer), As.administrator()))
        .hasStatus(422)
        .bodyText()
        .contains("har redan ett uppdrag", "Skärgårdsföreningen");
    var administrator = As.viewer(Role.OFFICER, Role.ADMINISTRATOR);
    members.account(administrator);
    assertThat(post(AT + "/ny", chair(administrator.id().toString()), As.administrator()))
        .hasRedirectedUrl(AT);
    assertThat(get(AT, As.officer()))
        .bodyText()
        .contains("Ordförande", "Mälardalens universitet, Skärgårdsföreningen", "15 mars 2027");
  }

  @Test
  void nothing_is_chosen_for_the_one_who_appoints_and_what_was_written_is_kept() {
    assertThat(post(AT + "/ny", Map.of("organisations", "Hamnens vänner"), As.administrator()))
        .hasStatus(422)
        .bodyText()
        .contains("Hamnens vänner", "Välj vem som utses", "Välj vad personen utses till")
        .contains("Skriv första dagen", "Välj om personen är anställd");
  }

  @Test
  void who_has_not_been_told_of_her_duty_of_secrecy_is_not_appointed() {
    var form = new HashMap<>(chair(As.viewer(Role.ASSESSOR).id().toString()));
    day(form, "told", "2", "3", "2027");
    assertThat(post(AT + "/ny", form, As.administrator()))
        .hasStatus(422)
        .bodyText()
        .contains("innan uppdraget börjar");
  }

  @Test
  void a_member_notes_her_own_absence_and_nobody_elses() {
    var away = new HashMap<String, String>();
    day(away, "awayFrom", "1", "3", "2027");
    day(away, "awayTo", "5", "3", "2027");
    assertThat(post(hers() + "/franvaro", away, As.assessor())).hasRedirectedUrl(hers());
    assertThat(get(AT, As.officer())).bodyText().contains("Frånvarande idag");
    day(away, "awayTo", "28", "2", "2027");
    assertThat(post(hers() + "/franvaro", away, As.officer())).hasStatus(422);
    assertThat(post(hers() + "/franvaro", Map.of(), As.officer())).hasRedirectedUrl(hers());
    assertThat(get(AT, As.officer())).bodyText().doesNotContain("Frånvarande idag");
  }

  @Test
  void an_appointment_is_not_ended_in_the_past() {
    var last = new HashMap<String, String>();
    day(last, "last", "28", "2", "2027");
    assertThat(post(hers() + "/slut", last, As.administrator()))
        .hasStatus(422)
        .bodyText()
        .contains("idag eller senare");
    day(last, "last", "1", "3", "2027");
    assertThat(post(hers() + "/slut", last, As.administrator())).hasRedirectedUrl(AT);
    assertThat(get(AT, As.officer())).bodyText().contains("1 mars 2027");
  }
}
