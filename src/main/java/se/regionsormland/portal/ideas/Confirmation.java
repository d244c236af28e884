package se.regionsormland.portal.ideas;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the link of a letter leads to, as long as it leads anywhere. */
public sealed interface Confirmation {

  /**
   * To an idea that it sends, {@code called} so, in the {@code words} of what it is. What everybody
   * will read then is her consent to give: {@code shown} is null where nothing is. {@code beside}
   * is what it says beside an idea.
   */
  record Open(String called, @Nullable String shown, String words, List<WrittenLine> beside)
      implements Confirmation {}

  /** To an idea that is sent. */
  record Done(String reference) implements Confirmation {}

  /** To nothing but another letter, to where this one went. */
  record TooLate(String email) implements Confirmation {}
}
