package se.regionsormland.portal.strength;

import java.util.Arrays;

/** What came of tests that ran with a wall taken away. */
enum Verdict {
  GREEN(0),
  RED(1),
  DID_NOT_RUN(2);

  /** What a process ends with to say so. */
  final int code;

  Verdict(int code) {
    this.code = code;
  }

  static Verdict ofCode(int code) {
    return Arrays.stream(values()).filter(one -> one.code == code).findFirst().orElse(DID_NOT_RUN);
  }
}
