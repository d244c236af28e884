package se.regionsormland.portal.administration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.trail.EventLine;

/**
 * A security event in the list. {@code account} and {@code by} are names that administrators have
 * given; empty where it is no account of ours. No key, session or record is told of.
 */
record EventRow(
    String at,
    String kind,
    String account,
    String by,
    List<String> codes,
    String network,
    int times) {

  static EventRow of(EventLine line, Map<UUID, String> names) {
    var codes = line.event().codes();
    return new EventRow(
        SwedishTime.dateAndTime(line.at()),
        line.kind().name(),
        name(line.event().account(), names),
        name(line.by(), names),
        codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
        line.network(),
        line.times());
  }

  private static String name(@Nullable UUID account, Map<UUID, String> names) {
    return account == null ? "" : names.getOrDefault(account, "");
  }
}
