package se.regionsormland.portal.identity.factor;

class SecretsKeyMissing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SecretsKeyMissing(String what) {
    super(what);
  }

  SecretsKeyMissing(String what, Throwable cause) {
    super(what, cause);
  }
}
