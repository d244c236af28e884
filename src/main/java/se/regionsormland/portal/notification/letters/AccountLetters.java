package se.regionsormland.portal.notification.letters;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.AccountLinkMade;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.Links;

/** Links to choose a password, to those who work at the region. */
@Component
class AccountLetters {

  private final LetterWriter letters;
  private final Links links;

  AccountLetters(LetterWriter letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  @EventListener
  void on(AccountLinkMade made) {
    var kind =
        switch (made.purpose()) {
          case ACCOUNT_OPENED -> LetterKind.ACCOUNT_OPENED;
          case PASSWORD_FORGOTTEN -> LetterKind.PASSWORD_FORGOTTEN;
          case FACTORS_RESET -> LetterKind.FACTORS_RESET;
        };
    letters.writeLink(
        new Occasion(kind, made.accountId(), made.token(), ""),
        made.email(),
        Languages.SWEDISH,
        links.to("/konto/valj-losenord/" + made.token(), Languages.SWEDISH));
  }
}
