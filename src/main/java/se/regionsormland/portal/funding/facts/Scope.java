package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.IdeaKind;

/** What the money is for and whom. An empty set is "not known", never "none". */
@Embeddable
public record Scope(
    Set<Integer> areas,
    @Enumerated(EnumType.STRING) Set<IdeaKind> kinds,
    @Enumerated(EnumType.STRING) Set<Applicant> applicants) {

  public Scope {
    areas = Set.copyOf(areas);
    kinds = Set.copyOf(kinds);
    applicants = Set.copyOf(applicants);
  }

  public List<Integer> areasInOrder() {
    return areas.stream().sorted().toList();
  }

  public List<IdeaKind> kindsInOrder() {
    return kinds.stream().sorted().toList();
  }

  public List<Applicant> applicantsInOrder() {
    return applicants.stream().sorted().toList();
  }

  /**
   * Whether something that is known on both sides speaks against. A need can become either kind.
   */
  public boolean excludes(MoneyQuestion asked) {
    return isOther(areas, asked.area())
        || (asked.kind() != IdeaKind.NEED && isOther(kinds, asked.kind()))
        || isOther(applicants, asked.applicant());
  }

  /** What this leaves open is filled in from the other. */
  public Scope orElse(Scope other) {
    return new Scope(
        areas.isEmpty() ? other.areas : areas,
        kinds.isEmpty() ? other.kinds : kinds,
        applicants.isEmpty() ? other.applicants : applicants);
  }

  private static <T> boolean isOther(Set<T> known, @Nullable T asked) {
    return asked != null && !known.isEmpty() && !known.contains(asked);
  }
}
