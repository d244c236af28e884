package se.regionsormland.portal.ideas;

import java.util.List;

/** What else waits for an owner. Rooms that ideas do not know say it here, for her page. */
public interface AwaitsSender {

  /**
   * {@code words} is the key of a text, {@code path} where she sees to it; {@code told} is what the
   * text is to tell, where it is anything.
   */
  record Matter(String words, String path, String told) {
    public Matter(String words, String path) {
      this(words, path, "");
    }
  }

  /** Empty when nothing waits. */
  List<Matter> of(SenderKey key);
}
