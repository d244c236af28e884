package se.regionsormland.portal.opinions;

/** What the group recommends. Inner words: what the sender reads is milder and plainer. */
public enum Recommendation {
  GO_ON,
  DEVELOP,
  /** Somebody else can help better. */
  REFER,
  /** With another case. */
  TOGETHER,
  NOT_NOW
}
