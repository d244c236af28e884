package se.regionsormland.portal.retention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases by the table, and only by it. A promise that nobody keeps stops the start. */
@Component
public class NightlyErasure {

  private final Retention retention;
  private final Map<Kept, List<Erasing>> parts;

  NightlyErasure(Retention retention, List<Erasing> all) {
    this.retention = retention;
    this.parts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Erasing::what, () -> new EnumMap<>(Kept.class), Collectors.toList()));
    Stream.of(Kept.values())
        .filter(what -> (what.isArchived() || what.hasItsOwnEnd()) == parts.containsKey(what))
        .forEach(what -> {
          throw new IllegalStateException(what + " is not erased as the table says");
        });
  }

  /** More often than nightly: what is to live for a day is not to live for two. */
  @Scheduled(
      fixedDelayString = "${portal.retention.every:1h}",
      initialDelayString = "${portal.retention.every:1h}")
  public void erase() {
    parts.forEach((what, each) -> {
      if (retention.mayErase(what)) {
        each.forEach(part -> part.erase(retention.over(what)));
      }
    });
  }
}
