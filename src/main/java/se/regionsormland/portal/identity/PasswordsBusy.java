package se.regionsormland.portal.identity;

/** Too many passwords are being hashed: nothing was done, and in a few seconds there is room. */
class PasswordsBusy extends RuntimeException {

  static final String RETRY_AFTER_SECONDS = "5";

  PasswordsBusy() {
    super("Too many passwords at once", null, false, false);
  }
}
