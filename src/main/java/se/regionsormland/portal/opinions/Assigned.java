package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks at a case, by name; those alone whose answers count. */
public record Assigned(UUID subject, List<Assignment> all) {

  public Assigned {
    all = List.copyOf(all);
  }

  public int size() {
    return all.size();
  }

  /** How many have answered. */
  public int given() {
    return (int) all.stream().filter(Assignment::given).count();
  }

  public Optional<Assignment> of(UUID member) {
    return all.stream().filter(one -> one.member().equals(member)).findAny();
  }

  /**
   * That a member looks at a case. {@code due} is the last day, in Sweden; {@code given}: she has
   * answered.
   */
  public record Assignment(UUID member, String name, LocalDate due, String saidBy, boolean given) {

    public boolean isLate(LocalDate today) {
      return !given && due.isBefore(today);
    }
  }
}
