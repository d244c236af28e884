package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a module that builds on ideas has for an idea's sender. The module answers here. */
public interface BesideSender {

  /** Empty where it is an idea and no more. */
  Optional<Beside> of(UUID idea);

  /** What to think of before it is sent, beside what holds for ideas. */
  List<BeforeSending.Said> beforeSending(UUID idea);

  /** What has been decided of it elsewhere, and noted at the region. */
  List<WrittenLine> decided(UUID idea);

  /** Where she can go from the page of what she has sent. */
  List<AwaitsSender.Matter> ways(UUID idea, SenderKey key);
}
