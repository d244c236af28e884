package se.regionsormland.portal.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * What the region asked a sender to complete, and what came of it. {@code reply} is what she said
 * beside; {@code lapsed}: its day is over, and the clock goes; {@code written} is the language of
 * her words.
 */
public record Completion(
    UUID id,
    UUID subject,
    Asked asked,
    List<Line> lines,
    boolean lapsed,
    String reply,
    @Nullable Ended ended,
    Locale written) {

  public Completion {
    lines = List.copyOf(lines);
  }

  /** {@code question} is about all of it, where anything is asked of all. */
  public record Asked(String question, LocalDate answerBy, String by, Instant at) {

    /** In Sweden. */
    public LocalDate day() {
      return SwedishTime.dateOf(at);
    }
  }

  /** A part that it asks about: as it stood then, and as she sent it; null until she has. */
  public record Line(Part part, String question, String before, @Nullable String after) {

    public boolean isChanged() {
      return after != null && !after.equals(before);
    }
  }

  /** How it ended. */
  public enum How {
    SENT,
    /** By the region, before she answered. */
    TAKEN_BACK,
    /** What it belongs to was answered or withdrawn. */
    CASE_CLOSED
  }

  public record Ended(How how, Instant at) {

    /** In Sweden. */
    public LocalDate day() {
      return SwedishTime.dateOf(at);
    }
  }

  public boolean isOpen() {
    return ended == null;
  }

  public boolean isSent() {
    return ended != null && ended.how() == How.SENT;
  }

  public boolean asks(Part part) {
    return line(part).isPresent();
  }

  public Optional<Line> line(Part part) {
    return lines.stream().filter(one -> one.part() == part).findFirst();
  }

  /** The parts as they stood, to write on from. */
  Map<Part, String> before() {
    return lines.stream().collect(Collectors.toMap(Line::part, Line::before));
  }
}
