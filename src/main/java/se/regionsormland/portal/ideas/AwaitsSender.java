package se.regionsormland.portal.ideas;

import java.util.List;

/** What else waits for an owner. Rooms that ideas do not know say it here, for her page. */
public interface AwaitsSender {

  /** {@code words} is the key of a text, {@code path} where she sees to it. */
  record Matter(String words, String path) {}

  /** Empty when nothing waits. */
  List<Matter> of(SenderKey key);
}
