package se.regionsormland.portal.notification.post;

import org.springframework.modulith.NamedInterface;

/** Where a letter is on its way. */
@NamedInterface("state")
public enum LetterState {
  /** Written, and sent as soon as there is a mail server that takes it. */
  WAITING,
  /** On its way to the mail server just now. */
  SENDING,
  /** The mail server took it. */
  SENT,
  /** Given up after several tries; somebody has to look at it. */
  FAILED
}
