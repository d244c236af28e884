package se.regionsormland.portal.notification;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a letter was not sent, in words that hold no address: the kind of failure, and the mail
 * server's own number for it.
 */
final class Trouble {

  private static final Pattern SMTP_CODE = Pattern.compile("(?<![\\w.@-])[45]\\d\\d(?![\\w.@-])");

  private Trouble() {}

  static String of(Exception failure) {
    var kind = causes(failure).reduce(failure, (_, last) -> last).getClass().getSimpleName();
    var code =
        causes(failure)
            .map(Throwable::getMessage)
            .filter(message -> message != null)
            .map(SMTP_CODE::matcher)
            .filter(found -> found.find())
            .map(found -> " " + found.group())
            .findFirst();
    return kind + code.orElse("");
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
  }
}
