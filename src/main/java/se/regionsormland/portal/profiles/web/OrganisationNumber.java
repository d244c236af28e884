package se.regionsormland.portal.profiles.web;

/**
 * A Swedish organisation number: ten digits, the third at least two (so that it is nobody's
 * personal identity number), and a check digit that is right.
 */
final class OrganisationNumber {

  private static final int LENGTH = 10;

  private OrganisationNumber() {}

  static boolean isOne(String digits) {
    return digits.length() == LENGTH
        && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')
        && digits.charAt(2) >= '2'
        && sum(digits) % 10 == 0;
  }

  /** Each second digit twice, from the first; the digits of that are added. */
  private static int sum(String digits) {
    int sum = 0;
    for (int at = 0; at < LENGTH; at++) {
      int one = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
      sum += one / 10 + one % 10;
    }
    return sum;
  }
}
