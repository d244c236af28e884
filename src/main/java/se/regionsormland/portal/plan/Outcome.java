package se.regionsormland.portal.plan;

/** How a plan stands against a rule. A person decides what follows. */
public enum Outcome {
  MET,
  NOT_MET,
  UNCLEAR
}
