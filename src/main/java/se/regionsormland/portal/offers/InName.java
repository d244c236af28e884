package se.regionsormland.portal.offers;

import se.regionsormland.portal.shared.Step;

/** Whether the organisation stands behind what is shown in its name. */
public enum InName implements Step<InName> {
  /** Nobody who represents it, nor an officer, has said anything of these words. */
  UNCONFIRMED,
  /** Somebody who represents it, or an officer, has said yes to these words. */
  CONFIRMED,
  /** One of them has said no: not shown, until it has another name. */
  REFUSED;

  /** An answer can be taken back by another answer; new words have none. */
  @Override
  public boolean canBecome(InName next) {
    return this != next;
  }

  /** After its words were changed: a no is to the name, and goes with it. */
  InName rewritten(boolean sameName) {
    return this == REFUSED && sameName ? REFUSED : UNCONFIRMED;
  }
}
