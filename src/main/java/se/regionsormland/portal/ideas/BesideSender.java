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

  /** What has been decided of it elsewhere, and noted at the region. */
  default List<WrittenLine> decided(UUID idea) {
    return List.of();
  }

  /** Where she can go from the page of what she has sent. */
  List<AwaitsSender.Matter> ways(UUID idea, SenderKey key);
}
