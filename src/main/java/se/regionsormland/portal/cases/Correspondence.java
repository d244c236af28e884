package se.regionsormland.portal.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.region.Promise;

/** All that was said from the receipt until the answer, oldest first. */
public record Correspondence(List<Exchange> said) {

  public Correspondence {
    said = List.copyOf(said);
  }

  /** After the receipt. */
  public List<Exchange> lines() {
    return said.stream().filter(line -> line.kind() != Exchange.Kind.RECEIVED).toList();
  }

  /** What the region asked and still waits for. */
  public @Nullable Exchange question() {
    return said.reversed().stream()
        .takeWhile(line -> !line.kind().endsQuestion())
        .filter(line -> line.kind() == Exchange.Kind.ASKED)
        .findFirst()
        .orElse(null);
  }

  boolean hasQuestion() {
    return said.stream().anyMatch(line -> line.kind() == Exchange.Kind.ASKED);
  }

  boolean endsWithReply() {
    return !said.isEmpty() && said.getLast().kind().isSenders();
  }

  /** Whether the sender's last words are these. */
  boolean endsWithReply(String text) {
    return said.reversed().stream()
        .filter(line -> line.kind() == Exchange.Kind.REPLIED || line.kind() == Exchange.Kind.ASKED)
        .findFirst()
        .filter(line -> line.kind() == Exchange.Kind.REPLIED && line.text().equals(text))
        .isPresent();
  }

  /** The last dates given: the receipt's, if none came after. */
  public Promise inForce() {
    return said.reversed().stream()
        .map(Exchange::promise)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }
}
