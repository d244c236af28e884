package se.regionsormland.portal.notification.post;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox now and then. No transaction is open while the mail server is asked. */
@Component
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);
  private static final int ROUND = 50;

  private final Outbox outbox;
  private final Mail mail;

  Postman(Outbox outbox, Mail mail) {
    this.outbox = outbox;
    this.mail = mail;
  }

  @EventListener(ApplicationReadyEvent.class)
  void sayWhenLettersWait() {
    if (!mail.isConfigured()) {
      log.warn("No mail server is named (spring.mail.host): letters wait in the outbox.");
    }
  }

  @Scheduled(
      fixedDelayString = "${portal.mail.every:10s}",
      initialDelayString = "${portal.mail.every:10s}")
  void walk() {
    if (mail.isConfigured()) {
      deliver();
    }
  }

  void deliver() {
    for (int letters = 0; letters < ROUND; letters++) {
      var next = outbox.claim();
      if (next.isEmpty()) {
        return;
      }
      deliver(next.get());
    }
  }

  private void deliver(ClaimedLetter letter) {
    try {
      mail.send(letter);
    } catch (MailException | MessagingException e) {
      var trouble = Trouble.of(e);
      log.warn("Letter {} was not sent: {}", letter.id(), trouble.words());
      outbox.failed(letter, trouble);
      return;
    }
    outbox.sent(letter);
  }
}
