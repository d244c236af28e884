package se.regionsormland.portal.plan;

import java.util.List;

/**
 * A sentence of messages/plan.properties by the end of its key, and what goes into it: {@link
 * Money}, days, years, per cent, names, and lists of these.
 */
public record Said(String key, List<Object> with) {

  public Said {
    with = List.copyOf(with);
  }

  public static Said of(String key, Object... with) {
    return new Said(key, List.of(with));
  }
}
