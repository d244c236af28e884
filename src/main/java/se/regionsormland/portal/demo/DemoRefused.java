package se.regionsormland.portal.demo;

class DemoRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DemoRefused(String reason) {
    super(reason);
  }
}
