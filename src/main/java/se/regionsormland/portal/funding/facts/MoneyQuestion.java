package se.regionsormland.portal.funding.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/**
 * What is asked about money. Whatever is not known is null, and speaks against nothing. {@code
 * area} is the number of an intervention area, {@code total} the whole cost in kronor, {@code
 * words} what somebody wrote.
 */
public record MoneyQuestion(
    @Nullable Integer area,
    @Nullable IdeaKind kind,
    @Nullable Applicant applicant,
    @Nullable Long total,
    String words,
    Set<Municipality> places) {

  public MoneyQuestion {
    total = total == null || total <= 0 ? null : total;
    places = Set.copyOf(places);
  }

  public MoneyQuestion(
      @Nullable Integer area,
      @Nullable IdeaKind kind,
      @Nullable Applicant applicant,
      @Nullable Long total) {
    this(area, kind, applicant, total, "", Set.of());
  }

  public MoneyQuestion inAnyArea() {
    return new MoneyQuestion(null, kind, applicant, total, words, places);
  }

  public boolean isAboutSomething() {
    return area != null || kind != null || applicant != null || total != null;
  }
}
