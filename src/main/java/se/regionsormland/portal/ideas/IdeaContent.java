package se.regionsormland.portal.ideas;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.PersonalNumbers;

/**
 * What the owner says of the idea. {@code amount} is in kronor and about; {@code amountUnknown} is
 * her "don't know". The summary is for the public, and only if she allows it.
 */
@Embeddable
public record IdeaContent(
    String title,
    String text,
    String change,
    @Enumerated(EnumType.STRING) @Nullable IdeaKind kind,
    @Enumerated(EnumType.STRING) Set<Need> needs,
    @Nullable Long amount,
    boolean amountUnknown,
    @Nullable LocalDate answerBefore,
    @Convert(converter = Municipality.InRow.class) Set<Municipality> municipalities,
    String otherPlaces,
    boolean summaryAllowed,
    String summary) {

  private static final int BEGINNING = 200;

  public static final IdeaContent NONE =
      new IdeaContent("", "", "", null, Set.of(), null, false, null, Set.of(), "", false, "");

  public IdeaContent {
    needs = Set.copyOf(needs);
    municipalities = Set.copyOf(municipalities);
  }

  /** With what was read out of the text; all else is not said. */
  public static IdeaContent read(
      String text,
      @Nullable IdeaKind kind,
      @Nullable Long amount,
      @Nullable LocalDate answerBefore,
      Set<Municipality> municipalities,
      String otherPlaces) {
    return new IdeaContent(
        "",
        text,
        "",
        kind,
        Set.of(),
        amount,
        false,
        answerBefore,
        municipalities,
        otherPlaces,
        false,
        "");
  }

  /** What is asked for in short; all else is not said. {@code amount} as above. */
  public static IdeaContent asking(
      String title, String text, Set<Need> needs, @Nullable Long amount) {
    return new IdeaContent(
        title, text, "", null, needs, amount, false, null, Set.of(), "", false, "");
  }

  /** A summary for everyone is the sender's own to allow, through the portal. */
  public IdeaContent withoutSummary() {
    return with(municipalities, otherPlaces, false, "");
  }

  /** With other words; {@code amount} as above, where there is one. */
  public IdeaContent saying(
      String title, String text, String change, @Nullable Long amount, String summary) {
    return new IdeaContent(
        title,
        text,
        change,
        kind,
        needs,
        amount,
        amount == null && amountUnknown,
        answerBefore,
        municipalities,
        otherPlaces,
        summaryAllowed,
        summary);
  }

  /** Elsewhere. */
  public IdeaContent at(Set<Municipality> others, String otherPlace) {
    return with(others, otherPlace, summaryAllowed, summary);
  }

  private IdeaContent with(
      Set<Municipality> places, String otherPlace, boolean allowed, String forAll) {
    return new IdeaContent(
        title,
        text,
        change,
        kind,
        needs,
        amount,
        amountUnknown,
        answerBefore,
        places,
        otherPlace,
        allowed,
        forAll);
  }

  /**
   * All that she wrote freely, for whoever reads it as one text: without a title that is only the
   * first words of the text, as an idea without one is called.
   */
  public String wholeText() {
    return isCalledByItsFirstWords()
        ? String.join("\n\n", text, change)
        : String.join("\n\n", title, text, change);
  }

  /** Whether the day that she wants an answer before has been. */
  public boolean wantedBefore(LocalDate today) {
    return answerBefore != null && answerBefore.isBefore(today);
  }

  /** As its writer knows it: the title, or how the text begins. */
  String called() {
    return Excerpt.of(PersonalNumbers.masked(title.isBlank() ? text : title), BEGINNING);
  }

  private boolean isCalledByItsFirstWords() {
    var begins = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return text.replaceAll("\\s+", " ").strip().startsWith(begins);
  }
}
