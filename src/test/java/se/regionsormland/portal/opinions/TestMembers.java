package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;

/** Members of the group with accounts behind the people of {@link As}, until {@link #leave}. */
@Component
public class TestMembers {

  /** After the test's Monday 1 March 2027. */
  public static final LocalDate DUE = LocalDate.of(2027, 3, 8);

  private final JdbcClient jdbc;
  private final Assignments assignments;
  private final Conflicts conflicts;
  private final List<UUID> accounts = new ArrayList<>();

  TestMembers(JdbcClient jdbc, Assignments assignments, Conflicts conflicts) {
    this.jdbc = jdbc;
    this.assignments = assignments;
    this.conflicts = conflicts;
  }

  /** The one of {@link As} with these roles is a member from now on. */
  public Viewer member(Role... roles) {
    var one = As.viewer(roles);
    jdbc.sql(
            """
            INSERT INTO account (id, username, display_name, password_hash, active, created_at,
                                 version, password_chosen)
            VALUES (:id, :username, :name, 'x', true, now(), 0, true)
            ON CONFLICT (id) DO UPDATE SET active = true
            """)
        .param("id", one.id())
        .param("username", one.id() + "@example.org")
        .param("name", one.name())
        .update();
    jdbc.sql("INSERT INTO account_role VALUES (:id, :role) ON CONFLICT DO NOTHING")
        .param("id", one.id())
        .param("role", roles[0].name())
        .update();
    accounts.add(one.id());
    return one;
  }

  /** Signs in as an officer on the way. */
  public void lookAt(String reference, Viewer... members) {
    var ids = Stream.of(members).map(Viewer::id).collect(Collectors.toSet());
    var officer = As.signIn(Role.OFFICER);
    assignments.settle(reference, new Settling(ids, Set.of(), DUE), officer);
  }

  /** She asks, and another officer says yes. */
  public void isInConflict(String reference, Viewer member) {
    ask(reference, member);
    settle(reference, member);
  }

  public void ask(String reference, Viewer member) {
    var officer = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    conflicts.raise(reference, new Raised(member.id(), Ground.AFFECTED, "Närstående."), officer);
  }

  public void settle(String reference, Viewer member) {
    var other = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var asked =
        conflicts.of(reference, other).conflicts().stream()
            .filter(one -> one.person().equals(member.id()) && one.decided() == null)
            .findAny()
            .orElseThrow();
    conflicts.decide(reference, asked.id(), new Decision(true, Law.EMPLOYEE, "Närstående."), other);
  }

  /** Answers to all questions, with this in each. */
  public static OpinionAnswers saying(String words) {
    return new OpinionAnswers(
        Map.of(
            Question.SYNERGIES, new Answer(words + " synergi", false),
            Question.GOAL_CONFLICTS, new Answer("", true),
            Question.ADVICE, new Answer(words + " råd", false)));
  }

  public void leave() {
    As.nobody();
    accounts.forEach(id ->
        jdbc.sql("UPDATE account SET active = false WHERE id = :id").param("id", id).update());
    accounts.clear();
  }
}
