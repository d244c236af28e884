package se.regionsormland.portal.registry.board;

import java.util.List;
import se.regionsormland.portal.plan.Money;

/** An edition with the lines that are open to who reads it, and sums of just those. */
public record BoardList(BoardEdition edition, List<BoardLine> lines) {

  public BoardList {
    lines = List.copyOf(lines);
  }

  public long requests() {
    return lines.stream().filter(line -> line.about().request()).count();
  }

  public long ideas() {
    return lines.size() - requests();
  }

  public long recommended() {
    return lines.stream().filter(BoardLine::isRecommended).count();
  }

  /** Of all funds together. */
  public Money granted() {
    return Money.sum(
        lines.stream()
            .flatMap(line -> line.decisions().stream())
            .map(BoardLine.Decided::amount)
            .toList());
  }
}
