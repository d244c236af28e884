package se.regionsormland.portal.funding;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.IdeaKind;

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
    String words) {

  public MoneyQuestion {
    total = total == null || total <= 0 ? null : total;
  }

  public MoneyQuestion(
      @Nullable Integer area,
      @Nullable IdeaKind kind,
      @Nullable Applicant applicant,
      @Nullable Long total) {
    this(area, kind, applicant, total, "");
  }

  boolean isAboutSomething() {
    return area != null || kind != null || applicant != null || total != null;
  }
}
