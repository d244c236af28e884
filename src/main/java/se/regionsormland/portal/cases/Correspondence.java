package se.regionsormland.portal.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Promise;

/** All that was said between receipt and answer, oldest first. */
public record Correspondence(List<Exchange> lines) {

  public Correspondence {
    lines = List.copyOf(lines);
  }

  /** What the region asked and still waits for. */
  public @Nullable Exchange question() {
    return lines.reversed().stream()
        .takeWhile(line -> !line.kind().endsQuestion())
        .filter(line -> line.kind() == Exchange.Kind.ASKED)
        .findFirst()
        .orElse(null);
  }

  boolean hasQuestion() {
    return lines.stream().anyMatch(line -> line.kind() == Exchange.Kind.ASKED);
  }

  boolean endsWithReply() {
    return !lines.isEmpty() && lines.getLast().kind() == Exchange.Kind.REPLIED;
  }

  /** Whether the sender's last words are these. */
  boolean endsWithReply(String text) {
    return lines.reversed().stream()
        .filter(line -> line.kind() == Exchange.Kind.REPLIED || line.kind() == Exchange.Kind.ASKED)
        .findFirst()
        .filter(line -> line.kind() == Exchange.Kind.REPLIED && line.text().equals(text))
        .isPresent();
  }

  /** The last dates given, or else the receipt's. */
  public Promise inForce(Promise receipt) {
    return lines.reversed().stream()
        .map(Exchange::promise)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(receipt);
  }
}
