package se.regionsormland.portal.opinions.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;

/** What the group recommends of money. */
@InsideTest
class EndorsedTest {

  @Autowired private Endorsed endorsed;
  @Autowired private CaseStatements statements;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leave() {
    members.leave();
  }

  @Test
  void it_is_told_to_nobody_to_whom_the_case_is_closed() {
    var reference = ideas.came("Lånecyklar i byn");
    var she = members.member(Role.OFFICER, Role.ASSESSOR);
    endorse(reference);
    assertThat(endorsed.by(she)).containsKey(reference);
    members.isInConflict(reference, she);
    assertThat(endorsed.by(she)).doesNotContainKey(reference);
    assertThat(endorsed.by(eva())).containsKey(reference);
  }

  private static Viewer eva() {
    return As.signIn(Role.OFFICER);
  }

  private void endorse(String reference) {
    var text = new StatementText(Recommendation.GO_ON, "Yttrandet", "Skäl", "", Set.of());
    statements.write(reference, text, 0, eva());
    statements.propose(reference, 1, eva());
    TestDatabase.owner(jdbc)
        .sql("UPDATE statement SET recommendation = 'ENDORSE' WHERE subject_id = :id")
        .param("id", submitted.withReference(reference, eva()).orElseThrow().id())
        .update();
    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
  }
}
