package se.regionsormland.portal.notification.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.EmailAddress;

/** Hands letters to the mail server that the settings name ({@code spring.mail.host}), if any. */
@Component
public class Mail {

  private final ObjectProvider<JavaMailSender> server;
  private final MailSettings settings;
  private final Clock clock;

  Mail(ObjectProvider<JavaMailSender> server, MailSettings settings, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  public boolean isConfigured() {
    return server.getIfAvailable() != null;
  }

  void send(ClaimedLetter letter) throws MessagingException {
    var sender = server.getObject();
    sender.send(message(letter, sender.createMimeMessage()));
  }

  private MimeMessage message(ClaimedLetter letter, MimeMessage message) throws MessagingException {
    var from = new InternetAddress(settings.from(), true);
    var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(new InternetAddress(onTheWire(letter.recipient()), true));
    helper.setSubject(letter.subject());
    helper.setText(letter.body());
    helper.setSentDate(Date.from(clock.instant()));
    message.setHeader("Content-Language", letter.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    if (letter.unsubscribe() != null) {
      setUnsubscribe(message, letter.unsubscribe());
    }
    // The same at every try: a letter that was sent twice after a crash is seen to be one.
    message.setHeader("Message-ID", "<" + letter.id() + "@" + domainOf(from) + ">");
    return message;
  }

  /** One click only by https (RFC 8058, 3.1). */
  private static void setUnsubscribe(MimeMessage message, String link) throws MessagingException {
    message.setHeader("List-Unsubscribe", "<" + link + ">");
    if (link.startsWith("https:")) {
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
  }

  /** Looked at when it was put in the outbox. */
  private static String onTheWire(String recipient) throws AddressException {
    return EmailAddress.of(recipient)
        .map(EmailAddress::sent)
        .orElseThrow(() -> new AddressException("It cannot be sent to"));
  }

  private static String domainOf(InternetAddress from) {
    return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
  }
}
