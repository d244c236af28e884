package se.regionsormland.portal.shared;

import java.util.stream.Stream;

/**
 * Where something is on its way. {@link #canBecome} is the one place that says what follows what.
 */
public interface Step<S extends Enum<S> & Step<S>> {

  boolean canBecome(S next);

  /** The names of all that can become that: what a statement that makes the step may start from. */
  static <S extends Enum<S> & Step<S>> String[] before(S next) {
    return Stream.of(next.getDeclaringClass().getEnumConstants())
        .filter(one -> one.canBecome(next))
        .map(Enum::name)
        .toArray(String[]::new);
  }
}
