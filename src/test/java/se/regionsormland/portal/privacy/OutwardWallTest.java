package se.regionsormland.portal.privacy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import se.regionsormland.portal.PortalClasses;
import se.regionsormland.portal.ideas.published.PublicIdea;

/** What leaves the region is built of types that cannot hold what a sender wrote to it alone. */
class OutwardWallTest {

  private static final String OUTWARD = ".*\\.(Outgoing|Hint|Counterpart)(\\$.*)?";

  private static final String INSIDE =
      ".*\\.(Idea|SendersIdea|SubmittedIdeas?|SubmittedText|IdeaContent|Contact|CaseFile|OpenCase"
          + "|OwnPages?|InsideHint|InsideCounterpart)";

  @Test
  void sentences_for_an_answer_and_hints_for_everybody_know_no_idea_but_a_public_one() {
    classes()
        .that()
        .haveNameMatching(OUTWARD)
        .should()
        .onlyDependOnClassesThat(not(nameMatching(INSIDE)))
        .check(PortalClasses.ALL);
  }

  @Test
  void a_public_idea_is_read_from_the_view_of_public_columns_and_made_nowhere_else() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PublicRows")
        .should()
        .callCodeUnitWhere(target(owner(type(PublicIdea.class))).and(target(name("<init>"))))
        .check(PortalClasses.ALL);
  }
}
