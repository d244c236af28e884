package se.regionsormland.portal.notification.letters;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.queue.WorkLine;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.notification.post.MailSettings;
import se.regionsormland.portal.notification.post.RefusedAddresses;
import se.regionsormland.portal.opinions.lists.LateOpinions.LateOpinion;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;

/**
 * Who is to know of a case: the officer who has it, or else the strateg of its area, or else the
 * officers' common address; whoever it is closed to, or cannot be reached, is passed by. Empty
 * where there is nobody.
 */
@Component
class CaseRecipients {

  private final AccountAddresses accounts;
  private final Strategs strategs;
  private final MailSettings settings;
  private final RecordGuard guard;
  private final RefusedAddresses refused;

  CaseRecipients(
      AccountAddresses accounts,
      Strategs strategs,
      MailSettings settings,
      RecordGuard guard,
      RefusedAddresses refused) {
    this.accounts = accounts;
    this.strategs = strategs;
    this.settings = settings;
    this.guard = guard;
    this.refused = refused;
  }

  String of(WorkLine one) {
    return Stream.of(
            Optional.ofNullable(one.officer()).flatMap(accounts::ofOfficer),
            strateg(one),
            Optional.of(settings.officers()))
        .flatMap(Optional::stream)
        .filter(address -> mayKnow(address, one))
        .filter(address -> !refused.rests(address))
        .findFirst()
        .orElse("");
  }

  /** Herself alone. */
  String of(LateOpinion one) {
    return accounts.of(one.member()).filter(address -> !refused.rests(address)).orElse("");
  }

  private Optional<String> strateg(WorkLine one) {
    return one.areas().stream()
        .findFirst()
        .map(strategs.all()::get)
        .filter(Strateg::hasEmail)
        .map(Strateg::email);
  }

  private boolean mayKnow(String address, WorkLine one) {
    return accounts
        .holderOf(address)
        .map(holder -> guard.opens(one.subject(), holder))
        .orElse(true);
  }
}
