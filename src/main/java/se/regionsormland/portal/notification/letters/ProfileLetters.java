package se.regionsormland.portal.notification.letters;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.profiles.event.ClaimAnswered;
import se.regionsormland.portal.profiles.event.ClaimToConfirm;
import se.regionsormland.portal.profiles.event.Claimant;
import se.regionsormland.portal.profiles.event.NewProfileLink;
import se.regionsormland.portal.profiles.event.ProfileAsked;
import se.regionsormland.portal.web.Links;

/** To who represents an organisation. Each carries her key, so each is sealed. */
@Component
class ProfileLetters {

  private final LetterWriter letters;
  private final Links links;

  ProfileLetters(LetterWriter letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  /** Nothing that was typed is in it: the address can be anybody's. */
  @EventListener
  void on(ClaimToConfirm claim) {
    var to = claim.to();
    letters.writeLink(
        new Occasion(LetterKind.CONFIRM_CLAIM, to.id(), to.key(), ""),
        to.email(),
        to.language(),
        links.to("/partner/anslut/bekrafta/" + to.key(), to.language()));
  }

  @EventListener
  void on(ClaimAnswered answered) {
    var to = answered.to();
    var kind = answered.yes() ? LetterKind.CLAIM_ACCEPTED : LetterKind.CLAIM_REFUSED;
    letters.write(
        new Occasion(kind, to.id(), to.key(), ""),
        to.email(),
        to.language(),
        Map.of(
            "organisation", answered.organisation(),
            "reason", answered.reason(),
            "link", page(to)));
  }

  /** One a year. */
  @EventListener
  void on(ProfileAsked asked) {
    var to = asked.to();
    letters.write(
        new Occasion(LetterKind.PROFILE_ASKED, to.id(), to.id() + " " + asked.year(), ""),
        to.email(),
        to.language(),
        Map.of("organisation", asked.organisation(), "link", page(to)));
  }

  @EventListener
  void on(NewProfileLink asked) {
    var to = asked.to();
    letters.writeLink(
        new Occasion(LetterKind.NEW_LINK_TO_PROFILE, to.id(), to.key(), ""),
        to.email(),
        to.language(),
        page(to));
  }

  private String page(Claimant to) {
    return links.to("/mina-profiler/" + to.key(), to.language());
  }
}
