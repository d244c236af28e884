package se.regionsormland.portal.requests.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.documents.Document.Block;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.rows.PlanLines.PlanDifference;

/**
 * What a sender has written of her request, to copy part by part into the application. {@code
 * changes} are those of the plan since it was sent last; {@code origin} is the idea that the
 * request was made from.
 */
public record HandOver(
    String title,
    List<Part> parts,
    List<Sheet> sheets,
    List<PlanDifference> changes,
    RequestInCase.@Nullable Origin origin) {

  public HandOver {
    parts = List.copyOf(parts);
    sheets = List.copyOf(sheets);
    changes = List.copyOf(changes);
  }

  /** Without text where nothing is written of it here. */
  public record Part(HandOverPart what, String text) {

    /** As people count: blanks are counted, and the end of a line is one. */
    public int characters() {
      return text.codePointCount(0, text.length());
    }

    public boolean isMissing() {
      return text.isEmpty();
    }

    /** For a field that shows most of it. */
    public int height() {
      return (int) Math.clamp(text.lines().count() + text.length() / 80L, 2, 12);
    }
  }

  /** A table by the key of its name. */
  public record Sheet(String name, Block.Table table) {}

  /**
   * What an application for project money asks for. The name comes first of EU money, the applicant
   * and its partners of national money and Region Kalmar's, and what is to be solved after that: so
   * say Tillväxtverket's two handbooks and Kalmar's guide to Min ansökan. What comes later is as
   * the forms of regions have it, and that of the region itself has not been seen. The ordinance
   * (2003:596) asks for the recipient, purpose, goals, time, how it is carried out, budget and
   * financing. Each has its words: {@code requests.handover.part.<name>}.
   */
  public enum HandOverPart {
    NAME,
    APPLICANT,
    /** Not asked here: it identifies, and Min ansökan knows it. */
    NUMBERS,
    SIGNATORY,
    CONTACT,
    PARTNERS,
    PERIOD,
    SOUGHT,
    NEED,
    TARGET_GROUP,
    GOALS,
    ACTIVITIES,
    ORGANISATION,
    SET_APART,
    SUSTAINABILITY,
    RESULTS,
    BUDGET,
    FINANCING,
    STATE_AID,
    ADVANCE
  }
}
