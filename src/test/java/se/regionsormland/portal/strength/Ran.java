package se.regionsormland.portal.strength;

import java.util.List;

/** What came of tests: which did not hold, and what ended them. */
record Ran(Verdict verdict, List<String> failed) {

  private static final String FAILED = "FAILED: ";

  Ran {
    failed = List.copyOf(failed);
  }

  /** For who started a process to read back ({@link #said}). */
  void say() {
    failed.forEach(one -> System.out.println(FAILED + one));
  }

  static Ran said(int code, List<String> lines) {
    return new Ran(
        Verdict.ofCode(code),
        lines.stream()
            .filter(line -> line.startsWith(FAILED))
            .map(line -> line.substring(FAILED.length()))
            .toList());
  }
}
