package se.regionsormland.portal.opinions.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;

/** What the group recommends of money. */
@InsideTest
class EndorsedTest {

  @Autowired private Endorsed endorsed;
  @Autowired private CaseStatements statements;
  @Autowired private TestConflicts conflicts;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leave() {
    conflicts.openAll();
    As.nobody();
  }

  @Test
  void it_is_told_to_nobody_to_whom_the_case_is_closed() {
    var reference = ideas.came("Lånecyklar i byn");
    var she = As.viewer(Role.OFFICER, Role.ASSESSOR);
    endorse(reference);
    assertThat(endorsed.by(she)).containsKey(reference);
    conflicts.close(subject(reference), she.id());
    assertThat(endorsed.by(she)).doesNotContainKey(reference);
    assertThat(endorsed.by(eva())).containsKey(reference);
  }

  private static Viewer eva() {
    return As.signIn(Role.OFFICER);
  }

  private UUID subject(String reference) {
    return submitted.withReference(reference, eva()).orElseThrow().id();
  }

  private void endorse(String reference) {
    var text = new StatementText(Recommendation.GO_ON, "Yttrandet", "Skäl", "", Set.of());
    statements.write(reference, text, 0, eva());
    statements.propose(reference, 1, eva());
    TestDatabase.owner(jdbc)
        .sql("UPDATE statement SET recommendation = 'ENDORSE' WHERE subject_id = :id")
        .param("id", subject(reference))
        .update();
    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
  }
}
