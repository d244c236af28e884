package se.regionsormland.portal.process;

/** It ended, or said for too long nothing of where it is open. */
public final class NotOpened extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NotOpened(String log) {
    super("The portal did not open:\n" + log);
  }
}
