package se.regionsormland.portal.assessment.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.lists.OpinionQueue;

/**
 * What a page of the queue costs with a thousand cases and with a hundred thousand, for an officer
 * and for a member of the group; what is fixed of a page counts in both. A command of its own:
 * {@code mvn -Dslow.groups=none -Dtest=QueueCostTest test}.
 */
@InsideTest
@Tag("rehearsal")
class QueueCostTest {

  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("queue.many", 100_000);
  private static final int ROUNDS = 60;
  private static final double AT_MOST = 1.3;

  /** In milliseconds: what the machine alone makes differ from one turn to the next. */
  private static final double OF_NO_WEIGHT = 0.5;

  private static final List<String> TABLES =
      List.of(
          "idea",
          "assessment_case",
          "case_log",
          "case_answer",
          "case_pause",
          "assignment",
          "opinion",
          "conflict_of_interest",
          "no_conflict");

  @Autowired private CaseQueue queue;
  @Autowired private OpinionQueue looks;
  @Autowired private Openings openings;
  @Autowired private CaseIdeas ideas;
  @Autowired private SomeMembers members;
  @Autowired private Environment settings;

  @AfterEach
  void leave() {
    As.nobody();
  }

  @Test
  void a_page_costs_much_the_same_however_many_cases_there_are() {
    members.appoint(As.viewer(Role.ASSESSOR), MemberFunction.MEMBER);
    fill(FEW);
    var few = costs();
    fill(MANY);
    var many = costs();
    few.forEach((what, cost) ->
        System.out.printf(
            "%-28s %6.2f ms of %,d cases, %6.2f ms of %,d: %.2f times%n",
            what, cost, FEW, many.get(what), MANY, many.get(what) / cost));
    double all = many.values().stream().mapToDouble(cost -> cost).sum();
    double before = few.values().stream().mapToDouble(cost -> cost).sum();
    System.out.printf("All pages: %.2f times, at most %.1f%n", all / before, AT_MOST);
    assertThat(all / before).isLessThanOrEqualTo(AT_MOST);
    var single = new SoftAssertions();
    few.forEach((what, cost) ->
        single
            .assertThat(many.get(what))
            .as(what)
            .isLessThanOrEqualTo(AT_MOST * cost + OF_NO_WEIGHT));
    single.assertAll();
  }

  private Map<String, Double> costs() {
    var costs = new LinkedHashMap<String, Double>();
    for (var roles : new Role[][] {{Role.OFFICER}, {Role.ASSESSOR}}) {
      var reader = As.signIn(roles);
      for (var show : Show.values()) {
        costs.put(roles[0] + " " + show, cost(new QueueFilter(show, null, ""), reader));
      }
      costs.put(roles[0] + " area", cost(new QueueFilter(Show.OPEN, 3, ""), reader));
    }
    var officer = As.signIn(Role.OFFICER);
    costs.put("count in the frame", least(() -> queue.waitingFor(officer)));
    costs.put("OFFICER search", cost(new QueueFilter(Show.OPEN, null, "Kökostnad"), officer));
    var member = As.signIn(Role.ASSESSOR);
    costs.put("waiting for her answer", least(() -> openings.waiting(member)));
    var next = looks.page(null, member).next();
    costs.put(
        "hers to look at",
        least(() -> looks.page(null, member)) + least(() -> looks.page(next, member)));
    return costs;
  }

  /** The first page and the one after it. */
  private double cost(QueueFilter filter, Viewer reader) {
    var next = queue.page(filter, null, reader).next();
    return least(() -> queue.page(filter, null, reader))
        + least(() -> queue.page(filter, next, reader));
  }

  /** Whatever else the machine does adds to a time, and to the shortest of many least. */
  private static double least(Runnable work) {
    IntStream.range(0, ROUNDS / 4).forEach(_ -> work.run());
    var times =
        IntStream.range(0, ROUNDS)
            .mapToLong(_ -> {
              long begun = System.nanoTime();
              work.run();
              return System.nanoTime() - begun;
            })
            .toArray();
    return Arrays.stream(times).min().orElseThrow() / 1e6;
  }

  /**
   * Copies of one case that came as all do, until there are so many. Of ten seven are open (one of
   * them with its clock standing still, half of the others with an officer), two are answered and
   * one is withdrawn; two of the group look at every third, of whom one has answered a third. The
   * member has a conflict of interest in every hundredth, has not said of every eighth whether she
   * has, and has said of the others that she has none.
   */
  private void fill(int to) {
    ideas.came("Kökostnad");
    sql(
        """
        CREATE TABLE filling AS
        SELECT n, gen_random_uuid() AS subject, gen_random_uuid() AS case_id, n %% 10 AS kind,
               DATE '2026-01-01' + (n * 7) %% 700 AS day
        FROM generate_series((SELECT count(*)::int + 1 FROM assessment_case), %d) AS n
        """
            .formatted(to));
    TABLES.forEach(table -> sql("ALTER TABLE " + table + " DISABLE TRIGGER USER"));
    copy(
        "idea",
        "'text', 'Dammar', 'change', '', 'id', subject, 'reference', 'K-' || n, 'entry_token',"
            + " NULL, 'answered_at', CASE WHEN kind IN (7, 8) THEN day END, 'areas', ARRAY [1 + n %"
            + " 7, 1 + (n + 2) % 7], 'state', CASE WHEN kind < 7 THEN 'SUBMITTED' WHEN kind < 9"
            + " THEN 'ANSWERED' ELSE 'WITHDRAWN' END");
    copy(
        "assessment_case",
        "'id', case_id, 'subject_id', subject, 'answer_by', day, 'officer_id', CASE WHEN kind < 3"
            + " THEN OFFICER END, 'officer_name', CASE WHEN kind < 3 THEN 'H' END, 'closed_at',"
            + " CASE WHEN kind > 6 THEN day END, 'answered', kind IN (7, 8)");
    sql(
        "UPDATE assessment_case AS one SET standing_from = filling.day FROM filling"
            + " WHERE filling.case_id = one.id AND filling.kind = 6");
    copy("case_log", "'subject', subject");
    sql(
        "INSERT INTO case_answer SELECT subject, 'IDEA', 'Ja', '{}', '{}', '{}', '{}', '', '', '',"
            + " day, 'H' FROM filling WHERE kind IN (7, 8)");
    sql(
        "INSERT INTO case_pause (case_id, from_day, reason) SELECT case_id, day, 'Budget' FROM"
            + " filling WHERE kind = 6");
    sql(
        "INSERT INTO assignment SELECT subject, 'IDEA', one, 'L', day, OFFICER, 'H', now(),"
            + " one = MEMBER AND n % 9 = 0, kind > 6 FROM filling, unnest(ARRAY [MEMBER, OFFICER]) AS one WHERE n % 3 = 0");
    sql(
        "INSERT INTO opinion SELECT MEMBER, 'L', subject, 'IDEA', '{}', now() FROM filling"
            + " WHERE n % 9 = 0");
    sql(
        "INSERT INTO conflict_of_interest SELECT gen_random_uuid(), subject, MEMBER, 'L', 'OTHER',"
            + " '', OFFICER, 'H', now(), true, 'EMPLOYEE', '', OFFICER, 'H', now() FROM filling"
            + " WHERE n % 100 = 0");
    sql(
        "INSERT INTO no_conflict SELECT gen_random_uuid(), subject, MEMBER, 0, MEMBER, 'L', now()"
            + " FROM filling WHERE n % 8 > 0 AND n % 100 > 0");
    sql("DO $$ BEGIN PERFORM may_wait(NULL, NULL); END $$");
    TABLES.forEach(table -> sql("ALTER TABLE " + table + " ENABLE TRIGGER USER"));
    sql("DROP TABLE filling");
    sql("VACUUM ANALYZE");
  }

  /** One line for each of the new, as the newest there is but for these. */
  private void copy(String table, String changes) {
    var columns =
        Owner.of(settings)
            .sql(
                """
                SELECT string_agg(column_name, ', ') FROM information_schema.columns
                WHERE table_name = :table AND is_generated = 'NEVER' AND is_identity = 'NO' AND table_schema = 'public'
                """)
            .param("table", table)
            .query(String.class)
            .single();
    var newest =
        table.equals("case_log")
            ? "number = 1 ORDER BY at"
            : "true ORDER BY %s".formatted(table.equals("idea") ? "created_at" : "opened_at");
    sql(
        """
        INSERT INTO %1$s (%2$s) SELECT %3$s FROM filling, jsonb_populate_record(
            (SELECT given FROM %1$s AS given WHERE %4$s DESC LIMIT 1), jsonb_build_object(%5$s)) AS made
        """
            .formatted(table, columns, columns.replaceAll("(\\w+)", "made.$1"), newest, changes));
  }

  private void sql(String statement) {
    Owner.of(settings)
        .sql(
            statement
                .replace("OFFICER", "'" + As.viewer(Role.OFFICER).id() + "'::uuid")
                .replace("MEMBER", "'" + As.viewer(Role.ASSESSOR).id() + "'::uuid"))
        .update();
  }
}
