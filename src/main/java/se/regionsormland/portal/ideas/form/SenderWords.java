package se.regionsormland.portal.ideas.form;

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
    return in(ideas.beside(key).map(Beside::words).orElse(OwnWords.IDEAS));
  }

  public OwnWords in(String bundle) {
    return new OwnWords(bundle, messages);
  }
}
