package se.regionsormland.portal.assessment.web.answer;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.web.answer.Outgoing.Line;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement;
import se.regionsormland.portal.opinions.StatementFile;
import se.regionsormland.portal.opinions.StatementFile.Standing;

/**
 * What the group has said of a case, for who answers it. {@code milder} is what the sender may read
 * of it, once it is confirmed.
 */
record GroupSaid(
    Standing standing,
    @Nullable Statement statement,
    RecommendedMoney money,
    @Nullable Line milder) {

  static GroupSaid of(StatementFile file, Outgoing outgoing, PublicIdeas shown) {
    var one = file.statement();
    var where = file.standing();
    return new GroupSaid(
        where,
        where == Standing.TO_REWRITE ? null : one,
        file.money(),
        where == Standing.CONFIRMED && one != null ? milder(file, one, outgoing, shown) : null);
  }

  /** A request is recommended with its amounts as they are sought, or with others. */
  public boolean isAsSought() {
    return statement != null
        && statement.recommendation().isOfRequests()
        && statement.recommendation().isFor()
        && money.equals(RecommendedMoney.AS_SOUGHT);
  }

  private static Line milder(
      StatementFile file, Statement one, Outgoing outgoing, PublicIdeas shown) {
    var other = file.companion();
    return other == null
        ? outgoing.recommended(one.recommendation())
        : outgoing.recommendedOfBoth(one.recommendation(), shown.find(other.idea().reference()));
  }
}
