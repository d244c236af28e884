package se.regionsormland.portal.funding;

import java.util.List;

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
