package se.regionsormland.portal.ideas.form;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;

/** What a sender's pages call what she has sent. */
@Component
public class SenderWords {

  private final Ideas ideas;
  private final MessageSource messages;

  SenderWords(Ideas ideas, MessageSource messages) {
    this.ideas = ideas;
    this.messages = messages;
  }

  public OwnWords of(SenderKey key) {
    return in(ideas.beside(key).orElse(null));
  }

  /** Where it has been read what it is. */
  public OwnWords in(@Nullable Beside beside) {
    return in(beside == null ? OwnWords.IDEAS : beside.words());
  }

  public OwnWords in(String bundle) {
    return new OwnWords(bundle, messages);
  }
}
