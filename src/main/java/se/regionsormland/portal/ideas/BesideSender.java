package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a module that builds on ideas has for an idea's sender. The module answers here. */
public interface BesideSender {

  /** Empty where it is an idea and no more. */
  default Optional<Beside> of(UUID idea) {
    return Optional.empty();
  }

  /** What to think of before it is sent, beside what holds for ideas. */
  default List<BeforeSending.Said> beforeSending(UUID idea) {
    return List.of();
  }

  /** What her key has opened, once it is sent and unless she has taken it back. */
  record Sent(UUID id, IdeaState state, SenderKey key) {

    /** Where a page of it is. */
    public String at(String path) {
      return key.page() + path;
    }
  }

  /**
   * What the page of what she has sent shows of it.
   *
   * @param waits what waits for her
   * @param decided what has been decided of it elsewhere, and noted at the region
   * @param ways where she can go from there
   */
  record Shown(List<Matter> waits, List<WrittenLine> decided, List<Matter> ways) {

    public static final Shown NOTHING = new Shown(List.of(), List.of(), List.of());

    public Shown {
      waits = List.copyOf(waits);
      decided = List.copyOf(decided);
      ways = List.copyOf(ways);
    }

    public static Shown ways(List<Matter> ways) {
      return new Shown(List.of(), List.of(), ways);
    }
  }

  /** Asked once a page: what it is made of is read once. */
  Shown shown(Sent idea);
}
