package se.regionsormland.portal.opinions;

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
}
