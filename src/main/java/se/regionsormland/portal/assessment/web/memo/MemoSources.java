package se.regionsormland.portal.assessment.web.memo;

import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.rubric.FormalCheck;
import se.regionsormland.portal.rubric.Rubric;

/** What a memo is written from. */
record MemoSources(
    CaseFile file,
    RequestInCase request,
    Rubric rubric,
    Optional<FormalCheck> check,
    Optional<Statement> statement,
    RecommendedMoney money,
    List<Opinion> opinions,
    Optional<AreaEffect> effect) {

  MemoSources {
    opinions = List.copyOf(opinions);
  }

  /** Another than who proposed it has confirmed it. */
  boolean isConfirmed() {
    return statement.filter(one -> one.confirmed() != null).isPresent();
  }
}
