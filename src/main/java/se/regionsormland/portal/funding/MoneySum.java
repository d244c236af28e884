package se.regionsormland.portal.funding;

/**
 * What a total can be made of, in whole kronor: two ceilings that together never exceed the costs,
 * and what others pay at least.
 */
public record MoneySum(long total, long european, long regional, long others) {

  /** {@code europeanCeiling} is in kronor, whatever the share gives. */
  public static MoneySum of(
      long total, long europeanPercent, long regionalPercent, long europeanCeiling) {
    long european = Math.min(share(total, europeanPercent), europeanCeiling);
    long regional = Math.min(share(total, regionalPercent), total - european);
    return new MoneySum(total, european, regional, total - european - regional);
  }

  /** Rounded down: a ceiling is not passed by a krona. */
  public static long share(long total, long percent) {
    return total / 100 * percent + total % 100 * percent / 100;
  }
}
