package se.regionsormland.portal.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** One plain e-mail address: no list, no group, nothing that could become a header of its own. */
final class Address {

  private static final int LONGEST = 254;

  private Address() {}

  static boolean isUsable(String written) {
    if (written.length() > LONGEST || written.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    try {
      var address = new InternetAddress(written, true);
      return !address.isGroup() && written.equals(address.getAddress());
    } catch (AddressException e) {
      return false;
    }
  }
}
