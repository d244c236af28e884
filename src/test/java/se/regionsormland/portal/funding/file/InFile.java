package se.regionsormland.portal.funding.file;

import java.util.List;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.RuleInForce;

/** What db/funding/sources.yaml has, without a database. */
public final class InFile {

  private InFile() {}

  public static List<RuleInForce> rules() {
    return FundingFile.read().rules();
  }

  public static List<FundingSource> sources() {
    return FundingFile.read().sources().stream()
        .map(one -> new FundingSource(one.slug(), one.facts(), null, 0))
        .toList();
  }
}
