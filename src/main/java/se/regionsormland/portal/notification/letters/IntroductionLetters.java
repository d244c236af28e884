package se.regionsormland.portal.notification.letters;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.introductions.event.About;
import se.regionsormland.portal.introductions.event.IntroductionAsked;
import se.regionsormland.portal.introductions.event.IntroductionDeclined;
import se.regionsormland.portal.introductions.event.IntroductionEnded;
import se.regionsormland.portal.introductions.event.IntroductionEnded.Why;
import se.regionsormland.portal.introductions.event.IntroductionMade;
import se.regionsormland.portal.introductions.event.IntroductionToConfirm;
import se.regionsormland.portal.introductions.event.Party;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.notification.post.Outbox;
import se.regionsormland.portal.web.Links;

/** Between two who may meet. All are sealed: they hold links, and at last addresses. */
@Component
class IntroductionLetters {

  private final LetterWriter letters;
  private final Outbox outbox;
  private final Links links;

  IntroductionLetters(LetterWriter letters, Outbox outbox, Links links) {
    this.letters = letters;
    this.outbox = outbox;
    this.links = links;
  }

  @EventListener
  void on(IntroductionToConfirm asked) {
    letters.writeLink(
        new Occasion(LetterKind.CONFIRM_INTRODUCTION, asked.id(), asked.token(), asked.reference()),
        asked.email(),
        asked.language(),
        links.to("/presentationer/" + asked.token(), asked.language()));
  }

  @EventListener
  void on(IntroductionAsked asked) {
    letters.write(
        new Occasion(
            LetterKind.INTRODUCTION_ASKED,
            asked.id(),
            asked.id().toString(),
            asked.about().reference()),
        asked.senderEmail(),
        asked.senderLanguage(),
        Map.of(
            "title", asked.about().title(),
            "who", quotedNames(asked.name(), asked.organisation()),
            "unconfirmed", !asked.unconfirmed().isEmpty(),
            "reason", quoted(asked.reason()),
            "link", links.to(asked.page(), asked.senderLanguage())));
  }

  @EventListener
  void on(IntroductionMade made) {
    tell(made, made.owner(), made.ownerLanguage(), made.asker(), "owner");
    tell(made, made.asker(), made.askerLanguage(), made.owner(), "asker");
  }

  private void tell(IntroductionMade made, Party to, Locale language, Party other, String role) {
    letters.write(
        new Occasion(
            LetterKind.INTRODUCTION_MADE,
            made.id(),
            made.id() + " " + role,
            made.about().reference()),
        to.email(),
        language,
        Map.of(
            "title", made.about().title(),
            "who", quotedNames(other.name(), other.organisation()),
            "unconfirmed", !other.unconfirmed().isEmpty(),
            "email", other.email(),
            "telephone", "owner".equals(role) ? quoted(other.telephone()) : ""));
  }

  @EventListener
  void on(IntroductionDeclined declined) {
    About about = declined.about();
    letters.write(
        new Occasion(
            LetterKind.INTRODUCTION_DECLINED,
            declined.id(),
            declined.id().toString(),
            about.reference()),
        declined.askerEmail(),
        declined.askerLanguage(),
        Map.of(
            "title", about.title(), "link", links.to("/projektideer", declined.askerLanguage())));
  }

  /** What it was about is no longer shown: its number says which. Nobody is asked any more. */
  @EventListener
  void on(IntroductionEnded ended) {
    if (ended.why() == Why.GONE) {
      outbox.drop(ended.id());
    }
    letters.write(
        new Occasion(
            LetterKind.INTRODUCTION_ENDED, ended.id(), ended.id().toString(), ended.reference()),
        ended.askerEmail(),
        ended.askerLanguage(),
        Map.of(
            "why", ended.why().name(),
            "link", links.to("/projektideer", ended.askerLanguage())));
  }

  /** Each on a line of its own; an idea's contact may have written neither. */
  private static String quotedNames(String name, String organisation) {
    return Stream.of(name, organisation)
        .filter(Predicate.not(String::isBlank))
        .map(IntroductionLetters::quoted)
        .collect(Collectors.joining("\n"));
  }

  /** Somebody else's words never look like the region's: each line says that it is quoted. */
  private static String quoted(String words) {
    return words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
  }
}
