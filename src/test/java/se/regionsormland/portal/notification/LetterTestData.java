package se.regionsormland.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.ConfirmToken;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SenderReach;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.ideas.event.IdeaAnswered;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.SenderChose;
import se.regionsormland.portal.region.Promise;

/** What is announced about an idea, with keys that would be noticed anywhere. */
public final class LetterTestData {

  public static final String SENDER = "avsandaren@example.org";
  public static final String OFFICERS = "handlaggarna@example.org";

  private LetterTestData() {}

  public static String key() {
    return "nyckel-" + UUID.randomUUID();
  }

  public static DraftSaved draftSaved(String key) {
    return draftSaved(SENDER, key);
  }

  public static DraftSaved draftSaved(String email, String key) {
    return new DraftSaved(UUID.randomUUID(), email, new SenderKey(key), Locale.of("sv"));
  }

  public static ConfirmationAsked confirmationAsked(String token) {
    return new ConfirmationAsked(
        UUID.randomUUID(), SENDER, new ConfirmToken(token), Locale.of("sv"));
  }

  public static IdeaSubmitted submitted(String reference, Locale language) {
    return submitted(reference, SENDER, key(), language);
  }

  public static IdeaSubmitted submitted(String reference, String email, String key) {
    return submitted(reference, email, key, Locale.of("sv"));
  }

  private static IdeaSubmitted submitted(
      String reference, String email, String key, Locale language) {
    return new IdeaSubmitted(
        UUID.randomUUID(),
        reference,
        Instant.parse("2027-03-01T08:30:00Z"),
        Channel.PORTAL,
        new Promise(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 24)),
        List.of(5),
        false,
        email == null ? null : new IdeaSubmitted.Receipt(email, new SenderKey(key)),
        language);
  }

  public static IdeaSubmitted submitted(String reference) {
    return submitted(reference, SENDER, key());
  }

  public static IdeaAnswered answered(String reference, String key, AnswerSheet sheet) {
    var to =
        new SenderReach.Reached(
            UUID.randomUUID(), reference, SENDER, new SenderKey(key), Locale.of("sv"));
    return new IdeaAnswered(to, sheet);
  }

  public static AnswerSheet sheet() {
    return new AnswerSheet(
        "Det här passar strategin & er kommun.",
        List.of("Ring energikontoret", "Räkna på budgeten"),
        List.of("insats-2"),
        List.of("Energikontoret"),
        "EU står för högst 40 procent.",
        "",
        "Strategen, 016-10 00 00");
  }

  public static IdeaWithdrawn withdrawn(String reference) {
    return new IdeaWithdrawn(UUID.randomUUID(), reference);
  }

  public static SenderChose chose(String reference) {
    return new SenderChose(UUID.randomUUID(), reference, SenderChoice.WAIT);
  }
}
