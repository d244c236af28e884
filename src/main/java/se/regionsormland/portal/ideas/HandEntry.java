package se.regionsormland.portal.ideas;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.shared.Languages;

/**
 * What came by mail, telephone or another authority. The same sending twice is the same idea.
 * {@code language} is the one that its sender is written to in.
 */
public record HandEntry(
    UUID sending,
    Channel channel,
    LocalDate received,
    IdeaContent content,
    Contact contact,
    Locale language) {

  /** Of a sender who is written to in Swedish. */
  public HandEntry(
      UUID sending, Channel channel, LocalDate received, IdeaContent content, Contact contact) {
    this(sending, channel, received, content, contact, Languages.SWEDISH);
  }
}
