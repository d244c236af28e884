package se.regionsormland.portal.keys;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A room whose things are opened by keys, and who can be written to about them. */
public interface LinkedRoom {

  KeyKind kind();

  /** Where its holder reads letters; empty where there is no address, or nothing any more. */
  Optional<String> addressOf(UUID subject);

  /** A form that it was made with, kept in some browser, does not lead to it again. */
  default void forgetForms(UUID subject) {}

  /** Lets a letter with a key of its own go there. */
  void write(UUID subject, String key);

  /** Of what holds its address itself. */
  static <T> LinkedRoom of(
      KeyKind kind,
      Function<UUID, Optional<T>> find,
      Function<T, String> address,
      BiConsumer<T, String> letter) {
    return new LinkedRoom() {
      @Override
      public KeyKind kind() {
        return kind;
      }

      @Override
      public Optional<String> addressOf(UUID subject) {
        return find.apply(subject).map(address).filter(one -> !one.isBlank());
      }

      @Override
      public void write(UUID subject, String key) {
        find.apply(subject).ifPresent(one -> letter.accept(one, key));
      }
    };
  }
}
