package se.regionsormland.portal.notification.post;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/**
 * Why a letter was not sent, in words that hold no address: the kind of failure, and the mail
 * server's own number for it. {@code isForGood}: the server will never take that address.
 */
record Trouble(String words, boolean isForGood) {

  private static final Pattern SMTP_CODE = Pattern.compile("(?<![\\w.@-])[45]\\d\\d(?![\\w.@-])");

  static Trouble of(Exception failure) {
    var kind = causes(failure).reduce(failure, (_, last) -> last).getClass().getSimpleName();
    var code =
        causes(failure)
            .map(Throwable::getMessage)
            .filter(message -> message != null)
            .map(SMTP_CODE::matcher)
            .filter(found -> found.find())
            .map(found -> " " + found.group())
            .findFirst();
    return new Trouble(kind + code.orElse(""), refusesTheAddress(failure));
  }

  /** Jakarta Mail calls an address invalid when the answer to it was 5yz, and 4yz unsent. */
  private static boolean refusesTheAddress(Exception failure) {
    var each =
        failure instanceof MailSendException sending
            ? Arrays.stream(sending.getMessageExceptions())
            : Stream.of(failure);
    return each.flatMap(Trouble::causes)
        .anyMatch(one -> one instanceof SendFailedException refused && isInvalid(refused));
  }

  private static boolean isInvalid(SendFailedException refused) {
    var invalid = refused.getInvalidAddresses();
    return invalid != null && invalid.length > 0;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(10);
  }
}
