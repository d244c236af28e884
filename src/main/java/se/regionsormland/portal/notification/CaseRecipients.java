package se.regionsormland.portal.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.WorkLine;
import se.regionsormland.portal.identity.AccountAddresses;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;

/**
 * Who is to know of a case: the officer who has it, or else the strateg of its area, or else the
 * officers' common address. Empty where there is none of them.
 */
@Component
class CaseRecipients {

  private final AccountAddresses accounts;
  private final Strategs strategs;
  private final MailSettings settings;

  CaseRecipients(AccountAddresses accounts, Strategs strategs, MailSettings settings) {
    this.accounts = accounts;
    this.strategs = strategs;
    this.settings = settings;
  }

  String of(WorkLine one) {
    @Nullable String officer =
        one.officer() == null ? null : accounts.ofOfficer(one.officer()).orElse(null);
    return officer == null ? strategOrCommon(one) : officer;
  }

  private String strategOrCommon(WorkLine one) {
    @Nullable Strateg strateg =
        one.areas().isEmpty() ? null : strategs.all().get(one.areas().getFirst());
    return strateg != null && strateg.hasEmail() ? strateg.email() : settings.officers();
  }
}
