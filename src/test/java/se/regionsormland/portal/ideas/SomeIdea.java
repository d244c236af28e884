package se.regionsormland.portal.ideas;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Sormland;

/** Ideas as people might write them, for tests. */
public final class SomeIdea {

  private SomeIdea() {}

  public static IdeaContent content() {
    return saying("Regnet på skolgården", "Vi vill samla regnvattnet på skolgården i dammar.");
  }

  public static IdeaContent saying(String title, String text) {
    return with(title, text, Set.of(Need.ADVICE, Need.PARTNER), false, "");
  }

  public static IdeaContent publicWith(String title, String summary) {
    return with(title, "Det som bara regionen läser.", Set.of(Need.PARTNER), true, summary);
  }

  public static IdeaContent publicNeeding(Need need, String summary) {
    return with("", "Det som bara regionen läser.", Set.of(need), true, summary);
  }

  private static IdeaContent with(
      String title, String text, Set<Need> needs, boolean allowed, String summary) {
    return of(
        title,
        text,
        "Barnen får en grönare gård.",
        IdeaKind.PROJECT,
        needs,
        3_600_000L,
        false,
        LocalDate.of(2027, 5, 14),
        Set.of(Sormland.FLEN, Sormland.TROSA),
        "Örebro",
        allowed,
        summary);
  }

  public static IdeaContent empty() {
    return IdeaContent.NONE;
  }

  /** Where tests name each field: a new one is given its value here, once. */
  public static IdeaContent of(
      String title,
      String text,
      String change,
      @Nullable IdeaKind kind,
      Set<Need> needs,
      @Nullable Long amount,
      boolean amountUnknown,
      @Nullable LocalDate answerBefore,
      Set<Municipality> municipalities,
      String otherPlaces,
      boolean summaryAllowed,
      String summary) {
    return new IdeaContent(
        title,
        text,
        change,
        kind,
        needs,
        amount,
        amountUnknown,
        answerBefore,
        municipalities,
        otherPlaces,
        summaryAllowed,
        summary);
  }

  public static Contact contact() {
    return new Contact("Avsändaren", "Föreningen", "avsandaren@example.org", "0150-12 34 56");
  }

  public static AnswerSheet answer() {
    return new AnswerSheet(
        "Idén passar insatsen om vatten.",
        List.of("Ring strategen", "Fråga kommunen"),
        List.of("insats-10"),
        List.of("Länsstyrelsen"),
        "EU högst 40 %.",
        "Marken är inte köpt.",
        "Strategen, 016-00 00 00");
  }

  public static HandEntry byTelephone(LocalDate received) {
    return new HandEntry(UUID.randomUUID(), Channel.TELEPHONE, received, content(), contact());
  }
}
